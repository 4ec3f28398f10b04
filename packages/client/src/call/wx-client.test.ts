import { WxError } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type UntypedClient, untypedClient } from '../../test/untyped-client'
import { CountedTokens, Upstream } from '../../test/upstream'
import type { WxClientOptions } from './client-options'
import { WxApiError } from './wx-api-error'

let upstream: Upstream
let tokens: CountedTokens
let clients: UntypedClient[]

beforeEach(async () => {
  upstream = await new Upstream().listen()
  tokens = new CountedTokens()
  clients = []
})
afterEach(async () => {
  await upstream.close()
  await Promise.all(clients.map((wx) => wx.close()))
})

/** Without a pause between attempts. */
function client(options: Partial<WxClientOptions> = {}): UntypedClient {
  const wx = untypedClient({ tokens, baseUrl: upstream.baseUrl, random: () => 0, ...options })
  clients.push(wx)
  return wx
}

/** Both transports: undici, and `fetch` as it is elsewhere. */
const TRANSPORTS: readonly (readonly [string, Partial<WxClientOptions>])[] = [
  ['undici', {}],
  ['fetch', { fetch: (url, init) => fetch(url, init) }],
]

async function errorOf(work: Promise<unknown>): Promise<WxError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!WxError.is(error)) throw new Error(`No WxError, but ${String(error)}`)
  return error
}

