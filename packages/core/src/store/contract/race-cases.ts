import type { Store } from '../store'
import type { Case } from './case'
import { check, equal, holds, pick, written } from './check'

/** Several handles on one store, one after the other and at once. */
export const RACE_CASES: readonly Case[] = [
  {
    name: 'the time that get returns is one clock for every handle and does not run back',
    run: async ({ key, handles }) => {
      let last = 0
      for (const store of [...(await handles(3)), ...(await handles(3))]) {
        const { now } = await store.get(key('a'))
        check(now >= last, `now went back from ${last} to ${now}`)
        last = now
      }
    },
  },
  {
    name: 'what one handle writes the others see',
    run: async ({ store, key, handles }) => {
      for (const other of await handles(3)) {
        const version = await written(other, key('a'), 'theirs')
        await holds(store, key('a'), 'theirs', version)
      }
      equal(await store.delete(key('a')), true, 'delete')
      for (const other of await handles(2)) await holds(other, key('a'), undefined, null)
    },
  },
  {
    name: 'of many writers that saw one version, one wins; of many deleters, too',
    run: async ({ store, key, handles }) => {
      const writers = await handles(8)
      for (let round = 0; round < 5; round++) {
        const { version } = await store.get(key('a'))
        const set = await Promise.all(writers.map((writer, index) => writer.set(key('a'), `of ${index}`, { ifVersion: version })))
        const winner = set.findIndex((won) => won !== undefined)
        equal(set.filter((won) => won !== undefined).length, 1, 'winners')
        await holds(store, key('a'), `of ${winner}`, set[winner])
      }
      const version = (await store.get(key('a'))).version ?? ''
      const deleted = await Promise.all(writers.map((writer) => writer.delete(key('a'), { ifVersion: version })))
      equal(deleted.filter((won) => won).length, 1, 'deletes that won')
    },
  },
  {
    name: 'a counter that many writers increment by compare-and-set loses nothing',
    run: async ({ store, key, harness, handles }) => {
      const writers = await handles(harness.writers ?? 8)
      const increments = harness.increments ?? 25
      await Promise.all(writers.map((writer) => count(writer, key('counter'), increments)))
      equal((await store.get(key('counter'))).value, String(writers.length * increments), 'the counter')
    },
  },
  {
    name: 'writers, deleters and expiry at once: every win builds on exactly what it saw',
    run: async ({ store, key, handles }) => {
      const wins = (await Promise.all((await handles(4)).map((writer, index) => scramble(writer, key('a'), index)))).flat()
      const built = wins.map((win) => win.on).filter((version) => version !== null)
      equal(new Set(built).size, built.length, 'versions that were replaced, each at most once')
      const made = wins.map((win) => win.made).filter((version) => version !== undefined)
      equal(new Set(made).size, made.length, 'versions that were made, each once')
      const { version } = await store.get(key('a'))
      check(version === null || (made.includes(version) && !built.includes(version)), 'what is left was never made, or was replaced')
    },
  },
  {
    name: 'random steps over several handles do what a plain map would',
    run: async ({ key, handles }) => {
      const stores = await handles(3)
      const model = new Map<string, { value: string; version: string }>()
      for (let step = 0; step < 150; step++) await randomStep(pick(stores), key(pick(['a', 'b', 'c'])), model, `v${step}`)
    },
  },
]

/**
 * Increments the number under `key` by compare-and-set, `times` times. The multi-process tests run the same
 * loop.
 */
async function count(store: Store, key: string, times: number): Promise<void> {
  for (let done = 0; done < times; ) {
    const { value, version } = await store.get(key)
    if ((await store.set(key, String(Number(value ?? '0') + 1), { ifVersion: version })) !== undefined) done++
  }
}

interface Win {
  readonly on: string | null
  /** Undefined if the win was a delete. */
  readonly made: string | undefined
}

async function scramble(store: Store, key: string, writer: number): Promise<readonly Win[]> {
  const wins: Win[] = []
  for (let step = 0; step < 20; step++) {
    const { version } = await store.get(key)
    if (version !== null && step % 5 === writer) {
      if (await store.delete(key, { ifVersion: version })) wins.push({ on: version, made: undefined })
      continue
    }
    const made = await store.set(key, `${writer}.${step}`, { ifVersion: version })
    if (made !== undefined) wins.push({ on: version, made })
  }
  return wins
}

async function randomStep(store: Store, key: string, model: Map<string, { value: string; version: string }>, value: string): Promise<void> {
  const known = model.get(key)
  await holds(store, key, known?.value, known?.version ?? null)
  const ifVersion = pick([undefined, null, known?.version ?? null, 'unknown'])
  const fits = ifVersion === undefined || ifVersion === (known?.version ?? null)
  if (Math.random() < 0.3 && ifVersion !== null) {
    equal(await store.delete(key, ifVersion === undefined ? {} : { ifVersion }), fits && known !== undefined, 'delete')
    if (fits) model.delete(key)
    return
  }
  const version = await store.set(key, value, ifVersion === undefined ? {} : { ifVersion })
  equal(version !== undefined, fits, 'whether the set won')
  if (version !== undefined) model.set(key, { value, version })
}
