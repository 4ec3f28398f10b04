import { signature } from '@wx/core'
import type { SimulatedAccount } from '../platform/account'
import { type PushFields, pushXml } from './push-fields'

/** A push as it is sent. Every attempt has the same query and the same body. */
export interface SealedPush {
  readonly query: Readonly<Record<string, string>>
  readonly body: string
}

/** The parameters of {@link sealPush}, in its order. */
const PARAMETERS = ['signature', 'timestamp', 'nonce', 'openid', 'encrypt_type', 'msg_signature']

/** One POST as it is sent. */
export interface SealedRequest {
  readonly url: string
  readonly body: string
}

export interface SealContext {
  readonly account: SimulatedAccount
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

/**
 * The address of the URL check: not encrypted in any mode.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Access_Overview.html
 */
export function signedCheck(target: string, context: Omit<SealContext, 'openid'>, echostr: string): string {
  const { account, timestamp, nonce } = context
  return withQuery(target, { signature: signature(account.token, timestamp, nonce), timestamp, nonce, echostr })
}

/**
 * Signs a push and, if the mode says so, encrypts it.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Message_encryption_and_decryption_instructions.html
 */
export function sealPush(plain: string, context: SealContext): SealedPush {
  const { account, openid, timestamp, nonce } = context
  const query = { signature: signature(account.token, timestamp, nonce), timestamp, nonce, openid }
  if (account.cipher === undefined) return { query, body: plain }

  const Encrypt = account.cipher.encrypt(plain)
  const sealed = { ...query, encrypt_type: 'aes', msg_signature: signature(account.token, timestamp, nonce, Encrypt) }
  return {
    query: sealed,
    body: account.mode === 'compat' ? withEncrypt(plain, Encrypt) : pushXml({ ...receiverOf(plain, account), Encrypt }),
  }
}

/** In compat mode the push comes in plain text and encrypted. */
function withEncrypt(plain: string, Encrypt: string): string {
  const element = pushXml({ Encrypt }).slice('<xml>'.length)
  return plain.replace(/<\/xml>\s*$/, () => element)
}

/** Pushes of the open platform name an app id where others name an account. */
function receiverOf(plain: string, { id, appId }: SimulatedAccount): PushFields {
  return /<InfoType>/.test(plain) ? { AppId: appId } : { ToUserName: id }
}

/** The push of a request that was sent: {@link requestTo} makes the same request of it, to the letter. */
export function sealedIn({ url, body }: SealedRequest): SealedPush {
  const { searchParams } = new URL(url)
  const given = PARAMETERS.map((name) => [name, searchParams.get(name)] as const)
  return { query: Object.fromEntries(given.flatMap(([name, value]) => (value === null ? [] : [[name, value]]))), body }
}

/** The request that brings a push to an address. */
export function requestTo(target: string, { query, body }: SealedPush): SealedRequest {
  return { url: withQuery(target, query), body }
}
