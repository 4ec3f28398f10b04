/** A tree that {@link formatXml} writes: text becomes CDATA, numbers do not, a list repeats its element. */
export interface XmlTree {
  readonly [element: string]: XmlNode | undefined
}
/** What an element of XML may hold. */
export type XmlNode = string | number | XmlTree | readonly XmlNode[]

/**
 * Writes `<xml>…</xml>` in the order of the keys, without a declaration or white space between elements.
 *
 * Any text survives: `]]>` is split over two CDATA sections, characters that XML 1.0 forbids (most control
 * characters, lone surrogates) are dropped, line ends become line feeds as every XML reader would make them.
 * `undefined` leaves an element out. Element names must come from code, never from data. Throws a `TypeError`
 * for a name with other characters than letters, digits and `_`. Source:
 * developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html.
 *
 * @example
 * ```ts
 * formatXml({ MsgType: 'text', CreateTime: 1408090502 })
 * // '<xml><MsgType><![CDATA[text]]></MsgType><CreateTime>1408090502</CreateTime></xml>'
 * ```
 */
export function formatXml(tree: XmlTree): string {
  return `${withChildren('<xml>', tree)}</xml>`
}

/** Appends to the text that is written so far and returns the whole: one growing string is the least work. */
function withChildren(before: string, tree: XmlTree): string {
  let xml = before
  for (const name of Object.keys(tree)) {
    const node = tree[name]
    if (node !== undefined) xml = withElement(xml, name, node)
  }
  return xml
}

function withElement(before: string, name: string, node: XmlNode): string {
  if (isList(node)) return node.reduce<string>((xml, item) => withElement(xml, name, item), before)
  const { open, close, openText, closeText } = tagsOf(name)
  if (typeof node === 'string') return before + openText + insideCdata(node) + closeText
  return (typeof node === 'number' ? before + open + node : withChildren(before + open, node)) + close
}

function insideCdata(text: string): string {
  const legal = clean(text)
  return legal.includes(']]>') ? legal.replaceAll(']]>', ']]]]><![CDATA[>') : legal
}

interface Tags {
  readonly open: string
  readonly close: string
  /** The same with the marks of a CDATA section. */
  readonly openText: string
  readonly closeText: string
}

/** The tags of element names that were written before. Replies have the same few names. */
const known = new Map<string, Tags>()
const MAX_KNOWN = 200

function tagsOf(name: string): Tags {
  return known.get(name) ?? newTags(name)
}

function newTags(name: string): Tags {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
    throw new TypeError(`${JSON.stringify(name.slice(0, 40))} is not an element name that WeChat uses.`)
  const tags = { open: `<${name}>`, close: `</${name}>`, openText: `<${name}><![CDATA[`, closeText: `]]></${name}>` }
  if (known.size < MAX_KNOWN) known.set(name, tags)
  return tags
}

/** Text as it will arrive; {@link formatXml} says what is changed. */
export function clean(text: string): string {
  // Nearly all text passes this quick test of code units. Text with an emoji goes on to the exact one below.
  if (!/[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/.test(text)) return text
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, '')
}

function isList(node: XmlNode): node is readonly XmlNode[] {
  return Array.isArray(node)
}
