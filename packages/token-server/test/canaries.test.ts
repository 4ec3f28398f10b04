import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { refusal, type TokenEndpoint } from '@wx-tests/machine/token-endpoint'
import { describe, expect, onTestFinished, test } from 'vitest'
import { Replica } from './replica'
import { bearer, keys } from './running-server'
import { startUpstream, TOKEN_CANARY } from './upstream'

const appId = 'wxa'
const PASSWORD = 'canary-password'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'wx-canary-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

function environmentOf(upstream: TokenEndpoint, store: string): Record<string, string> {
  return {
    WX_STORE: store,
    WX_ACCOUNTS: JSON.stringify([{ appId, secret: `canary-secret-${appId}`, endpoint: 'classic', baseUrl: upstream.url }]),
    WX_KEYS: JSON.stringify([{ name: 'all', key: keys.all, accounts: '*', allow: ['read', 'report', 'operate'] }]),
    WX_LOG_LEVEL: 'debug',
  }
}

/** All that a server shows to a key that may see everything but a token, headers too. */
async function look(url: string): Promise<string> {
  const shown = await Promise.all(
    ['/', '/metrics', '/readyz', '/nowhere', `/v1/accounts/${appId}/tokens/none`].map(async (path) => {
      const response = await fetch(`${url}${path}`, bearer(keys.all))
      return `${[...response.headers]}${await response.text()}`
    }),
  )
  return shown.join('\n')
}

function tokenUrl(url: string): string {
  return `${url}/v1/accounts/${appId}/tokens/access_token`
}

/** Reads, and gives back what is shown only where that is no token. */
async function read(url: string): Promise<{ readonly token: string | undefined; readonly shown: string }> {
  const response = await fetch(tokenUrl(url), bearer(keys.all))
  const text = await response.text()
  return response.ok ? { token: JSON.parse(text).token, shown: '' } : { token: undefined, shown: text }
}

function report(url: string, token: string): Promise<Response> {
  return fetch(`${tokenUrl(url)}/report-bad`, { method: 'POST', body: JSON.stringify({ token }), ...bearer(keys.all) })
}

function expectClean(shown: string): void {
  for (const canary of ['canary-secret', PASSWORD, TOKEN_CANARY, ...Object.values(keys)]) expect(shown.includes(canary), canary).toBe(false)
}

// A failing platform is waited for up to 8 s.
describe('canaries in a server as built', { timeout: 60_000 }, () => {
  test.each<readonly [string, (upstream: TokenEndpoint) => void, string]>([
    [
      'a refusal that repeats the secret',
      (upstream) => {
        upstream.answer = refusal(40_125)
      },
      '40125',
    ],
    [
      'a page that repeats secret and token',
      (upstream) => {
        upstream.answer = ({ secret }) => ({ status: 502, body: `<html>502 ${secret} ${upstream.minted().at(-1)}</html>` })
      },
      '502',
    ],
    [
      'an answer that is torn within the token',
      (upstream) => {
        upstream.answer = ({ secret }) => ({ body: `{"access_token":"${secret} ${upstream.minted().at(-1)}` })
      },
      'upstream-failed',
    ],
  ])('stay hidden under %s', async (_name, fault, words) => {
    const upstream = await startUpstream()
    const directory = join(folder(), 'tokens')
    const replica = await new Replica(environmentOf(upstream, `file:${directory}`)).start()
    const { token } = await read(replica.url)
    fault(upstream)
    const answer = await report(replica.url, token ?? expect.fail('no token'))
    expect(answer.status).toBe(503)
    const shown = [await answer.text(), (await read(replica.url)).shown, await look(replica.url), ...readdirSync(directory)]
    expect(await replica.end('SIGTERM')).toBe(0)
    expectClean([...shown, replica.output].join('\n'))
    expect(replica.output).toContain(words)
    for (const name of readdirSync(directory)) expect(statSync(join(directory, name)).mode & 0o077).toBe(0)
  })

  test('stay hidden while a file is in place of the directory', async () => {
    const upstream = await startUpstream()
    const directory = join(folder(), 'tokens')
    const replica = await new Replica(environmentOf(upstream, `file:${directory}`)).start()
    const { token } = await read(replica.url)
    renameSync(directory, `${directory}-${randomUUID()}`)
    writeFileSync(directory, '')
    const answer = await report(replica.url, token ?? expect.fail('no token'))
    const shown = [await answer.text(), await look(replica.url)]
    await replica.end('SIGTERM')
    expectClean([...shown, replica.output].join('\n'))
    expect(replica.output).toContain('is not a directory')
  })

  test('stay hidden while Redis is away, its password too', async () => {
    const upstream = await startUpstream()
    const replica = await new Replica(environmentOf(upstream, `redis://user:${PASSWORD}@127.0.0.1:1`)).start()
    const shown = [(await read(replica.url)).shown, await look(replica.url)]
    await replica.end('SIGTERM')
    expect(replica.output).toMatch(/"event":"store-away","code":"store-failed","message":"[^"]*ECONNREFUSED/)
    expectClean([...shown, replica.output].join('\n'))
    expect(shown[0]).toContain('token-unavailable')
  })

  test('a server that can’t listen ends, although it has opened its store', async () => {
    const upstream = await startUpstream()
    const replica = new Replica({ ...environmentOf(upstream, 'redis://127.0.0.1:1'), WX_LISTEN: upstream.url.replace('http://', '') })
    await expect(replica.start()).rejects.toThrow(/ended before it listened: .*is taken/)
  })

  test('stay hidden if the configuration is refused', async () => {
    const upstream = await startUpstream()
    const good = environmentOf(upstream, 'memory:')
    const wrong = [
      { WX_STORE: `mysql://user:${PASSWORD}@host` },
      { WX_ACCOUNTS: `[{"appId":"wxa","secret":"canary-secret-wxa` },
      { WX_ACCOUNTS: '[{"appId":"wxa","canary-secret-wxa":1}]' },
      { WX_KEYS: `[{"name":"a","key":"${keys.all} ","accounts":"*"}]` },
      { WX_LISTEN: keys.all },
    ]
    for (const change of wrong) {
      const replica = new Replica({ ...good, ...change })
      await expect(replica.start()).rejects.toThrow('ended before it listened')
      expect(replica.output).toMatch(/is not valid|is not YAML/)
      expectClean(replica.output)
    }
  })
})
