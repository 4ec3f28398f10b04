import { inspect } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { WxClientOptions } from '../src/index'
import { type UntypedClient, untypedClient } from './untyped-client'
import { Upstream } from './upstream'

/** In every form in which it goes over the wire. */
const TOKEN = 'canary/token+äß'
const SECRET = 'canary-secret'
const tokens = { get: async (): Promise<string> => TOKEN, invalidate: (): void => {} }

let upstream: Upstream
beforeEach(async () => {
  upstream = await new Upstream().listen()
})
afterEach(() => upstream.close())

type Call = (wx: UntypedClient) => Promise<unknown>
type Failure = readonly [name: string, prepare: () => void, call: Call, options: Partial<WxClientOptions>]

const send = (wx: UntypedClient): Promise<unknown> => wx.post('/cgi-bin/message/custom/send', {})
const read = (wx: UntypedClient): Promise<unknown> => wx.get('/cgi-bin/user/get')
const nothing = (): void => {}

/** The platform repeats what it got, as it does in some messages. */
function echo(errcode: number): () => void {
  return () => {
    upstream.answer = ({ query, body }, response) =>
      void response.end(
        JSON.stringify({
          errcode,
          errmsg: `invalid ${query.get('access_token')} ${encodeURIComponent(query.get('access_token') ?? '')} ${body}`,
        }),
      )
  }
}

function echoTarget(errcode: number): () => void {
  return () => {
    upstream.answer = ({ query }) => ({ errcode, errmsg: `invalid ${[...query.values()]} ${query}` })
  }
}

function answers(status: number, text: string): () => void {
  return () => {
    upstream.answer = ({ query }, response) => void response.writeHead(status).end(text.replace('TOKEN', query.get('access_token') ?? ''))
  }
}

function silent(): void {
  upstream.answer = nothing
}

function breaks(): void {
  upstream.answer = (_request, response) => void response.socket?.destroy()
}

function cutsFile(): void {
  upstream.answer = (_request, response) => {
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': 1_000 })
    response.write('canary-free', () => response.socket?.destroy())
  }
}

const FAILURES = failures([
  ['a refusal', echo(45015), send],
  ['a dead token', echo(40001), send],
  ['busy', echo(-1), send],
  ['busy, a read', echo(-1), read],
  ['HTTP 500', answers(500, 'TOKEN'), send],
  ['HTTP 404', answers(404, 'TOKEN'), read],
  ['a redirect', answers(302, 'TOKEN'), read],
  ['a page', answers(200, '<html>TOKEN</html>'), read],
  ['no JSON', answers(200, '{"a":"TOKEN"'), send],
  ['a broken connection', breaks, send],
  ['a broken read', breaks, read],
  ['no connection', nothing, read, { baseUrl: 'http://127.0.0.1:1' }],
  ['no such host', nothing, read, { baseUrl: 'http://no-such-host.invalid' }],
  ['no TLS', nothing, read, { baseUrl: 'https://127.0.0.1:1' }],
  ['no proxy', nothing, read, { proxy: 'http://user:canary-password@127.0.0.1:1' }],
  ['too late', silent, send, { timeoutMs: 20 }],
  ['an abort', silent, (wx) => wx.get('/a', {}, { signal: AbortSignal.timeout(20) })],
  ['a wrong method', nothing, (wx) => wx.get('/cgi-bin/menu/create', { secret: SECRET })],
  ['a wrong path', nothing, (wx) => wx.get('/a b?access_token=canary')],
  ['a token in the query', nothing, async (wx) => wx.get('/a', { access_token: TOKEN })],
  ['a wrong query', nothing, (wx) => wx.get('/a', { a: { canary: 1 } })],
  ['a body in itself', nothing, (wx) => wx.post('/a', circle())],
  ['an upload that breaks', breaks, (wx) => wx.upload('/a', {}, { media: new Uint8Array(100) })],
  ['a refused upload', echo(40005), (wx) => wx.upload('/a', {}, { media: new Uint8Array(100) })],
  ['a wrong file', nothing, (wx) => wx.upload('/cgi-bin/media/upload', { type: 'image' }, { media: Buffer.from('canary') })],
  ['a refused download', echo(40007), (wx) => wx.download('/cgi-bin/media/get', {})],
  ['a cut download', cutsFile, async (wx) => new Response((await wx.download('/cgi-bin/media/get', {})).stream).bytes()],
  ['the app secret', () => echo(40125)(), (wx) => wx.post('/cgi-bin/clear_quota/v2')],
  ['the app secret in the query', breaks, (wx) => wx.get('/sns/oauth2/access_token', { code: 'canary-code' })],
  ['an own token', echo(40001), (wx) => wx.get('/sns/userinfo', {}, { accessToken: 'canary-own' })],
  ['a token in the path', nothing, (wx) => wx.get('/a?access_token=canary-own')],
  ['a secret of the call', echo(40125), (wx) => wx.post('/cgi-bin/clear_quota/v2', { appid: 'wx1', appsecret: 'canary-other' })],
  [
    'a component secret',
    echo(61004),
    (wx) => wx.post('/cgi-bin/component/api_component_token', { component_appsecret: 'canary-component' }),
  ],
  ['a code', echoTarget(40029), (wx) => wx.get('/sns/oauth2/access_token', { code: 'canary-code', secret: 'canary-other' })],
  ['a code in the path', echoTarget(40029), (wx) => wx.get('/sns/oauth2/access_token?code=canary-code')],
  ['a refresh token', echoTarget(40030), (wx) => wx.get('/sns/oauth2/refresh_token', { refresh_token: 'canary/refresh' })],
  ['a user’s token in the query', echoTarget(40001), (wx) => wx.get('/sns/userinfo', { access_token: 'canary-user' })],
  ['no quota', answers(200, '{}'), (wx) => wx.quota('/a')],
])

