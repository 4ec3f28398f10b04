import { AggregationTemporality, InMemoryMetricExporter, MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { ManualClock } from '@wx/core/testing'
import { expect, test } from 'vitest'
import { untypedClient } from '../../test/untyped-client'
import { CountedTokens, Upstream } from '../../test/upstream'
import { observe } from './observe'

test('each attempt is a span and a duration, and nothing secret is told', async () => {
  const upstream = await new Upstream().listen()
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const meters = new MeterProvider({ readers: [new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })] })
  const spans = new InMemorySpanExporter()
  const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }).getTracer('test')
  const clock = new ManualClock()
  const wx = untypedClient({ tokens: new CountedTokens(), baseUrl: upstream.baseUrl, clock })
  const end = observe(wx, { meter: meters.getMeter('test'), tracer, clock })

  upstream.answer = ({ query }) => ({ errcode: query.get('access_token') === 'canary-token-1' ? 40001 : 0 })
  await wx.get('/cgi-bin/user/info', { openid: 'canary-openid' })
  upstream.answer = (_request, response) => void response.socket?.destroy()
  await wx.post('/cgi-bin/message/custom/send', {}).catch(() => {})
  end()
  upstream.answer = () => ({})
  await wx.get('/cgi-bin/user/get')

  const user = { 'http.request.method': 'GET', 'url.path': '/cgi-bin/user/info', 'http.response.status_code': 200 }
  const expected = [
    { ...user, 'wx.errcode': 40001, 'error.type': 'api-refused' },
    { ...user, 'wx.errcode': 0 },
    { 'http.request.method': 'POST', 'url.path': '/cgi-bin/message/custom/send', 'error.type': 'broken' },
  ]
  const traced = spans.getFinishedSpans()
  expect(traced.map(({ attributes }) => attributes)).toEqual(expected.map((one) => ({ ...one, 'http.request.resend_count': 0 })))
  expect(traced.map(({ name, status }) => [name, status.code])).toEqual([
    ['wx.call', 2],
    ['wx.call', 0],
    ['wx.call', 2],
  ])
  await meters.forceFlush()
  const [metric] = exporter.getMetrics().at(-1)?.scopeMetrics[0]?.metrics ?? []
  expect(metric?.descriptor.name).toBe('wx.call.duration')
  expect(metric?.dataPoints.map(({ attributes }) => attributes)).toEqual(expected)
  expect(JSON.stringify([traced.map(({ attributes }) => attributes), metric])).not.toContain('canary')
  await wx.close()
  await upstream.close()
})
