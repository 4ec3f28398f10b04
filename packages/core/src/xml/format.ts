/** A tree that {@link formatXml} writes: text becomes CDATA, numbers stand bare, a list repeats its element. */
export interface XmlTree {
  readonly [element: string]: XmlNode | undefined
}
export type XmlNode = string | number | XmlTree | readonly XmlNode[]

/**
 * Writes `<xml>…</xml>` in the order of the keys, without a declaration or white space between elements.
 *
 * Any text survives: `]]>` is split over two CDATA sections, characters that XML 1.0 forbids (most control characters,
 * lone surrogates) are dropped, line ends become line feeds as every XML reader would make them.
 * `undefined` leaves an element out. Element names must come from code, never from data: others than
 * letters, digits and `_` throw a `TypeError`. Source: protocol/replies.md §1.
 *
 * @example
 * ```ts
 * formatXml({ MsgType: 'text', CreateTime: 1408090502 })
 * // '<xml><MsgType><![CDATA[text]]></MsgType><CreateTime>1408090502</CreateTime></xml>'
 * ```
 */
export function formatXml(tree: XmlTree): string {
  return `<xml>${children(tree)}</xml>`
}

function children(tree: XmlTree): string {
  let xml = ''
  for (const name of Object.keys(tree)) {
    const node = tree[name]
    if (node !== undefined) xml += element(name, node)
  }
  return xml
}

function element(name: string, node: XmlNode): string {
  if (isList(node)) return node.map((item) => element(name, item)).join('')
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
    throw new TypeError(`${JSON.stringify(name.slice(0, 40))} is not an element name that WeChat uses.`)
  return `<${name}>${content(node)}</${name}>`
}

function content(node: string | number | XmlTree): string {
  if (typeof node === 'string') return cdata(node)
  return typeof node === 'number' ? String(node) : children(node)
}

function cdata(text: string): string {
  const legal = clean(text)
  return `<![CDATA[${legal.includes(']]>') ? legal.replaceAll(']]>', ']]]]><![CDATA[>') : legal}]]>`
}

/** Text as it will arrive: see {@link formatXml}. */
export function clean(text: string): string {
  // Nearly all text passes this test. It goes by code units, which is fast: an emoji is looked at again below.
  if (!/[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/.test(text)) return text
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, '')
}

function isList(node: XmlNode): node is readonly XmlNode[] {
  return Array.isArray(node)
}
