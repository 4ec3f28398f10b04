import { WxError } from '@wx/core'
import { CommanderError } from 'commander'

/** The platform refused, or something failed. */
export const FAILED = 1
/** The command line, a file or the configuration is wrong. */
export const USAGE = 2

/** How the program ends after an error, whichever command it was; 0 after `--help` and `--version`. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE
  return WxError.is(error) && USAGE_CODES.includes(error.code) ? USAGE : FAILED
}

const USAGE_CODES: readonly WxError['code'][] = ['config-invalid', 'malformed', 'media-invalid']
