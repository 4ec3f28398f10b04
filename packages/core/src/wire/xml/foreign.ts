import { XMLParser } from 'fast-xml-parser'
import { addField, emptyFields, type Fields, type FieldValue, MAX_DEPTH, MAX_ELEMENTS, malformed } from '../fields'
import { mendMarkup } from './markup'
import { decodeText, isBlank } from './text'

/** What fast-xml-parser gives with `preserveOrder`: every node is an object with its name as the only key. */
type Node = Readonly<Record<string, readonly Node[] | string>>

const TEXT = '#text'
const CDATA = '#cdata'

/**
 * fast-xml-parser sees every name with this mark, the name of an empty element with two. No name contains it.
 */
const MARK = '='

/**
 * Used as a tokenizer only: this file decides, as the scanner does, what a text means and what is refused.
 */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: CDATA,
  // Without the mark fast-xml-parser would refuse `constructor` and rename `valueOf`.
  transformTagName: (name) => MARK + name,
  maxNestedTags: MAX_DEPTH,
})

/**
 * The second reader, slower than the scanner: reads XML that is not WeChat's dialect because a gateway
 * changed it (a declaration, comments, attributes). Gives the same tree as the scanner, and refuses the same
 * documents.
 *
 * Throws a `WxError` of code `malformed` or `doctype-forbidden`.
 */
export function parseForeignXml(text: string): Fields {
  const [root] = parseNodes(mendMarkup(text))
  if (root === undefined) throw malformed('it has no root element')
  const value = new Builder().element(root, 1)
  if (typeof value === 'string' && value !== '') throw malformed('the root element holds text instead of elements')
  return typeof value === 'string' ? emptyFields() : (value as Fields)
}

function parseNodes(text: string): readonly Node[] {
  try {
    const nodes: readonly Node[] = parser.parse(text, true)
    return nodes
  } catch {
    // The parser's message quotes the document, which must not appear in ours.
    throw malformed('fast-xml-parser can’t read it')
  }
}

class Builder {
  #elements = 0

  element(node: Node, depth: number): FieldValue {
    if (depth > MAX_DEPTH) throw malformed(`more than ${MAX_DEPTH} levels`)
    if (++this.#elements > MAX_ELEMENTS) throw malformed(`more than ${MAX_ELEMENTS} elements`)
    const name = nameOf(node)
    const children = node[name]
    if (name === TEXT || children === undefined || typeof children === 'string') throw malformed('text beside the root element')
    return this.#content(children, depth)
  }

  #content(children: readonly Node[], depth: number): FieldValue {
    let fields: ReturnType<typeof emptyFields> | undefined
    let cdata: string | undefined
    let plain = ''
    for (const child of children) {
      const childName = nameOf(child)
      if (childName === TEXT) plain += String(child[TEXT])
      else if (childName === CDATA) cdata = (cdata ?? '') + cdataText(child)
      else {
        fields ??= emptyFields()
        addField(fields, childName.replace(/^=+/, ''), this.element(child, depth + 1))
      }
    }
    if (fields === undefined && cdata === undefined) return decodeText(plain)
    if (!isBlank(plain) || (fields !== undefined && cdata !== undefined)) throw malformed('text is mixed with elements or CDATA')
    return fields ?? cdata ?? ''
  }
}

function nameOf(node: Node): string {
  const name = Object.keys(node)[0]
  if (name === undefined) throw malformed('an element without a name')
  return name
}

function cdataText(node: Node): string {
  const parts = node[CDATA]
  return Array.isArray(parts) ? parts.map((part: Node) => String(part[TEXT] ?? '')).join('') : ''
}
