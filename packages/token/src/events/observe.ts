import { type Attributes, type Meter, metrics, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api'
import { type Clock, systemClock } from '@wx/core'
import { refuseUnknownOptions } from '@wx/core/internal'
import type { TokenEvent, TokenListener, TokenName } from './token-events'

/** The part of a `TokenManager`, or of `TokenManagers`, that is observed. */
export interface TokenEventSource {
  readonly on: <E extends TokenEvent>(event: E, listener: TokenListener<E>) => () => void
}

/** Options of {@link observe}. */
export interface ObserveOptions {
  /** Default: the global one. */
  readonly meter?: Meter
  /** Default: the global one. */
  readonly tracer?: Tracer
  readonly clock?: Clock
}

const NAME = '@wx/token'

/**
 * Reports to OpenTelemetry: `wx.token.fetch.duration` in seconds, by outcome and errcode; `wx.token.events`,
 * a counter of all other events by name; and one span per fetch. All carry the app id and the endpoint, and
 * nothing secret. With thousands of accounts, let a view of your SDK drop `wx.appid`. The function returned
 * stops it.
 *
 * @example
 * ```ts
 * observe(tokens) // after the SDK was started
 * ```
 */
export function observe(tokens: TokenEventSource, options: ObserveOptions = {}): () => void {
  refuseUnknownOptions('observe', options, ['meter', 'tracer', 'clock'])
  const { meter = metrics.getMeter(NAME), tracer = trace.getTracer(NAME), clock = systemClock } = options
  const durations = meter.createHistogram('wx.token.fetch.duration', { unit: 's', description: 'How long fetches of tokens took' })
  const events = meter.createCounter('wx.token.events', { description: 'What happened to tokens, other than fetches' })

  const fetched = (tookMs: number, attributes: Attributes, failure?: string): void => {
    durations.record(tookMs / 1_000, attributes)
    const endTime = clock.now()
    const span = tracer.startSpan('wx.token.fetch', { kind: SpanKind.CLIENT, startTime: endTime - tookMs, attributes })
    if (failure !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: failure })
    span.end(endTime)
  }
  const count = (name: string, token: TokenName, attributes: Attributes = {}): void =>
    events.add(1, { ...named(token), 'wx.token.event': name, ...attributes })

  const ends = [
    tokens.on('refreshed', (event) => fetched(event.tookMs, { ...named(event), 'wx.token.forced': event.forced })),
    tokens.on('failed', (event) => {
      const { code, errcode, message } = event.error
      const attributes = errcode === undefined ? {} : { 'wx.errcode': errcode }
      fetched(event.tookMs, { ...named(event), 'error.type': code, ...attributes }, message)
    }),
    tokens.on('rejected', (event) => count('rejected', event)),
    tokens.on('healed', (event) => count('healed', event, { 'wx.token.from': event.from })),
    tokens.on('degraded', (event) => count('degraded', event, { 'wx.token.part': event.part })),
    tokens.on('recovered', (event) => count('recovered', event, { 'wx.token.part': event.part })),
    tokens.on('exhausted', (event) => count('exhausted', event)),
  ]
  return () => {
    for (const end of ends) end()
  }
}

function named({ appId, endpoint }: TokenName): Attributes {
  return { 'wx.appid': appId, 'url.full': endpoint }
}
