import type { Push } from './push'

/**
 * How a type's fields are read where they are not plain text: the one place where a number, a list or a nested
 * structure is told from a string. It is derived from the interface, so that neither can be changed without the other.
 *
 * - `'number'`: a decimal number; empty or garbled text becomes `NaN` and stays readable under `raw`
 * - `[shape]`: always a list, also when one element came or none; `['text']` for a list of strings
 * - a shape: nested elements
 */
export type Shape<T> = {
  readonly [K in keyof T as K extends keyof Push | 'Idx' ? never : [FieldShape<NonNullable<T[K]>>] extends [never] ? never : K]-?: FieldShape<NonNullable<T[K]>>
}

export type FieldShape<V> = V extends string
  ? never
  : V extends number
    ? 'number'
    : V extends readonly (infer Item)[]
      ? readonly [Item extends string ? 'text' : Shape<Item>]
      : V extends object
        ? Shape<V>
        : never

/** A shape as the decoder walks it. Maps, because a field's name comes from outside: `constructor` must find nothing. */
export type CompiledShape = ReadonlyMap<string, 'number' | { readonly list: CompiledShape | 'text' } | { readonly fields: CompiledShape }>

type ShapeSource = { readonly [field: string]: 'number' | ShapeSource | readonly ['text' | ShapeSource] }

export function compileShape(shape: object): CompiledShape {
  return new Map(Object.entries(shape as ShapeSource).map(([name, field]) => [name, compileField(field)]))
}

function compileField(field: ShapeSource[string]): 'number' | { list: CompiledShape | 'text' } | { fields: CompiledShape } {
  if (field === 'number') return field
  if (!isListShape(field)) return { fields: compileShape(field) }
  return { list: field[0] === 'text' ? 'text' : compileShape(field[0]) }
}

function isListShape(field: ShapeSource | readonly ['text' | ShapeSource]): field is readonly ['text' | ShapeSource] {
  return Array.isArray(field)
}
