import type { EventPush, InfoPush, Push } from './push'

/**
 * How a push's fields are read: every field of its interface by name, so that neither can be changed without the other.
 *
 * - `'text'`: as it came; a structure where text belongs becomes `''`
 * - `'number'`: a decimal number; empty or garbled text becomes `NaN`
 * - `[shape]`, `['text']`, `['number']`: always a list, also when one element came or none
 * - a shape: nested elements
 * - `'text?'`, `'number?'`, `['?', shape]`: the same where the interface says that it may be missing
 *
 * What is not marked so is there even when the push leaves it out, as an empty element would be: a type never promises what is
 * `undefined`. Whatever did not fit stays readable under `raw`.
 */
export type Shape<T> = FieldShapes<Omit<T, Common<T>>>

/** What the decoder reads by itself. */
type Common<T> = T extends InfoPush ? keyof InfoPush | 'InfoType' : T extends EventPush ? keyof EventPush | 'Event' : keyof Push | 'MsgType'

type FieldShapes<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? OptionalShape<NonNullable<T[K]>> : FieldShape<T[K]>
}

type FieldShape<V> = V extends readonly (infer Item)[]
  ? readonly [FieldShape<Item>]
  : V extends string
    ? 'text'
    : V extends number
      ? 'number'
      : FieldShapes<V>

/** A list is there even where it may be missing. */
type OptionalShape<V> = V extends readonly unknown[]
  ? FieldShape<V>
  : V extends string
    ? 'text?'
    : V extends number
      ? 'number?'
      : readonly ['?', FieldShapes<V>]
