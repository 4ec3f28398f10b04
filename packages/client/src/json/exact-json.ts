import { WxError } from '@wx/core'
import { parse, stringify } from 'lossless-json'

/** Every number that a double may not hold exactly has as many digits, 2^53 among them. */
const MANY_DIGITS = /\d{16}/
const WHOLE = /^-?\d+$/
/** A text in JSON, with whatever stands in it. */
const TEXT = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to escape
const CONTROL = /[\u0000-\u001f]/g

/**
 * The value of a JSON text; undefined if it is none. A whole number beyond 2^53 becomes a `bigint`, every
 * other number a `number`. Control characters within a text, as nicknames have them, are accepted.
 *
 * @example
 * ```ts
 * parseExact('{"msg_id":9007199254740993}') // { msg_id: 9007199254740993n }
 * ```
 */
export function parseExact(text: string): unknown {
  try {
    return read(text)
  } catch {
    return parseLenient(text)
  }
}

/**
 * A value as JSON of real UTF-8: Chinese is never escaped, and a `bigint` is written as a number.
 *
 * Throws a `WxError` of code `config-invalid` for what JSON can't express, such as an object within itself.
 *
 * @example
 * ```ts
 * stringifyExact({ msg_id: 9007199254740993n }) // '{"msg_id":9007199254740993}'
 * ```
 */
export function stringifyExact(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    return stringifyBigInts(value)
  }
}

function read(text: string): unknown {
  if (!MANY_DIGITS.test(text)) return JSON.parse(text)
  return parse(text, undefined, { parseNumber: exactNumber, onDuplicateKey: ({ newValue }) => newValue })
}

function exactNumber(digits: string): number | bigint {
  const number = Number(digits)
  return Number.isSafeInteger(number) || !WHOLE.test(digits) ? number : BigInt(digits)
}

function parseLenient(text: string): unknown {
  try {
    return read(text.replace(/^\ufeff/, '').replace(TEXT, (quoted) => quoted.replace(CONTROL, escaped)))
  } catch {
    return undefined
  }
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function stringifyBigInts(value: unknown): string {
  try {
    const text = stringify(value)
    if (text !== undefined) return text
  } catch {
    // Told below: the parser's own message may quote the value.
  }
  throw new WxError('config-invalid', 'The body can’t be written as JSON: it holds itself, or goes too deep. Give plain objects, arrays, texts and numbers.')
}