describe.each(TRANSPORTS)('over %s', (_, transport) => {
  test('a GET carries its query and the token', async () => {
    upstream.answer = () => '{"openid":"o1","id":9007199254740993,"nickname":"a\u0001"}'
    expect(
      await client(transport).get('/cgi-bin/user/info', { openid: 'o 1', lang: 'zh_CN', none: undefined, id: 9007199254740993n }),
    ).toEqual({
      openid: 'o1',
      id: 9007199254740993n,
      nickname: 'a\u0001',
    })
    const [request] = upstream.received
    expect(request).toMatchObject({ method: 'GET', path: '/cgi-bin/user/info', body: '' })
    expect(Object.fromEntries(request?.query ?? [])).toEqual({
      openid: 'o 1',
      lang: 'zh_CN',
      id: '9007199254740993',
      access_token: 'canary-token-1',
    })
  })

  test('a POST carries JSON of real UTF-8, with ids as numbers', async () => {
    await client(transport).post('/cgi-bin/message/custom/send', { text: { content: '你好' }, id: 9007199254740993n })
    const [request] = upstream.received
    expect(request?.headers['content-type']).toBe('application/json')
    expect(Buffer.from(request?.body ?? '', 'latin1').toString()).toBe('{"text":{"content":"你好"},"id":9007199254740993}')
    expect(request?.headers['content-length']).toBeDefined()
  })

  test('a dead token is invalidated by value and changed once', async () => {
    upstream.answer = ({ query }) => ({ errcode: query.get('access_token') === 'canary-token-1' ? '42001' : 0, errmsg: 'x', n: 1 })
    expect(await client(transport).post('/cgi-bin/message/custom/send', {})).toEqual({ errcode: 0, errmsg: 'x', n: 1 })
    expect(tokens.invalidated).toEqual(['canary-token-1'])
    upstream.answer = () => ({ errcode: 40001, errmsg: 'invalid' })
    const error = await errorOf(client(transport).get('/cgi-bin/user/get'))
    expect(error).toMatchObject({ code: 'api-refused', errcode: 40001, action: 'refresh-token' })
    expect(upstream.on('/cgi-bin/user/get')).toHaveLength(2)
  })

  test('a refusal tells code, class, advice, rid and path, and no token', async () => {
    upstream.answer = ({ query }) => ({ errcode: 45015, errmsg: `out of ${query.get('access_token')} rid: 617682e0-09059ac5-34a8e2ea` })
    const error = await errorOf(client(transport).post('/cgi-bin/message/custom/send?a=b', {}))
    expect(WxApiError.is(error)).toBe(true)
    expect(error).toMatchObject({
      code: 'api-refused',
      errcode: 45015,
      action: 'user-state',
      rid: '617682e0-09059ac5-34a8e2ea',
      path: '/cgi-bin/message/custom/send',
      advice: { zh: expect.stringMatching(/。$/), en: expect.stringMatching(/\.$/) },
      message: expect.stringMatching(/^POST \/cgi-bin\/message\/custom\/send was refused with errcode 45015 \(out of \*\*\* rid: /),
    })
  })

  test('48001 tells which kinds of account may make the call, if they are known', async () => {
    upstream.answer = () => ({ errcode: 48001, errmsg: 'api unauthorized' })
    const wx = client(transport)
    const error = await errorOf(wx.post('/cgi-bin/message/template/send', {}))
    expect(error).toMatchObject({
      rights: ['verified-service', 'test'],
      message: expect.stringMatching(/ It may be called by verified service accounts \(已认证服务号\), test accounts \(测试号\)\.$/),
      advice: { zh: expect.stringMatching(/。可以调用的账号：已认证服务号、测试号。$/) },
    })
    const unknown = await errorOf(wx.post('/card/create', {}))
    expect(unknown).toMatchObject({ errcode: 48001, rights: undefined, message: expect.not.stringContaining('may be called') })
    upstream.answer = () => ({ errcode: 40037, errmsg: 'invalid template_id' })
    expect(await errorOf(wx.post('/cgi-bin/message/template/send', {}))).toMatchObject({ errcode: 40037, rights: undefined })
  })

  test('a busy platform is asked again for a read, and not for a message', async () => {
    let left = 2
    upstream.answer = () => (left-- > 0 ? { errcode: -1, errmsg: 'system error' } : { total: 1 })
    expect(await client(transport).get('/cgi-bin/user/get')).toEqual({ total: 1 })
    expect(upstream.received).toHaveLength(3)
    left = 2
    const error = await errorOf(client(transport).post('/cgi-bin/message/custom/send', {}))
    expect(error).toMatchObject({ code: 'outcome-unknown', errcode: -1 })
    expect(upstream.on('/cgi-bin/message/custom/send')).toHaveLength(1)
  })

  test('a message with a field that its endpoint does not know is sent once', async () => {
    upstream.answer = (_request, response) => void response.socket?.destroy()
    const wx = client(transport)
    const paths = ['/cgi-bin/message/custom/send', '/cgi-bin/message/template/send', '/any/path']
    for (const path of paths) {
      expect(await errorOf(wx.post(path, { clientmsgid: 'a' }))).toMatchObject({ code: 'outcome-unknown' })
      expect(upstream.on(path)).toHaveLength(1)
    }
    expect(await errorOf(wx.post('/cgi-bin/message/template/send', { client_msg_id: 'a' }))).toMatchObject({ code: 'outcome-unknown' })
    expect(upstream.on('/cgi-bin/message/template/send')).toHaveLength(4)
  })

  test('a mass message that was cut off and sent again is done, or its outcome unknown', async () => {
    let answers: readonly (object | undefined)[] = []
    upstream.answer = (_request, response) => {
      const [answer, ...others] = answers
      answers = others
      return answer ?? void response.socket?.destroy()
    }
    const path = '/cgi-bin/message/mass/sendall'
    const send = (): Promise<unknown> => client(transport).post(path, { clientmsgid: 'a' })
    const duplicate = { errcode: 45065, errmsg: 'clientmsgid exist', msg_id: 7 }
    answers = [undefined, duplicate]
    expect(await send()).toMatchObject({ msg_id: 7 })
    expect(upstream.on(path)).toHaveLength(2)
    answers = [undefined, { errcode: 45009, errmsg: 'reach max api daily quota limit' }]
    expect(await errorOf(send())).toMatchObject({ code: 'outcome-unknown', errcode: 45009 })
    answers = [duplicate]
    expect(await errorOf(send())).toMatchObject({ code: 'api-refused', action: 'duplicate' })
  })

  test('the time of one attempt is limited', async () => {
    upstream.answer = () => undefined
    const read = await errorOf(client({ ...transport, timeoutMs: 30 }).get('/cgi-bin/user/get'))
    expect(read).toMatchObject({
      code: 'upstream-failed',
      message: expect.stringContaining('no answer within 0.03 s. It was tried 3 times.'),
    })
    const send = await errorOf(client(transport).post('/cgi-bin/message/custom/send', {}, { timeoutMs: 30 }))
    expect(send).toMatchObject({ code: 'outcome-unknown', message: expect.stringContaining('no answer within 0.03 s') })
    await expect.poll(() => upstream.on('/cgi-bin/message/custom/send').length).toBe(1)
  })

  test('a caller’s signal ends the call and frees the socket', async () => {
    const controller = new AbortController()
    const closed = new Promise<void>((resolve) => {
      upstream.answer = (_request, response) => {
        response.on('close', resolve)
        controller.abort(new Error('enough'))
      }
    })
    const error = await errorOf(client(transport).get('/cgi-bin/user/get', {}, { signal: controller.signal }))
    expect(error.code).toBe('aborted')
    await closed
    expect((await errorOf(client(transport).get('/cgi-bin/user/get', {}, { signal: controller.signal }))).code).toBe('aborted')
    expect(upstream.received).toHaveLength(1)
  })

  test.each([
    [502, '<html>', 'upstream-failed', 3, 'outcome-unknown'],
    [404, '<html>', 'upstream-failed', 1, 'upstream-failed'],
    [302, '', 'upstream-failed', 1, 'upstream-failed'],
    [200, '<html>', 'upstream-failed', 1, 'outcome-unknown'],
    [200, '[]', 'upstream-failed', 1, 'outcome-unknown'],
    [500, '{"a":1}', 'upstream-failed', 3, 'outcome-unknown'],
  ])('HTTP %i with %j: a read ends with %s after %i, a message with %s', async (status, body, read, attempts, send) => {
    upstream.answer = (_request, response) => void response.writeHead(status, { location: '/elsewhere' }).end(body)
    expect(await errorOf(client(transport).get('/cgi-bin/user/get'))).toMatchObject({ code: read })
    expect(upstream.received).toHaveLength(attempts)
    expect(await errorOf(client(transport).post('/cgi-bin/message/custom/send', {}))).toMatchObject({ code: send })
    expect(upstream.on('/cgi-bin/message/custom/send')).toHaveLength(1)
  })
})

test('without a connection nothing was sent: a message is tried again, and the error says that it certainly failed', async () => {
  // A port where nothing listens.
  const error = await errorOf(client({ baseUrl: 'http://127.0.0.1:1' }).post('/cgi-bin/message/custom/send', {}))
  expect(error).toMatchObject({ code: 'upstream-failed', message: expect.stringMatching(/ECONNREFUSED.*It was tried 3 times/) })
})

describe('paths', () => {
  test.each([
    ['post', '/cgi-bin/user/get', "is a GET. Call wx.get('/cgi-bin/user/get', …) instead."],
    ['get', '/cgi-bin/menu/create', "is a POST. Call wx.post('/cgi-bin/menu/create', …) instead."],
    ['get', '/cgi-bin/media/get?media_id=a', "is a download by GET. Call wx.download('/cgi-bin/media/get', …) instead."],
    ['post', '/cgi-bin/media/upload', "is an upload by POST. Call wx.upload('/cgi-bin/media/upload', …) instead."],
    ['download', '/cgi-bin/menu/create', "is a POST. Call wx.post('/cgi-bin/menu/create', …) instead."],
  ] as const)('wx.%s of %s is refused with the right one', async (method, path, message) => {
    const error = await errorOf(client()[method](path))
    expect(error).toMatchObject({ code: 'config-invalid', message: `${path.split('?')[0]} ${message}` })
    expect(upstream.received).toHaveLength(0)
  })

  test.each(['cgi-bin/user', '/a b', '/a#b', '/你', '', 1])('%j is no path', async (path) => {
    expect((await errorOf(client().get(path as string))).code).toBe('config-invalid')
  })

  test('an unknown path works, with the account’s token', async () => {
    await client().post('/any/path?action=x', { a: 1 }, { query: { b: 2 } })
    expect(Object.fromEntries(upstream.received[0]?.query ?? [])).toEqual({ action: 'x', b: '2', access_token: 'canary-token-1' })
  })

  test('a base URL may have a path', async () => {
    await client({ baseUrl: `${upstream.baseUrl}/gateway/` }).get('/cgi-bin/user/get')
    expect(upstream.received[0]?.path).toBe('/gateway/cgi-bin/user/get')
  })
})

describe('tokens', () => {
  test('the caller’s own token is sent as it is, and never changed', async () => {
    upstream.answer = () => ({ errcode: 40001, errmsg: 'own-token-canary' })
    const error = await errorOf(client().get('/sns/userinfo', { openid: 'o1' }, { accessToken: 'own-token-canary' }))
    expect(error).toMatchObject({ code: 'api-refused', message: expect.stringContaining('(***)') })
    expect(upstream.received.map(({ query }) => query.get('access_token'))).toEqual(['own-token-canary'])
    expect(tokens.invalidated).toEqual([])
  })

  test.each(['/sns/userinfo', '/cgi-bin/component/api_create_preauthcode'])('%s asks for a token of its kind', async (path) => {
    const wx = client({ appId: 'wx0' })
    const work = path.startsWith('/sns') ? wx.get(path) : wx.post(path)
    expect(await errorOf(work)).toMatchObject({ code: 'config-invalid', message: expect.stringContaining('accessToken') })
  })

  test('a token in the query is refused', async () => {
    const error = await errorOf(client().get('/any', { access_token: 'canary-token-9' }))
    expect(error).toMatchObject({ code: 'config-invalid', message: expect.not.stringContaining('canary') })
  })

  test('app id and secret are filled in where they are asked for', async () => {
    const wx = client({ appId: 'wx0', secret: 'canary-secret' })
    await wx.get('/sns/oauth2/access_token', { code: 'c', grant_type: 'authorization_code' })
    expect(Object.fromEntries(upstream.received[0]?.query ?? [])).toEqual({
      code: 'c',
      grant_type: 'authorization_code',
      appid: 'wx0',
      secret: 'canary-secret',
    })
    await wx.post('/cgi-bin/clear_quota/v2', { appid: 'wx9' })
    expect(JSON.parse(upstream.received[1]?.body ?? '')).toEqual({ appid: 'wx9', appsecret: 'canary-secret' })
    await wx.post('/cgi-bin/component/api_create_preauthcode', {}, { accessToken: 'c' })
    expect(upstream.received[2]?.query.get('access_token')).toBe('c')
    expect(await errorOf(client().post('/cgi-bin/clear_quota/v2'))).toMatchObject({ code: 'config-invalid' })
  })

  test('text is sent as it is where the endpoint takes text, and nowhere else', async () => {
    const wx = client()
    const path = '/cgi-bin/media/voice/translatecontent'
    await wx.post(path, 'hello', { query: { lfrom: 'zh_CN', lto: 'en_US' } })
    expect(upstream.received[0]).toMatchObject({ body: 'hello', headers: { 'content-type': 'text/plain' } })
    expect(await errorOf(wx.post(path, { text: '你好' }))).toMatchObject({ code: 'config-invalid' })
    expect(await errorOf(wx.post('/cgi-bin/tags/create', '{}'))).toMatchObject({ code: 'config-invalid' })
  })

  test('inside cloud hosting there is no token', async () => {
    const wx = untypedClient({ auth: 'cloud-hosting', baseUrl: upstream.baseUrl })
    clients.push(wx)
    await wx.get('/cgi-bin/user/get')
    expect([...(upstream.received[0]?.query ?? [])]).toEqual([])
  })

  test('cloud hosting takes plain HTTP', async () => {
    const urls: string[] = []
    const wx = untypedClient({
      auth: 'cloud-hosting',
      fetch: (url, init) => {
        urls.push(url)
        return fetch(url.replace('http://api.weixin.qq.com', upstream.baseUrl), init)
      },
    })
    await wx.get('/cgi-bin/user/get')
    expect(urls).toEqual(['http://api.weixin.qq.com/cgi-bin/user/get'])
  })

  test('the error of tokens.get() is the call’s', async () => {
    const failure = new WxError('token-unavailable', 'There is no usable token.')
    const broken = { get: () => Promise.reject(failure), invalidate: () => {} }
    expect(await errorOf(client({ tokens: broken }).get('/cgi-bin/user/get'))).toBe(failure)
    expect(upstream.received).toHaveLength(0)
  })
})

describe('options', () => {
  test.each<[object, string]>([
    [{ tokns: 1 }, 'WxClient has no option "tokns". Did you mean "tokens"?'],
    [{ tokens: {} }, 'tokens has no get() and invalidate().'],
    [{ tokens: null }, 'tokens has no get() and invalidate().'],
    [{ tokens: 'canary', auth: 'cloud-hosting' }, 'tokens has no get() and invalidate().'],
    [{ secure: { appId: 'a', symmetric: { sn: '1', key: 'canary' } } }, 'secure has no seal(). Give secure({ … }) of @wx/client/secure'],
    [{ secure: 'canary' }, 'secure has no seal().'],
    [{ secure: null }, 'secure has no seal().'],
    [{ clock: { now: () => 0 } }, 'clock has no now() and monotonic() and schedule().'],
    [{ fetch: { url: 'canary' } }, 'fetch is of type object; it must be a function.'],
    [{ random: 0.5 }, 'random is of type number'],
    [{ secret: ['canary'] }, 'secret is of type object; it must be a string.'],
    [{ appId: 1 }, 'appId is of type number'],
    [{ proxy: { host: 'canary' } }, 'The proxy address is no address of an HTTP proxy'],
    [{ timeoutMs: 0 }, 'timeoutMs is 0'],
    [{ concurrency: 0.5 }, 'concurrency is 0.5'],
    [{ auth: 'none' }, 'auth is "none"'],
    [{ baseUrl: 'x' }, 'baseUrl is not an address'],
    [{ proxy: 'user:canary@x' }, 'The proxy address is no address of an HTTP proxy'],
  ])('%j is refused', (options, message) => {
    const make = (): UntypedClient => untypedClient({ tokens, ...options })
    expect(make).toThrow(expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining(message) }))
    expect(make).not.toThrow(/canary/)
  })

  test('an unknown option of a call is refused', async () => {
    const options = { timeout: 1 } as object
    for (const work of [client().get('/a', {}, options), client().post('/a', {}, options), client().download('/a', {}, options)]) {
      expect(await errorOf(work)).toMatchObject({ code: 'config-invalid', message: expect.stringContaining('timeoutMs') })
    }
  })

  test('an onProgress that is no function is refused before anything is sent', async () => {
    const given = { onProgress: 'canary' as never }
    for (const work of [client().download('/a', {}, given), client().upload('/a', {}, given)]) {
      expect(await errorOf(work)).toMatchObject({ code: 'config-invalid', message: 'onProgress is of type string; it must be a function.' })
    }
    expect(upstream.received).toHaveLength(0)
  })

  test.each([[null], [[1]], [1]])('%j is no body', async (body) => {
    expect(await errorOf(client().post('/a', body as never))).toMatchObject({ code: 'config-invalid' })
  })

  test('no more requests at a time than `concurrency` says', async () => {
    let held: (() => void)[] = []
    let most = 0
    upstream.answer = (_request, response) => {
      held.push(() => void response.end('{}'))
      most = Math.max(most, held.length)
      // Held until there are three, so that three were there at once.
      if (held.length < 3) return
      for (const finish of held) finish()
      held = []
    }
    const wx = client({ concurrency: 3 })
    await Promise.all(Array.from({ length: 30 }, () => wx.get('/cgi-bin/user/get')))
    expect(most).toBe(3)
  })

  test('a call that waits its turn ends with its signal, and is not sent', async () => {
    const wx = client({ concurrency: 1 })
    let finish = (): void => {}
    upstream.answer = (_request, response) => {
      finish = () => void response.end('{}')
    }
    const first = wx.get('/first')
    await expect.poll(() => upstream.received.length).toBe(1)
    const controller = new AbortController()
    const second = wx.get('/second', {}, { signal: controller.signal })
    controller.abort()
    expect((await errorOf(second)).code).toBe('aborted')
    finish()
    await first
    upstream.answer = () => ({})
    await wx.get('/third')
    expect(upstream.received.map(({ path }) => path)).toEqual(['/first', '/third'])
  })
})

