import { MemoryStore, systemClock } from '@wx/core'
import { pino } from 'pino'
import { beforeEach, describe, expect, test } from 'vitest'
import { bearer, configWith, keys, type Running, run } from '../../test/running-server'
import { startUpstream } from '../../test/upstream'
import { parseConfig } from '../config/schema'
import { Keeper } from '../keep/keeper'
import { Readiness } from '../keep/readiness'
import { AuditLog } from '../telemetry/audit-log'
import { Metrics } from '../telemetry/metrics'
import { EventStreams } from './event-streams'
import { routesOf } from './routes'

/** Every route there is, as the code has it, so that none is forgotten here. */
function routes(): readonly string[] {
  const store = new MemoryStore()
  const { accounts } = parseConfig(configWith('http://127.0.0.1:9'))
  const keeper = new Keeper({ accounts, store, clock: systemClock, fetch: undefined })
  return routesOf({
    keeper,
    streams: new EventStreams(systemClock),
    readiness: new Readiness(store),
    metrics: new Metrics({ statuses: () => keeper.statuses(), openStreams: () => 0, lostLogLines: () => 0 }),
    log: pino({ level: 'silent' }),
    audit: new AuditLog('warn', { write: () => expect.fail('nothing is logged') }),
    clock: systemClock,
  }).map(({ method, path }) => `${method} ${path}`)
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']

describe('the routes', () => {
  let running: Running
  beforeEach(async () => {
    const upstream = await startUpstream()
    running = await run(configWith(upstream.url))
  })

  const ask = (route: string, appId: string, init: RequestInit): Promise<Response> => {
    const [method = '', path = ''] = route.split(' ')
    const sent = { method, ...init }
    const body = ['POST', 'PUT', 'PATCH'].includes(sent.method ?? '') ? { body: '{"token":"x"}' } : {}
    return fetch(`${running.url}${path.replace(':appId', appId).replace(':kind', 'access_token')}`, { ...sent, ...body })
  }

  test('are these', () => {
    expect(routes().toSorted()).toEqual([
      'GET /',
      'GET /healthz',
      'GET /metrics',
      'GET /readyz',
      'GET /v1/accounts/:appId/tokens/:kind',
      'GET /v1/events',
      'POST /v1/accounts/:appId/tokens/:kind/report-bad',
    ])
  })

  test.each(routes())('%s is 401 without a key and with a wrong one, by any method, and says nothing else', async (route) => {
    const answers = new Set<string>()
    for (const method of METHODS) {
      for (const init of [{}, bearer(`${keys.all}x`)]) {
        const response = await ask(route, 'wxa', { method, ...init })
        expect([method, response.status]).toEqual([method, 401])
        answers.add(await response.text())
      }
    }
    answers.delete('')
    expect([...answers]).toEqual([expect.stringContaining('"error":"key-unknown"')])
  })

  test('a key of one account opens no route of another, and no route about all', async () => {
    for (const route of routes()) {
      const mine = await ask(route, 'wxb', bearer(keys.everythingOfA))
      if (route.includes(':appId') || route.endsWith('/metrics')) expect([route, mine.status]).toEqual([route, 403])
      if (route === 'GET /') expect(await mine.text()).not.toContain('wxb')
      else await mine.body?.cancel()
    }
  })
})
