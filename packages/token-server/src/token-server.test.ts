import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request as httpRequest, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { inspect } from 'node:util'
import { refusal, type TokenEndpoint } from '@wx-tests/machine/token-endpoint'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { bearer, configWith, keys, type Running, run } from '../test/running-server'
import { startUpstream, TOKEN_CANARY } from '../test/upstream'
import { parseConfig, startTokenServer } from './index'
import { LogOutput } from './telemetry/log-output'

let upstream: TokenEndpoint
let running: Running

beforeEach(async () => {
  upstream = await startUpstream()
  running = await run(configWith(upstream.url))
})

function call(path: string, key?: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${running.url}${path}`, { ...init, ...(key === undefined ? {} : bearer(key)) })
}
function read(appId: string, kind = 'access_token', key = keys.all): Promise<Response> {
  return call(`/v1/accounts/${appId}/tokens/${kind}`, key)
}
function report(appId: string, token: unknown, key = keys.all): Promise<Response> {
  return call(`/v1/accounts/${appId}/tokens/access_token/report-bad`, key, { method: 'POST', body: JSON.stringify({ token }) })
}

describe('keys', () => {
  const paths = [
    '/',
    '/metrics',
    '/healthz',
    '/readyz',
    '/v1/events',
    '/v1/accounts/wxa/tokens/access_token',
    '/v1/accounts/nobody/tokens/access_token',
    '/nothing',
  ]

  test.each(paths)('%s is answered 401 without a key, and with a wrong one', async (path) => {
    const wrong = [undefined, 'x', keys.all.slice(0, -1), `${keys.all} `.repeat(2), '', ' '.repeat(5_000)]
    for (const key of wrong) expect((await call(path, key)).status).toBe(401)
    for (const authorization of [keys.all, `Token ${keys.all}`, 'Bearer', `Digest ${keys.all}`]) {
      expect((await fetch(`${running.url}${path}`, { headers: { authorization } })).status).toBe(401)
    }
    expect(upstream.minted('jsapi')).toEqual([])
  })

  test('reporting needs a key too', async () => {
    const response = await fetch(`${running.url}/v1/accounts/wxa/tokens/access_token/report-bad`, { method: 'POST', body: '{"token":"x"}' })
    expect(response.status).toBe(401)
  })

  test('opens its own accounts alone, and does not tell which others exist', async () => {
    expect((await read('wxa', 'access_token', keys.readA)).status).toBe(200)
    const [known, unknown] = [await read('wxb', 'access_token', keys.readA), await read('nobody', 'access_token', keys.readA)]
    expect([known.status, unknown.status]).toEqual([403, 403])
    expect(await known.text()).toBe(await unknown.text())
    expect((await read('nobody')).status).toBe(404)
  })

  test('opens what it is allowed alone', async () => {
    expect((await report('wxa', 'x', keys.readA)).status).toBe(403)
    expect((await read('wxa', 'access_token', keys.reportA)).status).toBe(403)
    expect((await report('wxa', 'x', keys.reportA)).status).toBe(204)
    for (const path of ['/', '/metrics']) expect((await call(path, keys.readA)).status).toBe(403)
    expect((await call('/v1/events', keys.reportA)).status).toBe(403)
  })

  test('a browser may show the key as a password, on the page alone', async () => {
    const authorization = `Basic ${Buffer.from(`anybody:${keys.all}`).toString('base64')}`
    expect((await fetch(`${running.url}/`, { headers: { authorization } })).status).toBe(200)
    expect((await fetch(`${running.url}/metrics`, { headers: { authorization } })).status).toBe(401)
    expect((await call('/')).headers.get('www-authenticate')).toMatch(/^Basic /)
    expect((await call('/metrics')).headers.get('www-authenticate')).toMatch(/^Bearer /)
  })

  test('are limited each on its own', async () => {
    const limited = { name: 'limited', key: 'limited-0123456789abcdef0123456789', accounts: ['wxa'], perSecond: 5 }
    const other = await run(configWith(upstream.url, { keys: [limited, { name: 'all', key: keys.all, accounts: '*' }] }))
    const url = `${other.url}/v1/accounts/wxa/tokens/access_token`
    const statuses = await Promise.all(Array.from({ length: 20 }, async () => (await fetch(url, bearer(limited.key))).status))
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(10)
    expect((await fetch(url, bearer(keys.all))).status).toBe(200)
  })
})

describe('the audit log', () => {
  test('has the line of an answer before the answer is sent', async () => {
    const order: string[] = []
    const output = new LogOutput(
      new Writable({
        write: (text, _encoding, done) => {
          if (String(text).includes('"audit":"read"')) order.push('line')
          done()
        },
      }),
    )
    const { end } = ServerResponse.prototype
    const spy = vi.spyOn(ServerResponse.prototype, 'end').mockImplementation(function (this: ServerResponse, ...args: unknown[]) {
      if (this.req.url?.startsWith('/v1/accounts') === true) order.push('answer')
      return Reflect.apply(end, this, args)
    })
    onTestFinished(() => spy.mockRestore())
    const server = await startTokenServer({ config: parseConfig(configWith((await startUpstream()).url)), log: output })
    onTestFinished(() => server.close())
    const read = (): Promise<Response> => fetch(`http://${server.address}/v1/accounts/wxa/tokens/access_token`, bearer(keys.all))
    for (const expected of [1, 2, 3]) {
      expect((await read()).status).toBe(200)
      expect(order).toEqual(Array(expected).fill(['line', 'answer']).flat())
    }
  })
})

