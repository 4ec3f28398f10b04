import { randomUUID } from 'node:crypto'
import { type RemoteTokens, remoteTokens } from '@wx/token/remote'
import { describe, expect, test } from 'vitest'
import { AdvancingClock } from '../test/advancing-clock'
import { ownRedis, withoutRedis } from '../test/redis-server'
import { Replica } from '../test/replica'
import { keys } from '../test/running-server'
import { TOKEN_CANARY, Upstream } from '../test/upstream'

/** `WX_KILL_ROUNDS=200` for the whole of it. */
const rounds = Number(process.env.WX_KILL_ROUNDS ?? 6)
const readsPerSecond = Number(process.env.WX_KILL_READS ?? 1_000)

/** Two replicas over one Redis, for an account of its own. */
const startTwo = async (
  upstream: Upstream,
  endpoint: 'stable' | 'classic',
): Promise<{ readonly appId: string; readonly replicas: readonly Replica[] }> => {
  const appId = `wx${randomUUID().slice(0, 13)}`
  const environment = {
    WX_STORE: ownRedis(),
    WX_ACCOUNTS: JSON.stringify([{ appId, secret: `canary-secret-${appId}`, endpoint, baseUrl: upstream.url }]),
    WX_KEYS: JSON.stringify([{ name: 'load', key: keys.all, accounts: '*', perSecond: 100_000 }]),
    WX_LOG_LEVEL: 'info',
  }
  return { appId, replicas: await Promise.all([new Replica(environment).start(), new Replica(environment).start()]) }
}

const TICK_MS = 50
const READERS = 40
/** One read in so many is by a reader that holds nothing yet, so that it has to go over the network and wait. */
const COLD_EVERY = 20

/** `readsPerSecond` reads through forty readers, for whom time runs a hundred times as fast: each looks again twice a second. */
class Load {
  readonly failures: string[] = []
  readonly values: Set<string> = new Set()
  reads = 0
  readonly #clock = new AdvancingClock()
  readonly #open: () => RemoteTokens
  readonly #readers: readonly RemoteTokens[]
  readonly #pending = new Set<Promise<void>>()
  readonly #timer: NodeJS.Timeout
  #turn = 0

  constructor(urls: readonly string[], appId: string) {
    this.#open = () => {
      this.#turn += 1
      const url = this.#turn % 2 === 0 ? urls : urls.toReversed()
      return remoteTokens({ url, key: keys.all, appId, clock: this.#clock })
    }
    this.#readers = Array.from({ length: READERS }, this.#open)
    this.#timer = setInterval(() => {
      this.#clock.advance(99 * TICK_MS)
      for (let one = 0; one < (readsPerSecond * TICK_MS) / 1_000; one++) this.#start(one)
    }, TICK_MS)
  }

  async end(): Promise<void> {
    clearInterval(this.#timer)
    await Promise.all(this.#pending)
  }

  /** Resolves when so many more reads have been answered. */
  async answered(more: number): Promise<void> {
    const enough = this.reads + more
    while (this.reads < enough) await new Promise((resolve) => setTimeout(resolve, 10))
  }

  #start(index: number): void {
    const warm = index % COLD_EVERY === 0 ? undefined : this.#readers[Math.floor(Math.random() * READERS)]
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
    const upstream = await new Upstream().listen()
    const { appId, replicas } = await startTwo(upstream, endpoint)
    const reads = replicas.flatMap(({ url }) => Array.from({ length: 100 }, () => remoteTokens({ url, key: keys.all, appId }).get()))
    expect(new Set(await Promise.all(reads))).toEqual(new Set([`${TOKEN_CANARY}.${endpoint}.${appId}.1`]))
    expect(upstream.total()).toBe(1)
  })

  test(`kill -9 of either, ${rounds} times under load: no failed read, no fetch too many`, {
    timeout: 60_000 + rounds * 5_000,
  }, async () => {
    const upstream = await new Upstream().listen()
    const { appId, replicas } = await startTwo(upstream, 'classic')
    const load = new Load(
      replicas.map(({ url }) => url),
      appId,
    )
    for (let round = 0; round < rounds; round++) {
      await load.answered(readsPerSecond / 4)
      const victim = replicas[Math.floor(Math.random() * replicas.length)]
      await victim?.end('SIGKILL')
      await load.answered(readsPerSecond / 4)
      await victim?.start()
    }
    await load.end()
    expect(load.failures).toEqual([])
    expect([...load.values]).toEqual([`${TOKEN_CANARY}.classic.${appId}.1`])
    expect(upstream.total()).toBe(1)
  })

  test('killed while one fetches, the other takes over: at most two fetches more', { timeout: 60_000 }, async () => {
    const upstream = await new Upstream().listen()
    const { appId, replicas } = await startTwo(upstream, 'classic')
    const tokens = remoteTokens({ url: replicas.map(({ url }) => url), key: keys.all, appId })
    const bad = await tokens.get()
    const report = tokens.invalidate(bad)
    await replicas[0]?.end('SIGKILL')
    await report
    await expect.poll(() => tokens.get().catch(() => bad), { timeout: 30_000, interval: 250 }).not.toBe(bad)
    expect(upstream.total()).toBeLessThanOrEqual(1 + 1 + 2)
  })

  test('SIGTERM finishes what is under way and ends with 0', async () => {
    const upstream = await new Upstream().listen()
    const { appId, replicas } = await startTwo(upstream, 'stable')
    const [replica] = replicas
    const read = remoteTokens({ url: replica?.url ?? '', key: keys.all, appId }).get()
    expect(await read).toContain(TOKEN_CANARY)
    expect(await replica?.end('SIGTERM')).toBe(0)
  })
})
