import { readFileSync } from 'node:fs'
import { WxError } from '@wx/core'
import { nonEmpty, systemReason } from '@wx/core/internal'
import { readHidden, type Terminal } from '../terminal'

/**
 * The app secret from `WX_APP_SECRET`, a file, or a person who types it; empty if none of them has it. Never
 * an argument: every user of the machine sees those. Rejects with a `WxError` of code `config-invalid` if the
 * file can't be read.
 */
export async function readSecret(file: string | undefined, terminal: Terminal): Promise<string> {
  const secret = nonEmpty(terminal.env.WX_APP_SECRET)
  if (secret !== undefined) return secret
  if (file !== undefined) return readLine(file)
  return terminal.stdin.isTTY ? readHidden('AppSecret: ', terminal) : ''
}

function readLine(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    throw new WxError(
      'config-invalid',
      `Can't read the secret from ${file}: ${systemReason(error)}. Check --secret-file, and who may read the file.`,
    )
  }
}
