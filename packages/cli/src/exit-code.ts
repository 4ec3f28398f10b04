import { WxError } from '@wx/core'
import { CommanderError } from 'commander'

/**
 * How the program ends after an error: 0 after `--help`, 2 for a wrong command line, file or configuration, 1
 * if the platform refused or could not be asked. The commands of `wx token` end with 1 for all of these.
 */
export function exitCodeOf(error: unknown, [family]: readonly string[]): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0
  if (family === 'token') return 1
  return error instanceof CommanderError || (WxError.is(error) && error.code === 'config-invalid') ? 2 : 1
}
