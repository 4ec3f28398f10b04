import { inspect } from 'node:util'
import { WxError } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { beforeEach, describe, expect, test } from 'vitest'
import type { FetchInit } from '../index'
import { RemoteTokens, type RemoteTokensOptions } from './index'

const key = 'canary-key-0123456789'
const LIFE_MS = 7_140_000
let clock: ManualClock
let server: Server

/** The HTTP contract of the token server, behind a `fetch`. */
class Server {
  readonly calls: { readonly url: string; readonly init: FetchInit }[] = []
  token = 'token-1'
  remainingMs = LIFE_MS
  /** Hosts that do not answer, and how. */
  readonly down = new Map<string, 'refused' | 'silent' | number>()
  onReport: ((bad: string) => void) | undefined

  readonly fetch = async (url: string, init: FetchInit): Promise<{ status: number; text: () => Promise<string> }> => {
    this.calls.push({ url, init })
    const fault = this.down.get(new URL(url).host)
    if (fault === 'refused')
      throw new TypeError(`fetch failed ${key}`, { cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) })
    if (fault === 'silent') return new Promise(() => {})
    if (fault !== undefined) return answer(fault, { error: 'token-unavailable', message: 'no usable token: errcode 40164', errcode: 40164 })
    if (init.method === 'POST') this.onReport?.(String(JSON.parse(init.body ?? '').token))
    return answer(200, { token: this.token, expiresInMs: this.remainingMs })
  }
}

function answer(status: number, body: unknown): { status: number; text: () => Promise<string> } {
  return {
    status,
    text: async () => JSON.stringify(body),
  }
}

beforeEach(() => {
  clock = new ManualClock()
  server = new Server()
})

function reader(options: Partial<RemoteTokensOptions> = {}): RemoteTokens {
  return new RemoteTokens({ url: 'http://one/', key, appId: 'wxa', clock, random: () => 0.5, fetch: server.fetch, ...options })
}

async function refused(promise: Promise<unknown>): Promise<WxError> {
  const error = await promise.then(
    () => expect.fail('it was answered'),
    (reason: unknown) => reason,
  )
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('canary')
  return WxError.is(error) && error.code === 'token-unavailable' ? error : expect.fail(String(error))
}

