/** The type with everything in it readonly, at every depth. */
export type DeepReadonly<T> = { readonly [K in keyof T]: DeepReadonly<T[K]> }

/** Freezes what JSON was parsed to, at every depth. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}
