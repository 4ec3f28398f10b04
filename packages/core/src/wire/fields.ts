import { WxError } from '../base/error'

/** What an element holds: text, child elements, or several elements of one name. */
export type FieldValue = string | Fields | readonly FieldValue[]

/**
 * The children of an element by name. Values are always text: numbers are converted later, field by field.
 */
export interface Fields {
  readonly [name: string]: FieldValue
}

/** Deeper or larger documents than the platform ever sends are refused. */
export const MAX_DEPTH = 8
export const MAX_ELEMENTS = 4000

export type FieldsDraft = { [name: string]: FieldValue }

/**
 * An object that inherits nothing: every element name, `__proto__` too, is an ordinary key. The prototype is
 * an empty object, not `null`: engines keep an object without a prototype as a hash table, and reading it is
 * a third slower.
 */
const Bare = function Bare() {} as unknown as new () => FieldsDraft
Bare.prototype = Object.freeze(Object.create(null))

export function emptyFields(): FieldsDraft {
  return new Bare()
}

/** Adds a child; the second one of a name makes a list of them. */
export function addField(fields: FieldsDraft, name: string, value: FieldValue): void {
  const before = fields[name]
  if (before === undefined) fields[name] = value
  else if (Array.isArray(before)) before.push(value)
  else fields[name] = [before, value]
}

export function malformed(what: string): WxError {
  return new WxError('malformed', `The body is not a document as WeChat sends them: ${what}.`)
}

export function doctypeForbidden(): WxError {
  return new WxError('doctype-forbidden', 'The body has a document type declaration; WeChat never sends one, and it is not read.')
}
