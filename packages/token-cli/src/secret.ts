import { readFileSync } from 'node:fs'
import { WxError } from '@wx/core'
import { readHidden, type Terminal } from './terminal'

/**
 * The app secret from `WX_APP_SECRET`, a file, or a person who types it; empty where none of them has it. Never an argument:
 * every user of the machine sees those.
 */
export async function readSecret(file: string | undefined, terminal: Terminal): Promise<string> {
  const { WX_APP_SECRET } = terminal.env
  if (WX_APP_SECRET !== undefined && WX_APP_SECRET !== '') return WX_APP_SECRET
  if (file !== undefined) return readLine(file)
  return terminal.stdin.isTTY ? readHidden('AppSecret: ', terminal) : ''
}

function readLine(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new WxError('config-invalid', `Can't read the secret from ${file}: ${code}. Check --secret-file, and who may read it.`)
  }
}
