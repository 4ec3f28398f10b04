import { parseXml, signature, signatureMatches, WxError } from '@wx/core'
import type { SimulatedAccount } from '../platform/account'
import { InvalidReply } from './invalid-reply'
import type { Verdict } from './verdict'

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** What a body is that is no reply. */
function verdictOn(body: string): Verdict {
  const start = JSON.stringify(body.slice(0, 60))
  if (body.trim() === 'success') return { code: 'success-not-alone', start }
  if (/^\s*[{["]/.test(body)) return { code: 'json', start }
  if (/^\s*<(!doctype|html)/i.test(body)) return { code: 'html', start }
  return { code: /^\s+<xml/.test(body) ? 'text-before-xml' : 'not-a-reply', start }
}

function decrypt(encrypt: string, account: SimulatedAccount): string {
  if (account.cipher === undefined) throw new InvalidReply({ code: 'encrypted-in-plain-mode' })
  try {
    return account.cipher.decrypt(encrypt)
  } catch (error) {
    if (!WxError.is(error)) throw error
    throw new InvalidReply({ code: 'undecryptable', error: error.code, detail: error.message })
  }
}

/** The document's fields. Rejects with an {@link InvalidReply} if it is none. */
export async function readXml(xml: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await parseXml(xml)
  } catch (error) {
    if (!WxError.is(error)) throw error
    throw new InvalidReply({ code: 'bad-xml', error: error.code, detail: error.message })
  }
}

/** Whether a body begins as a reply does. */
export function isXml(body: string): boolean {
  return /^<(xml|\?xml)\b/.test(body)
}

/**
 * The reply's plain XML, decrypted if the mode encrypts. Rejects with an {@link InvalidReply} if the platform
 * would not accept the body.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Message_encryption_and_decryption_instructions.html
 */
export async function openReply(body: string, account: SimulatedAccount): Promise<string> {
  if (!isXml(body)) throw new InvalidReply(verdictOn(body))
  const outer = await readXml(body)
  const encrypt = textOf(outer.Encrypt)
  if (encrypt === undefined) {
    if (account.mode === 'safe') throw new InvalidReply({ code: 'not-encrypted' })
    return body
  }
  const [given, timestamp, nonce] = ['MsgSignature', 'TimeStamp', 'Nonce'].map((name) => textOf(outer[name]))
  if (given === undefined || timestamp === undefined || nonce === undefined) {
    throw new InvalidReply({ code: 'envelope-incomplete' })
  }
  if (!signatureMatches(signature(account.token, timestamp, nonce, encrypt), given)) {
    throw new InvalidReply({ code: 'signature-wrong' })
  }
  return decrypt(encrypt, account)
}