describe('get', () => {
  test('asks once for all callers, and then answers from memory', async () => {
    const tokens = reader()
    expect(new Set(await Promise.all(Array.from({ length: 1_000 }, () => tokens.get())))).toEqual(new Set(['token-1']))
    await clock.advance(29_000)
    expect(tokens.get()).toBe(tokens.get())
    expect(server.calls).toHaveLength(1)
    expect(server.calls[0]?.url).toBe('http://one/v1/accounts/wxa/tokens/access_token')
    expect(server.calls[0]?.init.headers).toEqual({ authorization: `Bearer ${key}` })
  })

  test('looks again in the background, and has the new token a call later', async () => {
    const tokens = reader()
    await tokens.get()
    server.token = 'token-2'
    await clock.advance(46_000)
    expect(await tokens.get()).toBe('token-1')
    await clock.advance(0)
    expect(await tokens.get()).toBe('token-2')
  })

  test('a token that was not confirmed for four minutes is checked before it is used', async () => {
    const tokens = reader()
    await tokens.get()
    server.token = 'token-2'
    await clock.advance(241_000)
    expect(await tokens.get()).toBe('token-2')
  })

  test('while the server is away the last value serves to its end, and no longer', async () => {
    const tokens = reader()
    await tokens.get()
    server.down.set('one', 'refused')
    for (let minute = 1; minute < 119; minute++) {
      await clock.advance(60_000)
      expect(await tokens.get()).toBe('token-1')
      await clock.advance(0)
    }
    expect(tokens.describe().lastFailure).toContain('ECONNREFUSED')
    expect(server.calls.length).toBeLessThan(300)
    await clock.advance(60_000)
    const error = await refused(tokens.get())
    expect(error.message).toContain(
      'GET http://one/v1/accounts/wxa/tokens/access_token failed. It could not be reached, or broke off: ECONNREFUSED.',
    )
    server.down.clear()
    await clock.advance(30_000)
    expect(await tokens.get()).toBe('token-1')
  })

  test('a server that hangs delays a caller without a token by 8 s at most, and one with a token not at all', async () => {
    server.down.set('one', 'silent')
    const tokens = reader()
    const outcome = refused(tokens.get())
    await clock.advance(8_000)
    expect((await outcome).message).toContain('was not answered within 4 s')
    server.down.clear()
    await clock.advance(30_000)
    await tokens.get()
    server.down.set('one', 'silent')
    await clock.advance(60_000)
    expect(await tokens.get()).toBe('token-1')
  })

  test('where one replica is away another is asked, and the next time first', async () => {
    const tokens = reader({ url: ['http://one', 'http://two'] })
    server.down.set('one', 503)
    expect(await tokens.get()).toBe('token-1')
    await clock.advance(46_000)
    await tokens.get()
    await clock.advance(0)
    expect(server.calls.map(({ url }) => new URL(url).host)).toEqual(['one', 'two', 'two'])
  })

  test('ten thousand calls without a token cost a server that is away a handful of requests', async () => {
    server.down.set('one', 'refused')
    const tokens = reader()
    for (let call = 0; call < 10_000; call++) await refused(tokens.get())
    expect(server.calls).toHaveLength(2)
  })

  test.each([
    [401, /does not know the key/, 1],
    [403, /not for this account/, 1],
    [404, /no such account/, 1],
    [503, /errcode 40164/, 2],
  ] as const)('HTTP %i is told as what it is', async (status, message, calls) => {
    server.down.set('one', status)
    const error = await refused(reader().get())
    expect(error.message).toMatch(message)
    expect(server.calls).toHaveLength(calls)
    expect(error.errcode).toBe(status === 503 ? 40164 : undefined)
  })

  test.each([
    {},
    { token: '', expiresInMs: 1 },
    { token: 'a b', expiresInMs: 1 },
    { token: 'x' },
    { token: 'x', expiresInMs: 0 },
    { token: 'x', expiresInMs: '9' },
  ])('an answer like %j is none', async (body) => {
    const error = await refused(reader({ fetch: async () => answer(200, body) }).get())
    expect(error.message).toContain('gave no token and expiresInMs')
  })

  test('an answer without an end is given up after 64 KiB', async () => {
    let sent = 0
    const endless = (): ReadableStream<Uint8Array> =>
      new ReadableStream({
        pull: (controller) => {
          sent += 16_384
          controller.enqueue(new Uint8Array(16_384).fill(32))
        },
      })
    const error = await refused(reader({ fetch: async () => new Response(endless()) }).get())
    expect(error.message).toContain('longer than 65536 bytes')
    expect(sent).toBeLessThan(300_000)
  })

  test('hands a look in the background to waitUntil', async () => {
    const tokens = reader()
    await tokens.get()
    server.token = 'token-2'
    await clock.advance(46_000)
    const work: Promise<void>[] = []
    expect(await tokens.get({ waitUntil: (promise) => void work.push(promise) })).toBe('token-1')
    await work[0]
    expect(await tokens.get()).toBe('token-2')
  })

  test('a reader frozen in a look and thawed two hours later asks once, and never goes back to the old answer', async () => {
    let letGo: (() => void) | undefined
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    let calls = 0
    const tokens = reader({
      fetch: async (url, init) => {
        const reply = await server.fetch(url, init)
        if (++calls === 1) await held
        return reply
      },
    })
    const first = tokens.get()
    await clock.advance(0)
    server.token = 'token-2'
    const thawed = clock.stall(7_200_000)
    const second = tokens.get()
    letGo?.()
    await thawed
    expect(await Promise.all([first, second])).toEqual(['token-2', 'token-2'])
    expect(await tokens.get()).toBe('token-2')
    expect(calls).toBe(2)
  })

  test('a signal ends the waiting of one caller alone', async () => {
    server.down.set('one', 'silent')
    const tokens = reader({ url: ['http://one', 'http://two'] })
    const controller = new AbortController()
    const aborted = tokens.get({ signal: controller.signal })
    const other = tokens.get()
    controller.abort(new Error('enough'))
    await expect(aborted).rejects.toThrow('enough')
    await clock.advance(4_000)
    expect(await other).toBe('token-1')
  })
})

