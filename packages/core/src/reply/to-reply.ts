import { checkReply } from './check'
import type { Reply } from './reply'

/**
 * The checked reply that an answer stands for: a string is a text, and nothing, `''` or `success` is none.
 * Throws a `WxError` of code `reply-invalid`.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: a handler without a reply returns void
export function toReply(answer: Reply | string | null | undefined | void): Reply | undefined {
  if (answer === undefined || answer === null || answer === '' || answer === 'success') return undefined
  return checkReply(typeof answer === 'string' ? { MsgType: 'text', Content: answer } : answer)
}
