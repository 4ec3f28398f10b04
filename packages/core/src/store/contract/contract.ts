import type { Store } from '../store'
import type { Case } from './case'
import { DELETE_CASES } from './delete-cases'
import type { StoreHarness } from './harness'
import { RACE_CASES } from './race-cases'
import { SET_CASES } from './set-cases'
import { TEXT_CASES } from './text-cases'
import { TTL_CASES } from './ttl-cases'
import { VERSION_CASES } from './version-cases'

const CASES: readonly Case[] = [SET_CASES, DELETE_CASES, TTL_CASES, VERSION_CASES, TEXT_CASES, RACE_CASES].flat()

/** A case of {@link storeContract}: its title, and a function that rejects if the store fails it. */
export interface StoreCase {
  readonly name: string
  readonly run: () => Promise<void>
}

/**
 * What every {@link Store} must keep, as cases for any test runner: each rejects if the store breaks the
 * contract. Keys are new in every run, so a store that others use may be given.
 *
 * @example
 * ```ts
 * import { test } from 'vitest'
 *
 * for (const { name, run } of storeContract({ open: () => new MyStore(url) })) test(name, run)
 * ```
 */
export function storeContract(harness: StoreHarness): readonly StoreCase[] {
  return CASES.filter((item) => item.needs !== 'flush' || harness.flush !== undefined).map((item) => ({
    name: item.name,
    run: () => runCase(item, harness),
  }))
}

async function runCase(item: Case, harness: StoreHarness): Promise<void> {
  const run = Math.random().toString(36).slice(2)
  const opened: Store[] = []
  const open = async (): Promise<Store> => {
    const store = await harness.open()
    opened.push(store)
    return store
  }
  const elapse = async (ms: number): Promise<void> =>
    harness.elapse === undefined ? new Promise((resolve) => setTimeout(resolve, ms)) : await harness.elapse(ms)
  const handles = (count: number): Promise<readonly Store[]> => Promise.all(Array.from({ length: count }, open))
  try {
    await item.run({ store: await open(), harness, key: (name) => `contract:${run}:${name}`, handles, elapse })
  } finally {
    for (const store of opened) await store.close?.()
  }
}
