import type { Fields } from '../xml/fields'
import { formatXml, type XmlTree } from '../xml/format'
import { parseXml } from '../xml/parse'

export type BodyFormat = 'xml' | 'json'

/** A body's fields and its data format, which the body itself decides: the content type is not to be trusted. */
export async function parseBody(body: string): Promise<{ readonly fields: Fields; readonly format: BodyFormat }> {
  if (isJson(body)) return { fields: (await import('../json/parse')).parseJson(body), format: 'json' }
  return { fields: await parseXml(body), format: 'xml' }
}

export function formatBody(tree: XmlTree, format: BodyFormat): string {
  return format === 'xml' ? formatXml(tree) : JSON.stringify(tree)
}

function isJson(body: string): boolean {
  const first = body.charCodeAt(0)
  return first === 123 || (first !== 60 && body.trimStart().startsWith('{'))
}
