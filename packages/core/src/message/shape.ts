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
 * A field that is not marked so is there even if the push leaves it out, as if it had come empty. So a field
 * is never `undefined` if its type does not say so; a list that may be missing is an empty list. What did
 * not fit can be read under `raw`.
 */
export type Shape<T> = T extends readonly (infer Item)[]
  ? readonly [Shape<Item>]
  : T extends string
    ? 'text'
    : T extends number
      ? 'number'
      : {
          // Without the fields that the decoder reads for every push.
          readonly [K in Exclude<
            keyof T,
            T extends InfoPush
              ? keyof InfoPush | 'InfoType'
              : T extends EventPush
                ? keyof EventPush | 'Event'
                : T extends Push
                  ? keyof Push | 'MsgType'
                  : never
          >]: Record<never, never> extends Pick<T, K>
            ? Shape<NonNullable<T[K]>> extends infer S
              ? S extends string
                ? `${S}?`
                : S extends readonly unknown[]
                  ? S
                  : readonly ['?', S]
              : never
            : Shape<T[K]>
        }
