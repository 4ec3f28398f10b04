import type { Store } from '../store'

export const TTL_MS = 60
export const PAST_TTL_MS = 120

export function pick<T>(items: readonly T[]): T {
  return items[Math.floor(Math.random() * items.length)] as T
}

export async function written(store: Store, key: string, value: string, ttlMs?: number): Promise<string> {
  const version = await store.set(key, value, ttlMs === undefined ? {} : { ttlMs })
  if (version === undefined) throw new Error('a set without a condition lost')
  return version
}

export async function holds(store: Store, key: string, value: string | undefined, version: string | null | undefined): Promise<void> {
  const seen = await store.get(key)
  equal(seen.value, value, 'value')
  equal(seen.version, version ?? null, 'version')
}

export function equal(actual: unknown, expected: unknown, what: string): void {
  check(actual === expected, `${what}: ${show(actual)} instead of ${show(expected)}`)
}

export function check(holdsTrue: boolean, message: string): void {
  if (!holdsTrue) throw new Error(message)
}

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value)
}
