import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Event, Happening } from '../processes/event'
import { EventLog, LogReader } from '../processes/event-log'
import type { Answer, Order, StoreChoice } from '../processes/orders'
import { SharedTime } from '../processes/shared-time'
import { atExit } from './at-exit'
import { Child, type Wrapper } from './child'
import { RedisServer, startCluster } from './redis-server'

export type StoreKind = StoreChoice['kind']

/**
 * The fake platform, the workers and their store: everything that one fault needs, for all its repetitions.
 */
export class Fleet {
  readonly directory: string
  readonly store: StoreKind
  readonly redis: readonly RedisServer[]
  /** Set if a proxy or a mount stands in for the store itself. */
  storeOverride: Partial<StoreChoice> = {}
  upstreamHost = '127.0.0.1'
  workers: Child[] = []
  readonly #time: SharedTime
  readonly #log: EventLog
  readonly #readers = new Map<string, LogReader>()
  readonly #removeDirectory: () => void
  #upstream: Child | undefined
  #port = 0
  #started = 0

  static async start(store: StoreKind, redisOptions: readonly string[] = []): Promise<Fleet> {
    const directory = mkdtempSync(join(tmpdir(), 'wx-chaos-'))
    const redis =
      store === 'cluster' ? await startCluster(directory) : store === 'redis' ? [await RedisServer.start(directory, redisOptions)] : []
    const fleet = new Fleet(directory, store, redis)
    await fleet.#startUpstream()
    return fleet
  }

  private constructor(directory: string, store: StoreKind, redis: readonly RedisServer[]) {
    this.directory = directory
    this.#removeDirectory = atExit(() => rmSync(directory, { recursive: true, force: true }))
    this.store = store
    this.redis = redis
    this.#time = SharedTime.create(join(directory, 'time'))
    this.#log = new EventLog(this.#logPath('driver'), 'driver', this.#time)
  }

  get fileDirectory(): string {
    return join(this.directory, 'tokens')
  }

  /** Grows or shrinks to so many workers. */
  async size(count: number): Promise<readonly Child[]> {
    this.workers = this.workers.filter((worker) => !worker.gone)
    for (const extra of this.workers.splice(count)) await extra.kill()
    await Promise.all(Array.from({ length: count - this.workers.length }, () => this.add()))
    return this.workers
  }

  /** One more worker, started in its own way. */
  async add(wrapper: Wrapper = []): Promise<Child> {
    const worker = this.#startWorker(wrapper)
    if ((await worker.notice(20_000)) === undefined) throw new Error(`${worker.who} did not start`)
    this.workers.push(worker)
    return worker
  }

  worker(index: number): Child {
    const worker = this.workers[index]
    if (worker === undefined) throw new Error(`there is no worker ${index}`)
    return worker
  }

  all(order: Order): Promise<readonly Answer[]> {
    return Promise.all(this.workers.map((worker) => worker.order(order)))
  }

  async upstream(order: Order): Promise<void> {
    await this.#upstream?.order(order)
  }

  /** Time jumps for everybody at once, then everybody's timers that are due run. */
  async skip(ms: number): Promise<void> {
    this.#time.skip(ms)
    await Promise.all(this.workers.filter((worker) => !worker.gone).map((worker) => worker.ask({ do: 'skipped' })))
  }

  /** The same, for when some worker is stopped and would never answer. */
  skipFor(ms: number, workers: readonly Child[]): Promise<readonly Answer[]> {
    this.#time.skip(ms)
    return Promise.all(workers.map((worker) => worker.ask({ do: 'skipped' })))
  }

  note(account: string, happening: Happening): void {
    this.#log.write(account, happening)
  }

  /** What everybody logged since the last time, in order. */
  events(): readonly Event[] {
    const events = [...this.#readers.values()].flatMap((reader) => reader.next())
    return events.sort((one, other) => one.at - other.at)
  }

  async stop(): Promise<void> {
    for (const worker of this.workers) await worker.kill()
    await this.#upstream?.kill()
    for (const server of this.redis) await server.stop()
    this.#log.close()
    for (const reader of this.#readers.values()) reader.close()
    this.#time.close()
    this.#removeDirectory()
  }

  async #startUpstream(): Promise<void> {
    this.#upstream = new Child('upstream', this.#start('upstream'))
    this.#port = (await this.#upstream.notice(20_000))?.port ?? 0
    if (this.#port === 0) throw new Error('the fake platform did not start')
  }

  #startWorker(wrapper: Wrapper): Child {
    return new Child('worker', this.#start(`w${++this.#started}`), wrapper)
  }

  #start(who: string): ConstructorParameters<typeof Child>[1] {
    const store = {
      kind: this.store,
      directory: this.fileDirectory,
      host: '127.0.0.1',
      ports: this.redis.map((server) => server.port),
      ...this.storeOverride,
    }
    return {
      who,
      log: this.#logPath(who),
      time: join(this.directory, 'time'),
      store,
      upstream: `http://${this.upstreamHost}:${this.#port}`,
    }
  }

  #logPath(who: string): string {
    const path = join(this.directory, `${who}.jsonl`)
    if (!this.#readers.has(who)) {
      new EventLog(path, who, this.#time).close()
      this.#readers.set(who, new LogReader(path))
    }
    return path
  }
}