describe('invalidate', () => {
  test('tells the server once, and takes the next token from its answer', async () => {
    const tokens = reader()
    server.onReport = () => {
      server.token = 'token-2'
    }
    const bad = await tokens.get()
    await Promise.all(Array.from({ length: 100 }, () => tokens.invalidate(bad)))
    expect(await tokens.get()).toBe('token-2')
    expect(server.calls.map(({ url, init }) => `${init.method} ${url.split('/').at(-1)}`)).toEqual(['GET access_token', 'POST report-bad'])
  })

  test('the refused token is not given out again unless the server has heard the report', async () => {
    const tokens = reader({ fetch: async (url, init) => (init.method === 'POST' ? answer(403, {}) : server.fetch(url, init)) })
    await tokens.invalidate(await tokens.get())
    expect((await refused(tokens.get())).message).toContain('still gives the token')
  })

  test('a token that the server gives again after the report stays in use: the platform has confirmed it', async () => {
    const tokens = reader()
    const bad = await tokens.get()
    await tokens.invalidate(bad)
    expect(await tokens.get()).toBe(bad)
    expect(server.calls.map(({ init }) => init.method)).toEqual(['GET', 'POST'])
    await tokens.invalidate(bad)
    expect(server.calls).toHaveLength(2)
  })

  test('never throws, and tells a server that was away later', async () => {
    const reported: string[] = []
    server.onReport = (bad) => {
      reported.push(bad)
      server.token = 'token-2'
    }
    const tokens = reader()
    const bad = await tokens.get()
    server.down.set('one', 'refused')
    await tokens.invalidate(bad)
    server.down.clear()
    await clock.advance(30_000)
    expect(await tokens.get()).toBe('token-2')
    expect(reported).toEqual(['token-1'])
  })

  test('a key that may not report still reads on when the token has changed', async () => {
    const tokens = reader({
      fetch: async (url, init) => (init.method === 'POST' ? answer(403, {}) : server.fetch(url, init)),
    })
    const bad = await tokens.get()
    server.token = 'token-2'
    await tokens.invalidate(bad)
    expect(await tokens.get()).toBe('token-2')
  })

  test('an older token is reported, and the one at hand stays', async () => {
    const tokens = reader()
    await tokens.get()
    await tokens.invalidate('token-0')
    expect(await tokens.get()).toBe('token-1')
  })
})

describe('options', () => {
  test.each([
    [{ key: '' }, 'key is empty'],
    [{ key: 'a b' }, 'key contains spaces'],
    [{ appId: '' }, 'appId is empty'],
    [{ url: [] }, 'url is empty'],
    [{ url: '' }, 'url is empty'],
    [{ url: ['', 'one'] }, 'url must be http:// or https://'],
    [{ kind: JSON.parse('"jsapi-ticket"') }, 'Did you mean "jsapi_ticket"?'],
    [JSON.parse('{"urls":[]}'), 'RemoteTokens has no option "urls". Did you mean "url"?'],
    [{ url: 'one:8090' }, 'url must be http:// or https://'],
    [{ url: 'http://canary:canary@one' }, 'The key has an option of its own'],
    [{ url: 'http://one/?key=canary' }, 'The key has an option of its own'],
  ])('%j is refused', (options, message) => {
    expect(() => reader(options)).toThrow(message)
    expect(() => reader(options)).not.toThrow('canary')
  })

  test('show no key and no token in inspect, JSON or describe of the reader', async () => {
    const tokens = reader()
    await tokens.get()
    expect(`${inspect(tokens, { depth: 10, showHidden: true })}${JSON.stringify(tokens)}${JSON.stringify(tokens.describe())}`).not.toMatch(
      /canary|token-1/,
    )
  })
})
