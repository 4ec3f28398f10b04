import { WxError } from '@wx/core'

/** What a store's contract allows. */
const MAX_BYTES = 1_048_576

/**
 * The value as JSON. `undefined` as a member of an object is left out, as an optional member is.
 *
 * Throws a `WxError` of code `state-invalid` for what JSON can't hold, with its path, and for more than 1 MiB.
 */
export function jsonText(what: string, value: unknown): string {
  const problem = problemOf(value, what, [])
  if (problem !== undefined) {
    const rule = 'JSON holds texts, numbers, booleans, null, arrays and plain objects'
    throw new WxError('state-invalid', `${problem}; ${rule}, and nothing else can be kept.`)
  }
  const text = JSON.stringify(value)
  const bytes = text.length * 3 <= MAX_BYTES ? 0 : new TextEncoder().encode(text).length
  if (bytes <= MAX_BYTES) return text
  throw new WxError('state-invalid', `${what} has ${bytes} bytes as JSON; a store keeps ${MAX_BYTES}. Keep an id, and the rest elsewhere.`)
}

function problemOf(value: unknown, path: string, above: readonly object[]): string | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${path} is ${value}`
  if (typeof value !== 'object') return `${path} is ${value === undefined ? 'undefined' : `a ${typeof value}`}`
  if (above.includes(value)) return `${path} contains itself`
  const within = [...above, value]
  if (Array.isArray(value)) return firstProblem(value.entries(), (index) => `${path}[${index}]`, within)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && prototype !== Object.prototype) return `${path} is a ${nameOf(value)}`
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return firstProblem(members, (name) => `${path}.${name}`, within)
}

function firstProblem<K>(
  members: Iterable<readonly [K, unknown]>,
  pathOf: (key: K) => string,
  above: readonly object[],
): string | undefined {
  for (const [key, member] of members) {
    const problem = problemOf(member, pathOf(key), above)
    if (problem !== undefined) return problem
  }
  return undefined
}

function nameOf(value: object): string {
  return value.constructor?.name ?? 'object of a class'
}