test('events tell of each attempt, without the token, and a listener that throws disturbs nothing', async () => {
  const clock = new ManualClock()
  const wx = client({ clock })
  const events: unknown[] = []
  wx.on('attempt', (event) => events.push(event))
  const end = wx.on('attempted', (event) => events.push(event))
  wx.on('attempted', () => {
    throw new Error('canary')
  })
  upstream.answer = ({ query }) => ({ errcode: query.get('access_token') === 'canary-token-1' ? 40001 : 0 })
  await wx.get('/cgi-bin/user/get', { next_openid: 'o' })
  upstream.answer = (_request, response) => void response.socket?.destroy()
  await errorOf(wx.post('/cgi-bin/message/custom/send', {}))
  end()
  const name = { method: 'GET', path: '/cgi-bin/user/get', attempt: 1 }
  const send = { method: 'POST', path: '/cgi-bin/message/custom/send', attempt: 1 }
  expect(events).toEqual([
    name,
    { ...name, tookMs: 0, status: 200, errcode: 40001, failure: undefined },
    name,
    { ...name, tookMs: 0, status: 200, errcode: 0, failure: undefined },
    send,
    { ...send, tookMs: 0, status: undefined, errcode: undefined, failure: 'broken' },
  ])
  expect(() => wx.on('atempted' as 'attempted', () => {})).toThrow(/Did you mean "attempted"/)
})

