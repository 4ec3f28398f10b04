import { randomUUID } from 'node:crypto'
import type { Fetch } from '@wx/token'
import { RemoteTokens } from '@wx/token/remote'
import { freshPrefix, redisUrlUnder, removeKeys, withoutRedis } from '@wx-tests/machine/redis'
import type { TokenEndpoint } from '@wx-tests/machine/token-endpoint'
import { describe, expect, onTestFinished, test } from 'vitest'
import { AdvancingClock } from './advancing-clock'
import { Replica } from './replica'
import { bearer, keys } from './running-server'
import { startUpstream, TOKEN_CANARY } from './upstream'

/** `WX_KILL_ROUNDS=200` for the whole of it. */
const rounds = Number(process.env.WX_KILL_ROUNDS ?? 6)
const readsPerSecond = Number(process.env.WX_KILL_READS ?? 1_000)

/** Two replicas over one Redis, for an account of its own. */
async function startTwo(
  upstream: TokenEndpoint,
  endpoint: 'stable' | 'classic',
): Promise<{ readonly appId: string; readonly replicas: readonly Replica[] }> {
  const appId = `wx${randomUUID().slice(0, 13)}`
  const prefix = freshPrefix()
  onTestFinished(() => removeKeys(prefix))
  const environment = {
    WX_STORE: redisUrlUnder(prefix),
    WX_ACCOUNTS: JSON.stringify([{ appId, secret: `canary-secret-${appId}`, endpoint, baseUrl: upstream.url }]),
    WX_KEYS: JSON.stringify([{ name: 'load', key: keys.all, accounts: '*', allow: ['read', 'report'], perSecond: 100_000 }]),
    WX_LOG_LEVEL: 'info',
  }
  return { appId, replicas: await Promise.all([new Replica(environment).start(), new Replica(environment).start()]) }
}

const TICK_MS = 20
const READERS = 40
/** One read in so many is by a reader that holds nothing yet, so that it has to go over the network and wait. */
const COLD_EVERY = 10
/** For readers time runs so many times as fast: they look again several times a second, and live through no outage by what they hold. */
const FASTER = 100

/** Readers wait for their answers: where none come, no more than so many reads are under way. */
const MOST_PENDING = 300

/** `readsPerSecond` reads, however late the timer is, through forty readers and ever new ones. */
class Load {
  readonly failures: string[] = []
  readonly values: Set<string> = new Set()
  reads = 0
  /** Reads that went over the network. */
  requests = 0
  readonly #clock = new AdvancingClock()
  readonly #open: () => RemoteTokens
  readonly #readers: readonly RemoteTokens[]
  readonly #pending = new Set<Promise<void>>()
  readonly #timer: NodeJS.Timeout
  readonly #began = performance.now()
  #turn = 0
  #started = 0
  #ahead = 0

