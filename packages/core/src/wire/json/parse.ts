import { parse } from 'lossless-json'
import { addField, emptyFields, type Fields, type FieldValue, MAX_DEPTH, MAX_ELEMENTS, malformed } from '../fields'

/**
 * A push in the JSON data format, as the same tree that XML gives. Every value is text; numbers are the
 * digits of the source, so a 64-bit id keeps all of them. `null` is `''`.
 *
 * Throws a `WxError` of code `malformed`. Source:
 * developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html.
 */
export function parseJson(text: string): Fields {
  const value = new Tree().value(parseSource(text), 1)
  if (typeof value === 'string' || Array.isArray(value)) throw malformed('the JSON is not an object')
  return value as Fields
}

function parseSource(text: string): unknown {
  if (deepest(text) > MAX_DEPTH) throw malformed(`more than ${MAX_DEPTH} levels`)
  try {
    return parse(text.replace(/^[\s\u200b\ufeff]+/, ''), undefined, { parseNumber: (digits) => digits })
  } catch {
    // The parser's message quotes the document, which must not appear in ours.
    throw malformed('the JSON can’t be read')
  }
}

/** The parser calls itself for every level and would run out of stack, so levels are counted before. */
function deepest(text: string): number {
  let depth = 0
  let most = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') quoted = !quoted
    else if (quoted) at += character === '\\' ? 1 : 0
    else if (character === '{' || character === '[') most = Math.max(most, ++depth)
    else if (character === '}' || character === ']') depth--
  }
  return most
}

class Tree {
  #elements = 0

  value(json: unknown, depth: number): FieldValue {
    if (depth > MAX_DEPTH) throw malformed(`more than ${MAX_DEPTH} levels`)
    if (++this.#elements > MAX_ELEMENTS) throw malformed(`more than ${MAX_ELEMENTS} elements`)
    if (typeof json === 'string') return json
    if (Array.isArray(json)) return json.map((item) => this.value(item, depth + 1))
    if (typeof json !== 'object' || json === null) return json === null ? '' : String(json)
    const fields = emptyFields()
    for (const [name, item] of Object.entries(json)) addField(fields, name, this.value(item, depth + 1))
    return fields
  }
}
