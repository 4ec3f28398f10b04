import type { FormValue } from '../endpoints/request-check'
import type { Errcode } from '../platform/platform-error'

export type JsonObject = Readonly<Record<string, unknown>>

/** A request that was compared with its row, so that every required field is there. */
export interface Call {
  /** The request id. */
  readonly rid: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** `{}` if the row has no body. Whole numbers past 2^53 are bigints. */
  readonly body: JsonObject
  readonly form: ReadonlyMap<string, FormValue>
  /** The body as it came; empty for a form. */
  readonly text: string
  /** The address by which the simulator was called, its mount point included, for addresses in answers. */
  readonly origin: string
  readonly token: string | undefined
}

/** A code, a `FileAnswer`, or an object that is answered as JSON, a refusal with more to say included. */
export type Answer = Errcode | object

export type Operation = (call: Call) => Answer | Promise<Answer>

/** Operations by `METHOD /path`. */
export type Operations = Readonly<Record<string, Operation>>

/** What an operation answers that has only a code: none is `ok`. */
export function done(refusal: Errcode | undefined): Errcode {
  return refusal ?? 0
}

/** A text field; empty if it is none. */
export function textOf(fields: JsonObject, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

/** An id that the platform takes as a number and as text. */
export function idOf(fields: JsonObject, name: string): string {
  const value = fields[name]
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? String(value) : ''
}

export function numberOf(fields: JsonObject, name: string): number | undefined {
  const value = fields[name]
  return typeof value === 'number' ? value : undefined
}

/** The texts of a list. */
export function textsOf(fields: JsonObject, name: string): readonly string[] {
  const value = fields[name]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
