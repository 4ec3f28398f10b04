import { readFileSync } from 'node:fs'
import { WxError } from '@wx/core'
import { isRecord, systemReason } from '@wx/core/internal'
import { isInteger, isSafeNumber, parse, stringify } from 'lossless-json'
import type { Terminal } from './terminal'

/** What a terminal would act on. In JSON text it stands only within strings. */
const UNSAFE = /(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu

/** Numbers beyond 2^53 become `bigint`, so that ids stay exact. Throws what the parser throws. */
export function parseJson(text: string): unknown {
  return parse(text, undefined, (number) => (isInteger(number) && !isSafeNumber(number) ? BigInt(number) : Number(number)))
}

/**
 * The object that the text is. Throws a `WxError` of code `config-invalid` that begins with `what` for a text
 * that is none.
 */
export function parseObject(text: string, what: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = parseJson(text)
  } catch (error) {
    throw new WxError('config-invalid', `${what} is not JSON: ${error instanceof Error ? error.message : String(error)}.`)
  }
  if (isRecord(value)) return value
  throw new WxError('config-invalid', `${what} is JSON, but no object: the platform takes {"name": …}.`)
}

/** {@link parseObject} of a file. */
export function readObject(file: string): Readonly<Record<string, unknown>> {
  return parseObject(readText(file), file)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new WxError('config-invalid', `Can't read ${file}: ${systemReason(error)}. Check the path, and who may read the file.`)
  }
}

/** Prints a value as JSON, in which no character acts on a terminal. */
export function printJson({ stdout }: Terminal, value: unknown): void {
  stdout.write(`${jsonOf(value)}\n`)
}

/** The value as JSON of several lines. Control characters and marks of direction are written as `\uXXXX`. */
export function jsonOf(value: unknown): string {
  return (stringify(value, undefined, 2) ?? 'null').replace(UNSAFE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
