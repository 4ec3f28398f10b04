import { type Attributes, type Meter, metrics, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api'
import { type Clock, systemClock } from '@wx/core'
import { refuseUnknownOptions } from '@wx/core/internal'
import type { AttemptEnd, CallEvent, CallListener } from './call-events'

/** The part of a `WxClient` that is observed. */
export interface CallEventSource {
  readonly on: <E extends CallEvent>(event: E, listener: CallListener<E>) => () => void
}

/** Options of {@link observe}. */
export interface ObserveOptions {
  /** Default: the global one. */
  readonly meter?: Meter
  /** Default: the global one. */
  readonly tracer?: Tracer
  readonly clock?: Clock
}

const NAME = '@wx/client'

/**
 * Reports to OpenTelemetry: `wx.call.duration` in seconds and one span for each attempt of a call, by method,
 * endpoint, status and errcode. Nothing in it is secret. The function returned ends it.
 *
 * @example
 * ```ts
 * observe(wx) // after the SDK was started
 * ```
 */
export function observe(calls: CallEventSource, options: ObserveOptions = {}): () => void {
  refuseUnknownOptions('observe', options, ['meter', 'tracer', 'clock'])
  const { meter = metrics.getMeter(NAME), tracer = trace.getTracer(NAME), clock = systemClock } = options
  const durations = meter.createHistogram('wx.call.duration', { unit: 's', description: 'How long attempts of calls took' })
  return calls.on('attempted', (end) => {
    const attributes = attributesOf(end)
    durations.record(end.tookMs / 1_000, attributes)
    const endTime = clock.now()
    const startTime = endTime - end.tookMs
    const span = tracer.startSpan('wx.call', {
      kind: SpanKind.CLIENT,
      startTime,
      attributes: { ...attributes, 'http.request.resend_count': end.attempt - 1 },
    })
    if (attributes['error.type'] !== undefined) span.setStatus({ code: SpanStatusCode.ERROR })
    span.end(endTime)
  })
}

function attributesOf({ method, path, status, errcode, failure }: AttemptEnd): Attributes {
  const refused = errcode === undefined || errcode === 0 ? undefined : 'api-refused'
  const errorType = failure ?? refused
  return {
    'http.request.method': method,
    'url.path': path,
    ...(status === undefined ? {} : { 'http.response.status_code': status }),
    ...(errcode === undefined ? {} : { 'wx.errcode': errcode }),
    ...(errorType === undefined ? {} : { 'error.type': errorType }),
  }
}