test.each([
  [45009, '2026-11-28T15:59:59Z', '2026-11-28T16:00:00Z'],
  [45009, '2026-11-28T16:00:00Z', '2026-11-29T16:00:00Z'],
  [45011, '2026-11-28T10:00:00Z', '2026-11-28T10:01:00Z'],
  [45011, '2026-11-28T10:00:59.999Z', '2026-11-28T10:01:00Z'],
  [48001, '2026-11-28T10:00:00Z', undefined],
])('errcode %i at %s resets at %s', (errcode, at, resetsAt) => {
  const error = new WxApiError({ method: 'GET', path: '/a', errcode, errmsg: '', at: Date.parse(at) })
  expect(error.resetsAt).toEqual(resetsAt === undefined ? undefined : new Date(resetsAt))
})

describe('the platform’s other domains', () => {
  const clock = new ManualClock()
  let down: Set<string>
  let asked: string[]

  function domains(): UntypedClient {
    return client({
      baseUrl: '',
      clock,
      fetch: (url, init) => {
        const { host } = new URL(url)
        asked.push(host.replace('.weixin.qq.com', ''))
        // A port where nothing listens: a real refused connection.
        return fetch(url.replace(`https://${host}`, down.has(host) ? 'http://127.0.0.1:1' : upstream.baseUrl), init)
      },
    })
  }

  beforeEach(() => {
    down = new Set(['api.weixin.qq.com'])
    asked = []
  })

  test('a read goes on to the next, which is remembered for a minute', async () => {
    const wx = domains()
    const paused = wx.get('/cgi-bin/user/get')
    await expect
      .poll(async () => {
        await clock.advance(1)
        return asked.length
      })
      .toBe(2)
    await paused
    await wx.post('/cgi-bin/message/custom/send', {})
    await clock.advance(60_000)
    down.clear()
    await wx.get('/cgi-bin/user/get')
    expect(asked).toEqual(['api', 'api2', 'api2', 'api'])
  })

  test('a message that may have been sent goes nowhere else', async () => {
    expect((await errorOf(domains().post('/cgi-bin/message/custom/send', {}))).code).toBe('outcome-unknown')
    expect(asked).toEqual(['api'])
  })

  test('an error of the platform is no reason to change', async () => {
    down.clear()
    upstream.answer = () => ({ errcode: 40003, errmsg: 'invalid openid' })
    expect((await errorOf(domains().get('/cgi-bin/user/info', { openid: 'o' }))).code).toBe('api-refused')
    expect(asked).toEqual(['api'])
  })
})
