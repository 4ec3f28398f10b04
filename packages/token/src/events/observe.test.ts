import { AggregationTemporality, InMemoryMetricExporter, MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { refusal } from '@wx-tests/machine/token-endpoint'
import { beforeEach, expect, test } from 'vitest'
import { account, setUp } from '../../test/set-up'
import { classicToken, TokenManagers } from '../index'
import { observe } from './opentelemetry'

const { appId, secret } = account
const endpoint = 'https://api.weixin.qq.com/cgi-bin/token'
let { clock, platform, manager } = setUp()
let spans: InMemorySpanExporter
let exporter: InMemoryMetricExporter
let meters: MeterProvider
let options: Parameters<typeof observe>[1]

beforeEach(() => {
  ;({ clock, platform, manager } = setUp())
  spans = new InMemorySpanExporter()
  exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  meters = new MeterProvider({ readers: [new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })] })
  const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }).getTracer('test')
  options = { meter: meters.getMeter('test'), tracer, clock }
})

interface Point {
  readonly metric: string
  readonly attributes: object
  readonly value: unknown
}

async function points(): Promise<readonly Point[]> {
  await meters.forceFlush()
  const scopes = exporter.getMetrics().at(-1)?.scopeMetrics ?? []
  return scopes.flatMap(({ metrics }) =>
    metrics.flatMap(({ descriptor, dataPoints }) =>
      dataPoints.map(({ attributes, value }) => ({
        metric: descriptor.name,
        attributes,
        value: typeof value === 'number' ? value : value.sum,
      })),
    ),
  )
}

test('each fetch is a span and a duration, everything else is counted, and nothing secret is told', async () => {
  const tokens = manager({ issuer: classicToken() })
  const end = observe(tokens, options)
  platform.latencyMs = 250
  const first = tokens.get()
  await clock.advance(1_000)
  platform.latencyMs = 0
  platform.answer = refusal(40125)
  await tokens.invalidate(await first)
  await tokens.get().catch(() => {})
  end()
  platform.answer = undefined
  await clock.advance(61_000)
  await tokens.get()

  const named = { 'wx.appid': appId, 'url.full': endpoint }
  const failed = { ...named, 'error.type': 'upstream-failed', 'wx.errcode': 40125 }
  const all = await points()
  expect(all).toEqual([
    { metric: 'wx.token.fetch.duration', attributes: { ...named, 'wx.token.forced': false }, value: 0.25 },
    { metric: 'wx.token.fetch.duration', attributes: failed, value: 0 },
    { metric: 'wx.token.events', attributes: { ...named, 'wx.token.event': 'rejected' }, value: 1 },
  ])
  const traced = spans.getFinishedSpans()
  expect(traced.map(({ name, attributes, duration, status }) => ({ name, attributes, duration, code: status.code }))).toEqual([
    { name: 'wx.token.fetch', attributes: { ...named, 'wx.token.forced': false }, duration: [0, 250_000_000], code: 0 },
    { name: 'wx.token.fetch', attributes: failed, duration: [0, 0], code: 2 },
  ])
  expect(JSON.stringify([all, traced.map(({ attributes, status }) => [attributes, status])])).not.toMatch(/canary|classic-token/)
})

test('many accounts are observed at once', async () => {
  const tokens = new TokenManagers({ accounts: () => ({ secret }), clock, fetch: platform.fetch })
  observe(tokens, options)
  await tokens.for('wx1').get()
  await tokens.for('wx2').get()
  expect(spans.getFinishedSpans().map(({ attributes }) => attributes['wx.appid'])).toEqual(['wx1', 'wx2'])
})

test('without an SDK, observe has no effect on get', async () => {
  const tokens = manager()
  observe(tokens)
  expect(await tokens.get()).toBe('stable-token-1')
})
