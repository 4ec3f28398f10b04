import { formatXml, signature } from '@wx/core'
import type { Account } from './account'
import type { PushFields } from './push'

/** One POST as it goes over the wire. */
export interface SealedRequest {
  readonly url: string
  readonly body: string
}

export interface SealContext {
  readonly target: string
  readonly account: Account
  readonly openid: string
  /** Unix seconds. */
  readonly timestamp: string
  readonly nonce: string
}

function withQuery(target: string, parameters: Readonly<Record<string, string>>): string {
  const url = new URL(target)
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  return url.href
}

/** The address of the URL check (messages.md §2): always in plain text, in every mode. */
export function signedCheck(context: Omit<SealContext, 'openid'>, echostr: string): string {
  const { target, account, timestamp, nonce } = context
  return withQuery(target, { signature: signature(account.token, timestamp, nonce), timestamp, nonce, echostr })
}

/** Signs and, as the mode says, encrypts a push (messages.md §3). */
export function sealRequest(fields: PushFields, context: SealContext): SealedRequest {
  const { target, account, openid, timestamp, nonce } = context
  const plain = formatXml(fields)
  const query = { signature: signature(account.token, timestamp, nonce), timestamp, nonce, openid }
  if (account.cipher === undefined) return { url: withQuery(target, query), body: plain }

  const Encrypt = account.cipher.encrypt(plain)
  const sealed = { ...query, encrypt_type: 'aes', msg_signature: signature(account.token, timestamp, nonce, Encrypt) }
  const outer = account.mode === 'compat' ? { ...fields, Encrypt } : { ToUserName: account.id, Encrypt }
  return { url: withQuery(target, sealed), body: formatXml(outer) }
}
