import { parseXml, signature, signatureMatches, WxError } from '@wx/core'
import type { SimulatedAccount } from '../platform/account'

function invalid(message: string, cause?: unknown): WxError {
  return new WxError('reply-invalid', message, cause === undefined ? {} : { cause })
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** Describes a body that is no reply, so that the developer sees which program answered. */
function describe(body: string): string {
  const start = JSON.stringify(body.slice(0, 60))
  if (body.trim() === 'success') return `${start}: "success" must stand alone, without a space, line end or BOM`
  if (/^\s*[{["]/.test(body)) return `${start}: the platform does not accept JSON; answer with XML or "success"`
  if (/^\s*<(!doctype|html)/i.test(body)) return `${start}: an HTML page, probably an error page of the framework or a proxy`
  if (/^\s+<xml/.test(body)) return `${start}: nothing may stand before <xml>, not even a line end`
  return `${start}: neither "success", nor an empty body, nor XML that begins with <xml>`
}

function decrypt(encrypt: string, account: SimulatedAccount): string {
  if (account.cipher === undefined) {
    throw invalid(
      'The reply is encrypted, but the account is in plain mode. Leave encodingAESKey out of the bot, or give it to the simulator.',
    )
  }
  try {
    return account.cipher.decrypt(encrypt)
  } catch (error) {
    throw invalid(`The reply's Encrypt can't be decrypted: ${error instanceof Error ? error.message : String(error)}`, error)
  }
}

/** Whether a body begins as a reply does. */
export function isXml(body: string): boolean {
  return /^<(xml|\?xml)\b/.test(body)
}

/**
 * The reply's plain XML, decrypted if the mode encrypts. Rejects with a `WxError` of code `reply-invalid` if
 * the platform would not accept the body.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Message_encryption_and_decryption_instructions.html
 */
export async function openReply(body: string, account: SimulatedAccount): Promise<string> {
  if (!isXml(body)) throw invalid(`The body is ${describe(body)}.`)
  const outer = await parseXml(body)
  const encrypt = textOf(outer.Encrypt)
  if (encrypt === undefined) {
    if (account.mode === 'safe')
      throw invalid('The reply is in plain text, but safe mode needs <Encrypt>. Give the bot its encodingAESKey.')
    return body
  }
  const [given, timestamp, nonce] = ['MsgSignature', 'TimeStamp', 'Nonce'].map((name) => textOf(outer[name]))
  if (given === undefined || timestamp === undefined || nonce === undefined) {
    throw invalid('The encrypted reply lacks one of MsgSignature, TimeStamp (capital S) and Nonce.')
  }
  if (!signatureMatches(signature(account.token, timestamp, nonce, encrypt), given)) {
    throw invalid(
      "The reply's MsgSignature does not fit. It must be the sha1 of the sorted token, TimeStamp, Nonce and Encrypt, as they stand in the body.",
    )
  }
  return decrypt(encrypt, account)
}
