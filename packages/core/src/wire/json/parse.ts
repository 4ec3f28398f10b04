import { parse } from 'lossless-json'
import { addField, emptyFields, type Fields, type FieldValue, MAX_DEPTH, MAX_ELEMENTS, malformed } from '../fields'

/**
 * A push in the JSON data format, as the same tree that XML gives: every value is text, numbers as they stood in the
 * source, so that a 64-bit id keeps its digits. `null` is `''`.
 *
 * Throws a `WxError` of code `malformed`. Source: protocol/messages.md §4 "Number safety".
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
    // The reason quotes the document.
    throw malformed('the JSON can’t be read')
  }
}

/** Counted before the parser, which calls itself for every level and would run out of stack. */
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
