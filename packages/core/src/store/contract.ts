import type { Store } from './store'

/** How the suite reaches the store under test. */
export interface StoreHarness {
  /** One more handle on one and the same store: another instance over the same directory, another connection. */
  readonly open: () => Promise<Store> | Store
  /** Lets time pass for the store; without it the suite waits for real. */
  readonly elapse?: (ms: number) => Promise<void> | void
  /** Loses everything in the store, as a restart without persistence would. */
  readonly flush?: () => Promise<void> | void
  /** Writers and increments of each in the counter case; 8 × 25 unless said otherwise. */
  readonly writers?: number
  readonly increments?: number
}

export interface StoreCase {
  readonly name: string
  readonly run: () => Promise<void>
}

/**
 * What every {@link Store} must keep, as cases for any test runner: each throws where the store breaks the contract.
 * Keys are new in every run, so a store that others use may be given.
 *
 * @example
 * ```ts
 * for (const { name, run } of storeContract({ open: () => new MyStore(url) })) test(name, run)
 * ```
 */
export function storeContract(harness: StoreHarness): readonly StoreCase[] {
  return cases
    .filter((item) => item.needs !== 'flush' || harness.flush !== undefined)
    .map((item) => ({ name: item.name, run: () => runCase(item, harness) }))
}

interface Case {
  readonly name: string
  readonly needs?: 'flush'
  readonly run: (bench: Bench) => Promise<void>
}