function failures(list: readonly (readonly [string, () => void, Call, Partial<WxClientOptions>?])[]): readonly Failure[] {
  return list.map(([name, prepare, call, options = {}]) => [name, prepare, call, options])
}

function circle(): Record<string, unknown> {
  const body: Record<string, unknown> = { canary: TOKEN }
  body.self = body
  return body
}

/** Everything that a log might print of an error, its causes included. */
function printed(error: unknown): string {
  const seen = [inspect(error, { depth: 10, showHidden: true }), JSON.stringify(error)]
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    seen.push(inner.message, inner.stack ?? '', inspect(Object.getOwnPropertyDescriptors(inner), { depth: 10 }))
  }
  return seen.join('\n')
}

const TRANSPORTS: readonly Partial<WxClientOptions>[] = [{}, { fetch: (url, init) => fetch(url, init) }]

test.each(FAILURES)('%s: no token, secret or content in the error, its cause, its stack or an event', async (_, prepare, call, options) => {
  prepare()
  for (const transport of options.proxy === undefined ? TRANSPORTS : [{}]) {
    const wx = untypedClient({ tokens, baseUrl: upstream.baseUrl, random: () => 0, appId: 'wx0', secret: SECRET, ...transport, ...options })
    const events: unknown[] = []
    wx.on('attempt', (event) => events.push(event))
    wx.on('attempted', (event) => events.push(event))
    const error = await call(wx).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(Error)
    expect(error).toHaveProperty('code', expect.stringMatching(/^[a-z]+(?:-[a-z]+)*$/))
    // The lines of a stack name functions and files, this one among them.
    expect(printed(error).replace(/^.* {4}at .*$/gm, '')).not.toMatch(/canary|äß|%C3%A4/)
    expect(inspect(events, { depth: 10 })).not.toMatch(/canary|äß|%C3%A4/)
    await wx.close()
  }
})

test('the client itself prints nothing secret', () => {
  const wx = untypedClient({ tokens, appId: 'wx0', secret: SECRET, proxy: 'http://user:canary-password@127.0.0.1:1' })
  expect(inspect(wx, { depth: 10, showHidden: true }) + JSON.stringify(wx)).not.toMatch(/canary/)
})