describe('tokens', () => {
  test('come with the life they have left, and are not to be cached', async () => {
    const response = await read('wxa')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const body = await response.json()
    expect(body).toEqual({ appId: 'wxa', kind: 'access_token', token: `${TOKEN_CANARY}.stable.wxa.1`, expiresInMs: expect.any(Number) })
    expect(body.expiresInMs).toBeGreaterThan(7_130_000)
    expect(body.expiresInMs).toBeLessThanOrEqual(7_140_000)
  })

  test('come from the endpoint that the account is configured for', async () => {
    expect((await (await read('wxb')).json()).token).toBe(`${TOKEN_CANARY}.classic.wxb.1`)
  })

  test.each([
    ['jsapi_ticket', 'jsapi'],
    ['wx_card_ticket', 'wx_card'],
  ])('%s is a ticket', async (kind, type) => {
    expect((await (await read('wxa', kind)).json()).token).toBe(`${TOKEN_CANARY}.${type}.wxa.1`)
  })

  test('a hundred readers at once cost one fetch', async () => {
    const all = await Promise.all(Array.from({ length: 100 }, async () => (await (await read('wxa')).json()).token))
    expect(new Set(all).size).toBe(1)
    expect(upstream.minted('stable')).toHaveLength(1)
  })

  test('reported as bad, it is replaced once, and the answer has the next one', async () => {
    const { token } = await (await read('wxa')).json()
    const answers = await Promise.all(Array.from({ length: 50 }, async () => (await (await report('wxa', token)).json()).token))
    expect(new Set(answers)).toEqual(new Set([`${TOKEN_CANARY}.stable.wxa.2`]))
    expect((await (await report('wxa', token)).json()).token).toBe(`${TOKEN_CANARY}.stable.wxa.2`)
    expect(upstream.minted('stable')).toHaveLength(2)
  })

  test('a key that reports token after token is held back, and the token stays', async () => {
    const wait = await report('wxa', 'made-up-1', keys.reportA)
    expect(wait.status).toBe(204)
    const statuses: number[] = []
    for (let index = 2; index < 8; index++) statuses.push((await report('wxa', `made-up-${index}`, keys.reportA)).status)
    expect(statuses).toEqual([204, 204, 429, 429, 429, 429])
    const refused = await report('wxa', (await (await read('wxa')).json()).token, keys.reportA)
    expect([refused.status, (await refused.json()).error]).toEqual([429, 'too-many-reports'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500)
    expect((await report('wxa', 'made-up-2', keys.reportA)).status).toBe(204)
    expect((await report('wxa', 'made-up-9', keys.all)).status).toBe(200)
    expect(upstream.minted('stable')).toHaveLength(1)
  })

  test('a key that is not told more may read and not report', async () => {
    const reader = { name: 'reader', key: 'reader-0123456789abcdef0123456789', accounts: ['wxa'] }
    const other = await run(configWith(upstream.url, { keys: [reader] }))
    const url = `${other.url}/v1/accounts/wxa/tokens/access_token`
    expect((await fetch(url, bearer(reader.key))).status).toBe(200)
    const body = JSON.stringify({ token: 'x' })
    expect((await fetch(`${url}/report-bad`, { method: 'POST', body, ...bearer(reader.key) })).status).toBe(403)
  })

  test('errmsg of the platform is shown without control characters', async () => {
    upstream.answer = refusal(40164, 'red \u001b[31m\u009b31m\u202egnikcart\nnext line')
    const other = await run(configWith(upstream.url))
    const texts = [await (await fetch(`${other.url}/v1/accounts/wxa/tokens/access_token`, bearer(keys.all))).json()]
    const page = await (await fetch(`${other.url}/`, bearer(keys.all))).text()
    const shown = `${JSON.stringify(texts)}${page.slice(page.indexOf('<main'), page.indexOf('</main'))}${other.log()}`
    expect(shown).toContain('gnikcart next line')
    // As they are, and as JSON and pino escape them.
    for (const hidden of ['\u001b', '\u009b', '\u202e', '\\u001b', '\\u009b', '\\u202e', 'gnikcart\\n']) expect(shown).not.toContain(hidden)
  })

  test.each(['', 'no json', '{}', '{"token":1}', '{"token":""}', '[]', 'null'])('a report that is %j is answered 400', async (body) => {
    expect((await call('/v1/accounts/wxa/tokens/access_token/report-bad', keys.all, { method: 'POST', body })).status).toBe(400)
  })

  test('a report of more than 8 KiB is answered 413', async () => {
    expect((await report('wxa', 'x'.repeat(9_000))).status).toBe(413)
  })

  test('an unknown kind is answered 404 with those there are', async () => {
    const response = await read('wxa', 'secret')
    expect(response.status).toBe(404)
    expect((await response.json()).message).toContain('jsapi_ticket')
  })

  test('where the platform refuses, 503 says with what', async () => {
    upstream.answer = refusal(40164)
    const other = await run(configWith(upstream.url))
    const response = await fetch(`${other.url}/v1/accounts/wxa/tokens/access_token`, bearer(keys.all))
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({
      error: 'token-unavailable',
      errcode: 40164,
      message: expect.stringContaining('IP allow list'),
    })
  })
})

describe('events', () => {
  test('tell that a token changed, and not what it is', async () => {
    const { token } = await (await read('wxa')).json()
    const response = await call('/v1/events', keys.readA)
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const reader = (response.body ?? expect.fail('no body')).pipeThrough(new TextDecoderStream()).getReader()
    await report('wxb', (await (await read('wxb')).json()).token)
    await report('wxa', token)
    let text = ''
    while (!text.includes('event: changed')) text += (await reader.read()).value ?? ''
    expect(text).toContain('data: {"appId":"wxa","kind":"access_token"}')
    expect(text).not.toContain('wxb')
    expect(text).not.toContain(TOKEN_CANARY)
    await running.server.close()
    while (!(await reader.read()).done);
  })
})

describe('operation', () => {
  test('probes can have an address of their own: no key is needed, and every other path is 404', async () => {
    const { server } = await run(configWith(upstream.url, { probes: '127.0.0.1:0' }))
    const at = `http://${server.probes}`
    expect([(await fetch(`${at}/healthz`)).status, (await fetch(`${at}/readyz`)).status]).toEqual([200, 200])
    for (const path of ['/', '/metrics', '/v1/accounts/wxa/tokens/access_token'])
      expect((await fetch(`${at}${path}`, bearer(keys.all))).status).toBe(404)
  })

  test('metrics have every token, and no value', async () => {
    await read('wxa')
    const text = await (await call('/metrics', keys.all)).text()
    expect(text).toMatch(/wx_token_remaining_seconds\{appid="wxa",kind="access_token"\} 71\d\d/)
    expect(text).toMatch(/wx_token_reads_total\{key="all",kind="access_token",outcome="ok"\} 1/)
    expect(text).toMatch(/wx_token_events_total\{event="refreshed",kind="access_token"\} [12]/)
    expect(text).toContain('route="/v1/accounts/:appId/tokens/:kind",status="200"')
  })

  test('the audit log says who read what', async () => {
    await read('wxa', 'access_token', keys.readA)
    await read('wxb', 'access_token', keys.readA)
    const lines = running
      .log()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toContainEqual(
      expect.objectContaining({ audit: 'read', key: 'read-a', appId: 'wxa', kind: 'access_token', outcome: 'ok', from: '127.0.0.1' }),
    )
    expect(lines).toContainEqual(expect.objectContaining({ audit: 'refused', key: 'read-a', appId: 'wxb', status: 403 }))
  })

  test('listens on a unix socket, and takes over one that a killed server left', async () => {
    const path = join(tmpdir(), `wx-${randomUUID()}.sock`)
    const { server } = await run(configWith(upstream.url, { listen: `unix:${path}` }))
    expect(server.address).toBe(`unix:${path}`)
    const status = await new Promise((resolve, reject) => {
      httpRequest({ socketPath: path, path: '/v1/accounts/wxa/tokens/access_token', ...bearer(keys.all) }, (response) =>
        resolve(response.statusCode),
      )
        .once('error', reject)
        .end()
    })
    expect(status).toBe(200)
    await expect(run(configWith(upstream.url, { listen: `unix:${path}` }))).rejects.toMatchObject({ code: 'config-invalid' })
  })

  test('does not remove a file that is no socket', async () => {
    const path = join(tmpdir(), `wx-${randomUUID()}.txt`)
    writeFileSync(path, 'precious')
    onTestFinished(() => rmSync(path))
    await expect(run(configWith(upstream.url, { listen: `unix:${path}` }))).rejects.toThrow(/is taken/)
    expect(readFileSync(path, 'utf8')).toBe('precious')
  })

  test('listens on neither address if one of them is taken', async () => {
    const path = join(tmpdir(), `wx-${randomUUID()}.sock`)
    await expect(run(configWith(upstream.url, { listen: `unix:${path}`, probes: running.server.address }))).rejects.toThrow(/is taken/)
    expect(existsSync(path)).toBe(false)
  })

  test('a taken port is named', async () => {
    await expect(run(configWith(upstream.url, { listen: running.server.address }))).rejects.toThrow(/is taken/)
  })
})

describe('canaries', () => {
  test('no secret, key or token stands in a log, on a page, in metrics, in a refusal or in what inspect shows', async () => {
    const shown: string[] = []
    const keep = async (response: Response): Promise<void> => {
      shown.push(`${[...response.headers]}${await response.text()}`)
    }
    const { token } = await (await read('wxa')).json()
    await read('wxa', 'jsapi_ticket')
    upstream.answer = refusal(40001)
    await keep(await report('wxa', token))
    await keep(await read('wxb', 'access_token', keys.readA))
    await keep(await call(`/v1/accounts/wxa/tokens/${keys.all}`, keys.all))
    await keep(await call(`/${keys.all}/${token}`, keys.all))
    await keep(await call('/', keys.all))
    await keep(await call('/metrics', keys.all))
    await keep(await call('/metrics', `${keys.all}x`))
    shown.push(running.log(), inspect(running, { depth: 20, showHidden: true }), inspect(upstream.url))
    const config = configWith(upstream.url)
    shown.push(inspect(parseConfig(config), { depth: 20 }), JSON.stringify(parseConfig(config)))
    const text = shown.join('\n')
    for (const canary of ['canary-secret', TOKEN_CANARY, ...Object.values(keys)]) expect(text.includes(canary), canary).toBe(false)
    expect(text).toContain('40001')
  })
})
