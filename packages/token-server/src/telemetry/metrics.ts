import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { TokenNews } from '../keep/kept-tokens'
import type { TokenStatus } from '../keep/token-status'

export interface MetricsSources {
  readonly statuses: () => readonly TokenStatus[]
  readonly openStreams: () => number
  readonly lostLogLines: () => number
}

/**
 * What Prometheus collects. Labels name accounts and keys, never a value. Only the remaining life has a
 * time series for each account.
 */
export class Metrics {
  readonly #registry = new Registry()
  readonly #requests: Histogram<'route' | 'status'>
  readonly #reads: Counter<'key' | 'kind' | 'outcome'>
  readonly #events: Counter<'event' | 'kind'>

  constructor(sources: MetricsSources) {
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
    this.#events = new Counter({
      name: 'wx_token_events_total',
      help: 'What happened to tokens at this replica: refreshed, changed, failed, rejected, healed, exhausted, degraded, recovered',
      labelNames: ['event', 'kind'],
      registers,
    })
    gauge('wx_event_streams', 'Streams of /v1/events that are open', sources.openStreams, registers)
    gauge('wx_log_lines_lost', 'Log lines that could not be written since the start', sources.lostLogLines, registers)
    gaugeTokens(sources.statuses, registers)
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

  news({ name, kind }: TokenNews): void {
    this.#events.inc({ event: name, kind })
  }
}

function gauge(name: string, help: string, value: () => number, registers: Registry[]): void {
  new Gauge({
    name,
    help,
    registers,
    collect() {
      this.set(value())
    },
  })
}

function gaugeTokens(statuses: MetricsSources['statuses'], registers: Registry[]): void {
  const byState = new Gauge({ name: 'wx_tokens', help: 'Tokens by state', labelNames: ['state'], registers })
  const degraded = new Gauge({ name: 'wx_store_degraded', help: 'Tokens whose store did not answer the last time', registers })
  const remaining = new Gauge({
    name: 'wx_token_remaining_seconds',
    help: 'For how long a token may still be used; 0 if there is none',
    labelNames: ['appid', 'kind'],
    registers,
    collect() {
      byState.reset()
      for (const state of ['down', 'shaky', 'due', 'good', 'idle']) byState.set({ state }, 0)
      const now = statuses()
      degraded.set(now.filter((status) => status.degraded).length)
      for (const { appId, kind, state, remainingMs } of now) {
        byState.inc({ state })
        remaining.set({ appid: appId, kind }, Math.floor(remainingMs / 1_000))
      }
    },
  })
}
