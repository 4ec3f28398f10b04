import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type UntypedClient, untypedClient } from '../../test/untyped-client'
import { CountedTokens, Upstream } from '../../test/upstream'

let upstream: Upstream
let proxy: Server
let proxyUrl: string
/** What went through the proxy: the tunnels, and the requests that were given to it whole. */
let through: string[]
let credentials: (string | undefined)[]
let refuses: boolean

beforeEach(async () => {
  upstream = await new Upstream().listen()
  through = []
  credentials = []
  refuses = false
  proxy = createServer((incoming, response) => {
    note(incoming)
    const passed = request(incoming.url ?? '', { method: incoming.method, headers: incoming.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    incoming.pipe(passed)
  })
  proxy.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    note(incoming)
    if (refuses) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    const { hostname, port } = new URL(`http://${incoming.url}`)
    const onward = connect(Number(port), hostname, () => socket.write('HTTP/1.1 200 OK\r\n\r\n'))
    onward.pipe(socket).pipe(onward)
    for (const end of [onward, socket]) end.on('error', () => {})
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = proxy.address()
  proxyUrl = `http://user:pass@127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await upstream.close()
  proxy.closeAllConnections()
  proxy.close()
})

function note(incoming: IncomingMessage): void {
  through.push(new URL(incoming.url?.startsWith('http') ? incoming.url : `http://${incoming.url}`).host)
  credentials.push(incoming.headers['proxy-authorization'])
}

function client(options: { readonly proxy?: string | false } = {}): UntypedClient {
  return untypedClient({ tokens: new CountedTokens(), baseUrl: upstream.baseUrl, random: () => 0, ...options })
}

test('the proxy of the option is used, with its user name and password', async () => {
  const wx = client({ proxy: proxyUrl })
  await wx.post('/cgi-bin/message/custom/send', {})
  expect(through).toEqual([upstream.baseUrl.slice('http://'.length)])
  expect(credentials).toEqual([`Basic ${btoa('user:pass')}`])
  expect(upstream.received).toHaveLength(1)
  await wx.close()
})

test.each(['HTTP_PROXY', 'http_proxy'])('%s is used, but for what NO_PROXY names, and not with `proxy: false`', async (name) => {
  vi.stubEnv(name, proxyUrl)
  const wx = client()
  await wx.get('/cgi-bin/user/get')
  expect(through).toHaveLength(1)
  const none = client({ proxy: false })
  await none.get('/cgi-bin/user/get')
  vi.stubEnv('NO_PROXY', '127.0.0.1')
  const other = client()
  await other.get('/cgi-bin/user/get')
  const given = client({ proxy: proxyUrl })
  await given.get('/cgi-bin/user/get')
  expect(through).toHaveLength(1)
  expect(upstream.received).toHaveLength(4)
  await Promise.all([wx, none, other, given].map((one) => one.close()))
})

test('a proxy that refuses has sent nothing: the call certainly failed', async () => {
  refuses = true
  const wx = client({ proxy: proxyUrl })
  const work = wx.post('/cgi-bin/message/custom/send', {})
  await expect(work).rejects.toMatchObject({
    code: 'upstream-failed',
    message: expect.stringMatching(/the proxy answered HTTP 403.*tried 3 times/),
  })
  expect(upstream.received).toHaveLength(0)
  await wx.close()
})

test('a variable that names no proxy is refused by its name, and not repeated', () => {
  vi.stubEnv('HTTPS_PROXY', 'socks5://me:canary@127.0.0.1:1080')
  expect(() => client()).toThrow(expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining('HTTPS_PROXY') }))
  expect(() => client()).not.toThrow(/canary/)
})