  constructor(urls: readonly string[], appId: string) {
    const counting: Fetch = (url, init) => {
      this.requests += 1
      return fetch(url, init)
    }
    this.#open = () => {
      this.#turn += 1
      const url = this.#turn % 2 === 0 ? urls : urls.toReversed()
      return new RemoteTokens({ url, key: keys.all, appId, clock: this.#clock, fetch: counting })
    }
    this.#readers = Array.from({ length: READERS }, this.#open)
    this.#timer = setInterval(() => this.#catchUp(), TICK_MS)
    onTestFinished(() => clearInterval(this.#timer))
  }

  /** Resolves when all are answered, with what came out. */
  async end(): Promise<string> {
    clearInterval(this.#timer)
    await Promise.all(this.#pending)
    const seconds = (performance.now() - this.#began) / 1_000
    const rate = Math.round(this.reads / seconds)
    return `${this.reads} reads in ${Math.round(seconds)} s (${rate} a second), ${this.requests} over the network, ${this.failures.length} failed`
  }

  /** Resolves when so many more reads have been answered, or `sooner` holds. */
  async answered(more: number, sooner: () => boolean = () => false): Promise<void> {
    const enough = this.reads + more
    while (this.reads < enough && !sooner()) await new Promise((resolve) => setTimeout(resolve, 10))
  }

  #catchUp(): void {
    const elapsed = performance.now() - this.#began
    this.#clock.advance(elapsed * (FASTER - 1) - this.#ahead)
    this.#ahead = elapsed * (FASTER - 1)
    while (this.#started < (elapsed * readsPerSecond) / 1_000 && this.#pending.size < MOST_PENDING) this.#start()
  }

  #start(): void {
    this.#started += 1
    const warm = this.#started % COLD_EVERY === 0 ? undefined : this.#readers[Math.floor(Math.random() * READERS)]
    const work = (warm ?? this.#open())
      .get()
      .then(
        (value) => this.values.add(value),
        (error: unknown) => this.failures.push(String(error)),
      )
      .then(() => {
        this.reads += 1
        this.#pending.delete(work)
      })
    this.#pending.add(work)
  }
}

describe.skipIf(withoutRedis)('[redis] two replicas', () => {
  test.each(['stable', 'classic'] as const)('start at once over an empty %s record with one fetch', async (endpoint) => {
    const upstream = await startUpstream()
    const { appId, replicas } = await startTwo(upstream, endpoint)
    const reads = replicas.flatMap(({ url }) => Array.from({ length: 100 }, () => new RemoteTokens({ url, key: keys.all, appId }).get()))
    expect(new Set(await Promise.all(reads))).toEqual(new Set([`${TOKEN_CANARY}.${endpoint}.${appId}.1`]))
    expect(upstream.minted()).toHaveLength(1)
  })

  test(`kill -9 of either, ${rounds} times under load: no failed read, no fetch too many`, {
    timeout: 60_000 + rounds * 15_000,
  }, async () => {
    const upstream = await startUpstream()
    // Refreshed every two minutes, and so slowly that a kill hits a replica while it fetches. The lease of a
    // killed replica lasts 15 s. The old token still serves for a minute then, longer than several leases, so
    // no reader should notice.
    upstream.lifeMs = 240_000
    upstream.latencyMs = 300
    const { appId, replicas } = await startTwo(upstream, 'classic')
    const urls = replicas.map(({ url }) => url)
    await new RemoteTokens({ url: urls, key: keys.all, appId }).get()
    const load = new Load(urls, appId)
    let hits = 0
    let aimed = false
    for (let round = 0; round < rounds; round++) {
      // At a random moment, or as soon as one of them fetches, but not again and again.
      const mayAim = !aimed
      await load.answered(Math.random() * readsPerSecond, () => mayAim && upstream.pending > 0)
      aimed = upstream.pending > 0
      if (aimed) hits += 1
      const victim = replicas[Math.floor(Math.random() * replicas.length)]
      await victim?.end('SIGKILL')
      await load.answered(readsPerSecond / 4)
      await victim?.start()
    }
    const outcome = await load.end()
    load.values.add(await new RemoteTokens({ url: urls, key: keys.all, appId }).get())
    const tokens = load.values.size
    console.log(`${rounds} kills, ${hits} of them during a fetch: ${outcome}; ${upstream.minted().length} fetches for ${tokens} tokens`)
    expect(new Set(load.failures)).toEqual(new Set())
    // Invariant 1: one for each, and at most two more for each crash in a fetch.
    expect(upstream.minted().length).toBeGreaterThanOrEqual(tokens)
    expect(upstream.minted().length).toBeLessThanOrEqual(tokens + 2 * hits)
  })

  test('killed while one fetches, the other takes over: at most two fetches more', { timeout: 60_000 }, async () => {
    const upstream = await startUpstream()
    const { appId, replicas } = await startTwo(upstream, 'classic')
    const tokens = new RemoteTokens({ url: replicas.map(({ url }) => url), key: keys.all, appId })
    const bad = await tokens.get()
    const report = tokens.invalidate(bad)
    await replicas[0]?.end('SIGKILL')
    await report
    // The report may have been lost with the replica. The reader's calls go on failing, so it reports again.
    const reportedAgain = async (): Promise<string> => {
      const token = await tokens.get().catch(() => bad)
      if (token === bad) await tokens.invalidate(bad).catch(() => {})
      return token
    }
    await expect.poll(reportedAgain, { timeout: 30_000, interval: 250 }).not.toBe(bad)
    expect(upstream.minted().length).toBeLessThanOrEqual(1 + 1 + 2)
  })

  test('are quiet about the store at a start, and say so if there is a reason', async () => {
    const upstream = await startUpstream()
    const { replicas } = await startTwo(upstream, 'stable')
    await Promise.all(replicas.map(({ url }) => fetch(`${url}/readyz`, bearer(keys.all))))
    for (const { output } of replicas) expect(output).not.toMatch(/degraded|store-away/)
  })

  test('SIGTERM finishes what is under way and ends with 0', async () => {
    const upstream = await startUpstream()
    const { appId, replicas } = await startTwo(upstream, 'stable')
    const [replica] = replicas
    const read = new RemoteTokens({ url: replica?.url ?? '', key: keys.all, appId }).get()
    expect(await read).toContain(TOKEN_CANARY)
    expect(await replica?.end('SIGTERM')).toBe(0)
  })
})
