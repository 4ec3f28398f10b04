import { WxError } from '../base/error'
import type { CallbackQuery } from './query'
import { signature, signatureMatches } from './signature'

/**
 * Tells the developer whether token or mode is the likely cause. Timestamp and nonce have passed their checks
 * before, so it is nearly always the token; the other cases are tried first.
 */
export function signatureMismatch(query: CallbackQuery, tokens: readonly string[]): WxError {
  return new WxError('signature-mismatch', `The signature does not fit. ${likelyCause(query, tokens)}`)
}

function likelyCause(query: CallbackQuery, tokens: readonly string[]): string {
  const { timestamp, nonce } = query
  const fits = (token: string, time: string, once: string): boolean => signatureMatches(signature(token, time, once), query.signature)
  if (query.signature === undefined) {
    return 'There is none, only msg_signature: likely the mode. WeCom sends requests like this, an Official Account never does; is the URL configured in the right product?'
  }
  if (tokens.some((token) => token !== token.trim() && fits(token.trim(), timestamp, nonce))) {
    return 'It fits the token without the white space around it: likely the token. Trim it where it is read.'
  }
  if (query.msgSignature !== undefined && signatureMatches(query.msgSignature, query.signature)) {
    return 'It equals msg_signature: likely the mode. Something in between copies one parameter into the other.'
  }
  return 'Timestamp and nonce are of their form and the time is right: likely the token. Compare it with the console, letter by letter, for this very account.'
}
