import type { EventPush, InfoPush, Push } from './push'

/**
 * How a push's fields are read: each field of its interface by name. For the built-in pushes it is generated
 * from the interface; for your own it stands in the `shapes` option.
 *
 * - `'text'`: as it came; a structure instead of text becomes `''`
 * - `'number'`: a decimal number; empty or garbled text becomes `NaN`
 * - `[shape]`, `['text']`, `['number']`: always a list, also when one element came or none
 * - a shape: nested elements
 * - `'text?'`, `'number?'`, `['?', shape]`: the same for a field that may be missing
 *
 * A field without such a mark is always there: if the push leaves it out, it is read as if it had come empty.
 * So a field is only `undefined` if its type says so, and a list that may be missing is an empty list. A
 * value that did not fit is in `raw`.
 */
export type Shape<T> = FieldShapes<Omit<T, CommonField<T>>>

/** The fields that the decoder reads for every push. */
type CommonField<T> = T extends InfoPush
  ? keyof InfoPush | 'InfoType'
  : T extends EventPush
    ? keyof EventPush | 'Event'
    : keyof Push | 'MsgType'

type FieldShapes<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? OptionalFieldShape<NonNullable<T[K]>> : FieldShape<T[K]>
}

type FieldShape<V> = V extends readonly (infer Item)[]
  ? readonly [FieldShape<Item>]
  : V extends string
    ? 'text'
    : V extends number
      ? 'number'
      : FieldShapes<V>

/** A list that may be missing is an empty list. */
type OptionalFieldShape<V> = V extends readonly unknown[]
  ? FieldShape<V>
  : V extends string
    ? 'text?'
    : V extends number
      ? 'number?'
      : readonly ['?', FieldShapes<V>]
