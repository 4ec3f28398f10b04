import type { Awaitable } from '../../base/awaitable'
import type { Fields } from '../fields'
import { scanXml } from './scan'
import { normalizeLineEnds } from './text'

/**
 * The children of the root element. An element without children is its text: CDATA as it stands, other text
 * trimmed and with references decoded. A repeated element is a list, an empty one is `''`. Nothing is
 * converted: ids keep their digits. Text that people typed may contain `]]>`; it is read as they typed it.
 *
 * WeChat's own dialect is read by a scanner. fast-xml-parser is loaded only for other documents.
 *
 * Rejects with a `WxError` of code `malformed` or `doctype-forbidden`. Source:
 * developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html.
 *
 * @example
 * ```ts
 * const fields = await parseXml('<xml><MsgType><![CDATA[text]]></MsgType></xml>') // { MsgType: 'text' }
 * ```
 */
export async function parseXml(xml: string): Promise<Fields> {
  return readXml(xml)
}

/**
 * Like {@link parseXml}, without a promise if the scanner can read the document. It can read each push that
 * no gateway changed.
 */
export function readXml(xml: string): Awaitable<Fields> {
  const text = normalizeLineEnds(xml)
  return scanXml(text) ?? import('./foreign').then(({ parseForeignXml }) => parseForeignXml(text))
}
