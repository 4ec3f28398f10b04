import type { Awaitable } from '../../awaitable'
import type { Fields } from '../fields'
import { scanXml } from './scan'
import { normalizeLineEnds } from './text'

/**
 * The children of the root element. A leaf is its text (the CDATA's, where there is any, to the byte; otherwise trimmed,
 * with references decoded), a repeated element is a list, an empty one is `''`. Nothing is converted: ids keep their digits.
 *
 * Two gears: a scanner for WeChat's own dialect, and fast-xml-parser, loaded only when a document is not in it.
 *
 * Throws a `WxError`: `malformed`, `doctype-forbidden`. Source: protocol/messages.md §8.
 *
 * @example
 * ```ts
 * const fields = await parseXml('<xml><MsgType><![CDATA[text]]></MsgType></xml>') // { MsgType: 'text' }
 * ```
 */
export async function parseXml(xml: string): Promise<Fields> {
  return readXml(xml)
}

/** {@link parseXml} without a promise where the fast gear is enough, as it is for every push that no gateway touched. */
export function readXml(xml: string): Awaitable<Fields> {
  const text = normalizeLineEnds(xml)
  return scanXml(text) ?? import('./foreign').then(({ parseForeignXml }) => parseForeignXml(text))
}
