import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Keeper } from './keeper'

/** What Prometheus collects. Labels name accounts and keys, never a value. Only the life left is told per account: of ten thousand, one line each. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #requests: Histogram<'route' | 'status'>
  readonly #reads: Counter<'key' | 'kind' | 'outcome'>

  constructor(keeper: Keeper) {
    const registers = [this.#registry]
    collectDefaultMetrics({ register: this.#registry })
    this.#requests = new Histogram({
      name: 'wx_http_request_seconds',
      help: 'Time that requests took, by route and status',
      labelNames: ['route', 'status'],
      buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5, 10],
      registers,
    })
    this.#reads = new Counter({
      name: 'wx_token_reads_total',
      help: 'Tokens asked for, by key',
      labelNames: ['key', 'kind', 'outcome'],
      registers,
    })
    this.#countNews(keeper, registers)
    this.#gaugeTokens(keeper, registers)
  }

  get contentType(): string {
    return this.#registry.contentType
  }

  text(): Promise<string> {
    return this.#registry.metrics()
  }

  request(route: string, status: number, seconds: number): void {
    this.#requests.observe({ route, status: String(status) }, seconds)
  }

  read(key: string, kind: string, outcome: 'ok' | 'unavailable'): void {
    this.#reads.inc({ key, kind, outcome })
  }

  #countNews(keeper: Keeper, registers: Registry[]): void {
    const events = new Counter({
      name: 'wx_token_events_total',
      help: 'What happened to tokens at this replica: refreshed, changed, failed, rejected, exhausted, degraded, recovered',
      labelNames: ['event', 'kind'],
      registers,
    })
    keeper.on(({ kind }, { name }) => events.inc({ event: name, kind }))
  }

  #gaugeTokens(keeper: Keeper, registers: Registry[]): void {
    const byState = new Gauge({ name: 'wx_tokens', help: 'Tokens by state', labelNames: ['state'], registers })
    const degraded = new Gauge({ name: 'wx_store_degraded', help: 'Tokens whose store did not answer the last time', registers })
    const remaining = new Gauge({
      name: 'wx_token_remaining_seconds',
      help: 'For how long a token may still be used; 0 where there is none',
      labelNames: ['appid', 'kind'],
      registers,
      collect(): void {
        byState.reset()
        for (const state of ['down', 'shaky', 'due', 'good', 'idle']) byState.set({ state }, 0)
        const statuses = keeper.statuses()
        degraded.set(statuses.filter((status) => status.degraded).length)
        for (const { appId, kind, state, remainingMs } of statuses) {
          byState.inc({ state })
          remaining.set({ appid: appId, kind }, Math.floor(remainingMs / 1_000))
        }
      },
    })
  }
}