interface Bench {
  readonly store: Store
  readonly harness: StoreHarness
  /** The same key in every handle of this run, and in no other run. */
  readonly key: (name: string) => string
  readonly handles: (count: number) => Promise<readonly Store[]>
  readonly elapse: (ms: number) => Promise<void>
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

const TTL_MS = 60
const PAST_TTL_MS = 120

const cases: readonly Case[] = [
  {
    name: 'a key never written has neither value nor version, and the time is told all the same',
    run: async ({ store, key }) => {
      const seen = await store.get(key('absent'))
      equal(seen.value, undefined, 'value')
      equal(seen.version, null, 'version')
      check(Number.isFinite(seen.now) && seen.now > 0, `now is ${seen.now}, not epoch milliseconds`)
    },
  },
  {
    name: 'what was set is there, under the version that set returned',
    run: async ({ store, key }) => {
      const version = await store.set(key('a'), 'one')
      check(typeof version === 'string' && version !== '', 'set returned no version')
      await holds(store, key('a'), 'one', version)
    },
  },
  {
    name: 'set without a condition replaces, under another version',
    run: async ({ store, key }) => {
      const first = await store.set(key('a'), 'one')
      const second = await store.set(key('a'), 'one')
      check(first !== second, 'the version stayed the same')
      await holds(store, key('a'), 'one', second)
    },
  },
  {
    name: 'ifVersion null wins only where there is nothing',
    run: async ({ store, key }) => {
      const version = await store.set(key('a'), 'one', { ifVersion: null })
      check(version !== undefined, 'the first writer lost')
      equal(await store.set(key('a'), 'two', { ifVersion: null }), undefined, 'second set')
      await holds(store, key('a'), 'one', version)
    },
  },
  {
    name: 'ifVersion wins once, and the loser changes nothing',
    run: async ({ store, key }) => {
      const first = await written(store, key('a'), 'one')
      const second = await store.set(key('a'), 'two', { ifVersion: first })
      check(second !== undefined && second !== first, 'the holder of the version lost')
      equal(await store.set(key('a'), 'three', { ifVersion: first }), undefined, 'set under the old version')
      await holds(store, key('a'), 'two', second)
    },
  },
  {
    name: 'ifVersion of a key that is gone, or of another key, loses',
    run: async ({ store, key }) => {
      const version = await written(store, key('a'), 'one')
      const other = await written(store, key('b'), 'one')
      equal(await store.set(key('a'), 'two', { ifVersion: other }), undefined, 'set under the version of another key')
      await store.delete(key('a'))
      equal(await store.set(key('a'), 'two', { ifVersion: version }), undefined, 'set after the delete')
      await holds(store, key('a'), undefined, null)
    },
  },
  {
    name: 'delete says whether there was something',
    run: async ({ store, key }) => {
      equal(await store.delete(key('a')), false, 'delete of nothing')
      await store.set(key('a'), 'one')
      equal(await store.delete(key('a')), true, 'delete')
      await holds(store, key('a'), undefined, null)
      equal(await store.delete(key('a')), false, 'second delete')
    },
  },
  {
    name: 'compare-and-delete spares another version',
    run: async ({ store, key }) => {
      const first = await written(store, key('a'), 'one')
      const second = await written(store, key('a'), 'two')
      equal(await store.delete(key('a'), { ifVersion: first }), false, 'delete of the old version')
      await holds(store, key('a'), 'two', second)
      equal(await store.delete(key('a'), { ifVersion: second }), true, 'delete of the version')
    },
  },
  {
    name: 'a value with a ttl goes; one without stays',
    run: async ({ store, key, elapse }) => {
      const version = await written(store, key('a'), 'one', TTL_MS)
      const stays = await written(store, key('b'), 'one')
      await holds(store, key('a'), 'one', version)
      await elapse(PAST_TTL_MS)
      await holds(store, key('a'), undefined, null)
      await holds(store, key('b'), 'one', stays)
      equal(await store.delete(key('a')), false, 'delete of what expired')
      equal(await store.set(key('a'), 'two', { ifVersion: version }), undefined, 'set under the expired version')
      check((await store.set(key('a'), 'two', { ifVersion: null })) !== undefined, 'set where it had expired lost')
    },
  },
  {
    name: 'a later set decides about the ttl alone',
    run: async ({ store, key, elapse }) => {
      await store.set(key('cleared'), 'one', { ttlMs: TTL_MS })
      const cleared = await store.set(key('cleared'), 'two')
      await store.set(key('shortened'), 'one')
      await store.set(key('shortened'), 'two', { ttlMs: TTL_MS })
      await elapse(PAST_TTL_MS)
      await holds(store, key('cleared'), 'two', cleared)
      await holds(store, key('shortened'), undefined, null)
    },
  },
  {
    name: 'a version never comes back: not after a rewrite, a delete, an expiry',
    run: async ({ store, key, elapse }) => {
      const versions: string[] = []
      for (let round = 0; round < 5; round++) {
        versions.push(await written(store, key('a'), 'same'))
        versions.push(await written(store, key('a'), 'same'))
        await store.delete(key('a'))
      }
      versions.push(await written(store, key('a'), 'same', TTL_MS))
      await elapse(PAST_TTL_MS)
      versions.push(await written(store, key('a'), 'same'))
      equal(new Set(versions).size, versions.length, 'different versions')
    },
  },
  {
    name: 'a version never comes back: not after everything was lost',
    needs: 'flush',
    run: async ({ store, key, harness }) => {
      const version = await written(store, key('a'), 'one')
      await harness.flush?.()
      await holds(store, key('a'), undefined, null)
      const again = await written(store, key('a'), 'one')
      check(again !== version, 'the version came back')
      equal(await store.set(key('a'), 'two', { ifVersion: version }), undefined, 'set under the lost version')
    },
  },
  {
    name: 'odd keys stay apart and come back',
    run: async ({ store, key }) => {
      const odd = [
        '',
        ' ',
        'a',
        'A',
        'a ',
        '../a',
        '/etc/passwd',
        'a\0b',
        'a\nb',
        '{a}',
        '%61',
        '微信',
        'é',
        'e\u0301',
        '🙂',
        'con',
        'k'.repeat(400),
      ]
      for (const name of odd) await store.set(key(name), `of ${name}`)
      for (const name of odd) equal((await store.get(key(name))).value, `of ${name}`, `value under ${JSON.stringify(name.slice(0, 20))}`)
      for (const name of odd) await store.delete(key(name))
    },
  },
  {
    name: 'any text comes back as it was: empty, NUL, line ends, four-byte characters, 1 MiB',
    run: async ({ store, key }) => {
      const odd = [
        '',
        '\0',
        'a\0b\0',
        '\r\n\n\r',
        ' spaces ',
        '微信公众号',
        '🙂𠮷',
        '\ufeffbom',
        '"\\\'`$',
        'null',
        '-0',
        'x'.repeat(1 << 20),
      ]
      for (const value of odd) {
        await store.set(key('a'), value)
        check(
          (await store.get(key('a'))).value === value,
          `a value of ${value.length} characters changed: ${JSON.stringify(value.slice(0, 20))}`,
        )
      }
      await store.delete(key('a'))
    },
  },
  {
    name: 'the time told is the same for every handle and does not run back',
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
      check(version === null || (made.includes(version) && !built.includes(version)), 'what is left was made by nobody, or was replaced')
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

/** Increments the number under `key` by compare-and-set, `times` times. The multi-process tests run the same loop. */
async function count(store: Store, key: string, times: number): Promise<void> {
  for (let done = 0; done < times; ) {
    const { value, version } = await store.get(key)
    if ((await store.set(key, String(Number(value ?? '0') + 1), { ifVersion: version })) !== undefined) done++
  }
}

interface Win {
  readonly on: string | null
  /** Undefined where the win was a delete. */
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
  const ifVersion = pick([undefined, null, known?.version ?? null, 'nobody'])
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

function pick<T>(items: readonly T[]): T {
  return items[Math.floor(Math.random() * items.length)] as T
}

async function written(store: Store, key: string, value: string, ttlMs?: number): Promise<string> {
  const version = await store.set(key, value, ttlMs === undefined ? {} : { ttlMs })
  if (version === undefined) throw new Error('a set without a condition lost')
  return version
}

async function holds(store: Store, key: string, value: string | undefined, version: string | null | undefined): Promise<void> {
  const seen = await store.get(key)
  equal(seen.value, value, 'value')
  equal(seen.version, version ?? null, 'version')
}

function equal(actual: unknown, expected: unknown, what: string): void {
  check(actual === expected, `${what}: ${show(actual)} instead of ${show(expected)}`)
}

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value)
}

function check(holdsTrue: boolean, message: string): void {
  if (!holdsTrue) throw new Error(message)
}
