import { parseXml, signature, signatureMatches, WxError } from '@wx/core'
import type { Account } from './account'

function invalid(message: string, cause?: unknown): WxError {
  return new WxError('reply-invalid', message, cause === undefined ? {} : { cause })
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** Says what a body that is not a reply looks like, so that the developer sees at once which program answered. */
function describe(body: string): string {
  const start = JSON.stringify(body.slice(0, 60))
  if (body.trim() === 'success') return `${start}: "success" must stand alone, with no space, newline or BOM around it`
  if (/^\s*[{["]/.test(body)) return `${start}: JSON is not understood, answer with XML or "success"`
  if (/^\s*<(!doctype|html)/i.test(body)) return `${start}: an HTML page, probably an error page of the framework or a proxy`
  if (/^\s+<xml/.test(body)) return `${start}: there must be nothing, not even a newline, before <xml>`
  return `${start}: neither "success", nor an empty body, nor XML that begins with <xml>`
}

function decrypt(encrypt: string, account: Account): string {
  if (account.cipher === undefined) {
    throw invalid(
      'the reply is encrypted, but the account is in plain mode: leave encodingAESKey out of the bot or give it to the simulator.',
    )
  }
  try {
    return account.cipher.decrypt(encrypt)
  } catch (error) {
    throw invalid(`the reply's Encrypt could not be decrypted (${error instanceof Error ? error.message : String(error)})`, error)
  }
}

/**
 * Takes a response body to the reply's plain XML, as the account's mode asks (replies.md §5).
 *
 * @throws WxError `reply-invalid`, its message written for the developer.
 */
export async function openReply(body: string, account: Account): Promise<string> {
  if (!/^<(xml|\?xml)\b/.test(body)) throw invalid(`the body is ${describe(body)}.`)
  const outer = await parseXml(body)
  const encrypt = textOf(outer.Encrypt)
  if (encrypt === undefined) {
    if (account.mode === 'safe')
      throw invalid('the reply is in plain text, but safe mode wants <Encrypt>: give the bot its encodingAESKey.')
    return body
  }
  const [given, timestamp, nonce] = ['MsgSignature', 'TimeStamp', 'Nonce'].map((name) => textOf(outer[name]))
  if (given === undefined || timestamp === undefined || nonce === undefined) {
    throw invalid('the encrypted reply lacks one of MsgSignature, TimeStamp (capital S) and Nonce.')
  }
  if (!signatureMatches(signature(account.token, timestamp, nonce, encrypt), given)) {
    throw invalid(
      "the reply's MsgSignature does not fit: it is sha1 over the sorted token, TimeStamp, Nonce and Encrypt as they stand in the body.",
    )
  }
  return decrypt(encrypt, account)
}
