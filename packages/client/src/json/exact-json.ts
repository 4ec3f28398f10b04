import { WxError } from '@wx/core'

/** Every whole number that a double may not hold has as many digits. */
const MANY_DIGITS = /\d{16}/
/** A text in JSON, with every character that may stand in it; or a number. */
const TEXT_OR_NUMBER = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g
const WHOLE = /^-?\d+$/
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
    return MANY_DIGITS.test(text) ? parseBigInts(text) : JSON.parse(text)
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

/** Such numbers go through `JSON.parse` as texts with a mark that no text can have by chance or by design. */
function parseBigInts(text: string): unknown {
  const mark = crypto.randomUUID()
  const marked = text.replace(TEXT_OR_NUMBER, (token) => (isInexact(token) ? `"${mark}${token}"` : token))
  return JSON.parse(marked, (_, value) => (typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value))
}

function isInexact(token: string): boolean {
  return token.length >= 16 && WHOLE.test(token) && !Number.isSafeInteger(Number(token))
}

function parseLenient(text: string): unknown {
  try {
    const escaped = text
      .replace(/^\ufeff/, '')
      .replace(TEXT_OR_NUMBER, (token) => (token.startsWith('"') ? token.replace(CONTROL, escapeOf) : token))
    return parseBigInts(escaped)
  } catch {
    return undefined
  }
}

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function stringifyBigInts(value: unknown): string {
  const mark = crypto.randomUUID()
  try {
    const text = JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? `${mark}${item}` : item))
    return text.replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1')
  } catch {
    // Not the cause: its message may quote the value.
    throw new WxError(
      'config-invalid',
      'The body can’t be written as JSON: it holds itself, or goes too deep. Give plain objects, lists, texts and numbers.',
    )
  }
}
