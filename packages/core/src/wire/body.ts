import { type Awaitable, whenReady } from '../base/awaitable'
import type { Fields } from './fields'
import { formatXml, type XmlTree } from './xml/format'
import { readXml } from './xml/parse'

const LT = 60

/** How a push is written; its reply is written the same way. */
export type BodyFormat = 'xml' | 'json'

export interface ParsedBody {
  readonly fields: Fields
  readonly format: BodyFormat
}

/**
 * A body's fields and its data format. The body shows the format; the content type can't be trusted. Returns
 * no promise for WeChat's own XML; the readers for other documents are loaded when they are needed.
 */
export function parseBody(body: string): Awaitable<ParsedBody> {
  if (isJson(body)) return import('./json/parse').then(({ parseJson }) => ({ fields: parseJson(body), format: 'json' }))
  return whenReady(readXml(body), (fields) => ({ fields, format: 'xml' }))
}

/** A reply as it is sent. */
export interface WrittenBody {
  readonly body: string
  readonly format: BodyFormat
}

export function formatBody(tree: XmlTree, format: BodyFormat): string {
  return format === 'xml' ? formatXml(tree) : JSON.stringify(tree)
}

function isJson(body: string): boolean {
  return body.charCodeAt(0) !== LT && /^[\s\u200b\ufeff]*\{/.test(body)
}
