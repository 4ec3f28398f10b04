import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import { connect, constants, createServer as createHttp2Server, type Http2ServerRequest } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { fromNode } from './request'

test('method, path, raw query, headers and body of a real request', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const headers = { 'X-WX-Source': 'cloud', 'x-two': ['a', 'b'], 'set-cookie': ['c=1', 'd=2'] }
  const outgoing = request({ port, host: '127.0.0.1', method: 'POST', path: '/wechat?a=1&a=2', headers })
    .on('error', () => {})
    .end('<xml/>')
  const [incoming, response] = (await once(server, 'request')) as [IncomingMessage, NodeJS.WritableStream]
  try {
    const { method, path, query, header = () => undefined, text } = fromNode(incoming)
    expect([method, path, String(query)]).toEqual(['POST', '/wechat', 'a=1&a=2'])
    const names = ['x-wx-source', 'X-Wx-Source', 'x-two', 'set-cookie', 'x-none', 'constructor', '__proto__']
    expect(names.map(header)).toEqual(['cloud', 'cloud', 'a, b', 'c=1, d=2', undefined, undefined, undefined])
    expect(await text({ maxBytes: 100, timeoutMs: 1_000 })).toBe('<xml/>')
  } finally {
    response.end()
    outgoing.destroy()
    server.close()
  }
})

test('a caller that hangs up is noticed while its answer is made', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const outgoing = request({ port, host: '127.0.0.1', method: 'POST' }).on('error', () => {})
  outgoing.end('<xml/>')
  try {
    const [incoming] = (await once(server, 'request')) as [IncomingMessage]
    const { text, isClosed } = fromNode(incoming)
    await text({ maxBytes: 100, timeoutMs: 1_000 })
    expect(isClosed?.()).toBe(false)
    outgoing.destroy()
    await once(incoming.socket, 'close')
    expect(isClosed?.()).toBe(true)
  } finally {
    server.close()
  }
})

test('over HTTP/2 the stream counts, not the connection that others share', async () => {
  const server = createHttp2Server().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  try {
    const stream = session.request({ ':method': 'POST', ':path': '/' }).on('error', () => {})
    stream.end('<xml/>')
    const [incoming] = (await once(server, 'request')) as [Http2ServerRequest]
    const { text, isClosed } = fromNode(incoming)
    await text({ maxBytes: 100, timeoutMs: 1_000 })
    expect(isClosed?.()).toBe(false)
    stream.close(constants.NGHTTP2_CANCEL)
    await once(incoming.stream, 'close')
    expect([isClosed?.(), session.closed]).toEqual([true, false])
  } finally {
    session.destroy()
    server.close()
  }
})

test('the first kept body is taken', () => {
  const { text } = fromNode({ headers: {}, httpVersionMajor: 1 } as never, [undefined, 'kept', 'other'])
  return expect(text({ maxBytes: 100, timeoutMs: 1_000 })).resolves.toBe('kept')
})
