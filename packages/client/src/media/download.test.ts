import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type UntypedClient, untypedClient } from '../../test/untyped-client'
import { CountedTokens, Upstream } from '../../test/upstream'
import type { WxClientOptions } from '../call/client-options'
import type { Progress } from './media'

let upstream: Upstream
let clients: UntypedClient[]

beforeEach(async () => {
  upstream = await new Upstream().listen()
  clients = []
})
afterEach(async () => {
  await upstream.close()
  await Promise.all(clients.map((wx) => wx.close()))
})

const BYTES = Buffer.alloc(300_000, 'picture')
const GET = '/cgi-bin/media/get'
const WITH = { media_id: 'm' }

function file(response: ServerResponse, headers: Readonly<Record<string, string>> = {}, body: Buffer = BYTES): void {
  response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': body.length, ...headers }).end(body)
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  return Buffer.from(await new Response(stream).arrayBuffer())
}

describe.each<[string, Partial<WxClientOptions>]>([
  ['undici', {}],
  ['fetch', { fetch: (url, init) => fetch(url, init) }],
])('over %s', (_, transport) => {
  function client(options: Partial<WxClientOptions> = {}): UntypedClient {
    const wx = untypedClient({ tokens: new CountedTokens(), baseUrl: upstream.baseUrl, random: () => 0, ...transport, ...options })
    clients.push(wx)
    return wx
  }

  test('a file is a stream with type, name, size and progress', async () => {
    upstream.answer = (_request, response) => file(response, { 'content-disposition': 'attachment; filename="MEDIA.jpg"' })
    const progress: Progress[] = []
    const picture = await client().download(GET, WITH, { onProgress: (now) => progress.push(now) })
    expect(picture).toMatchObject({ type: 'image/jpeg', name: 'MEDIA.jpg', size: BYTES.length, answer: undefined })
    expect((await bytesOf(picture.stream)).equals(BYTES)).toBe(true)
    expect(progress.at(-1)).toEqual({ loaded: BYTES.length, total: BYTES.length })
    expect(Object.fromEntries(upstream.received[0]?.query ?? [])).toEqual({ media_id: 'm', access_token: 'canary-token-1' })
  })

  test('a refusal without an end is given up, and its connection is freed', async () => {
    upstream.answer = (_request, response) => {
      const piece = Buffer.alloc(1_048_576, 'x')
      const fill = (): void => void (!response.destroyed && response.write(piece, fill))
      response.writeHead(404)
      fill()
    }
    await expect(client().download(GET, WITH)).rejects.toMatchObject({ code: 'upstream-failed' })
    await expect.poll(() => upstream.sockets.size).toBe(0)
  })

  test('params are the body of a POST; an unknown path is a GET', async () => {
    upstream.answer = (_request, response) => file(response)
    await bytesOf((await client().download('/cgi-bin/material/get_material', WITH)).stream)
    await bytesOf((await client().download('/any/file', WITH)).stream)
    expect(upstream.received.map(({ method, body }) => [method, body])).toEqual([
      ['POST', '{"media_id":"m"}'],
      ['GET', ''],
    ])
  })

  test.each(['application/json', 'text/plain', ''])('fields in place of a file, as %j', async (type) => {
    upstream.answer = (_request, response) =>
      void response.writeHead(200, type === '' ? {} : { 'content-type': type }).end('{"video_url":"http://v"}')
    const video = await client().download(GET, WITH)
    expect(video.answer).toEqual({ video_url: 'http://v' })
    await expect(bytesOf(video.stream)).rejects.toMatchObject({ code: 'upstream-failed' })
  })

  test('a refusal is an error; a dead token is changed', async () => {
    upstream.answer = ({ query }, response) =>
      query.get('access_token') === 'canary-token-1' ? { errcode: 42001, errmsg: 'x' } : file(response)
    expect((await bytesOf((await client().download(GET, WITH)).stream)).length).toBe(BYTES.length)
    upstream.answer = () => ({ errcode: 40007, errmsg: 'invalid media_id' })
    await expect(client().download(GET, WITH)).rejects.toMatchObject({ code: 'api-refused', errcode: 40007, action: 'fix-request' })
  })

  test.each([
    ['text/plain', '账单,1\n', undefined],
    ['image/jpeg', '{"not":"fields"}', undefined],
    ['text/plain', '{"a":1}', 'attachment; filename=a.json'],
    ['application/octet-stream', '', undefined],
  ])('%s with %j is a file', async (type, text, disposition) => {
    const headers = { 'content-type': type, ...(disposition === undefined ? {} : { 'content-disposition': disposition }) }
    upstream.answer = (_request, response) => file(response, headers, Buffer.from(text))
    const { answer, stream } = await client().download(GET, WITH)
    expect(answer).toBeUndefined()
    expect((await bytesOf(stream)).toString()).toBe(text)
  })

  test.each([
    ['attachment; filename=a.jpg', 'a.jpg'],
    ['attachment; filename="a b;c.jpg"; x=y', 'a b;c.jpg'],
    ["attachment; filename=x.jpg; filename*=UTF-8''%E5%9B%BE.jpg", '图.jpg'],
    [Buffer.from('attachment; filename="图.jpg"').toString('latin1'), '图.jpg'],
    ['attachment', undefined],
    ["attachment; filename*=UTF-8''%E5%9", undefined],
  ])('the name in %j is %j', async (disposition, name) => {
    // Without a length: with one, Node's server refuses a header that is no ASCII.
    upstream.answer = (_request, response) => void response.writeHead(200, { 'content-disposition': disposition }).end(BYTES)
    const picture = await client().download(GET, WITH)
    expect(picture.name).toBe(name)
    await picture.stream.cancel()
  })

  test('a page of a gateway is an error, and HTTP 5xx is tried again', async () => {
    upstream.answer = (_request, response) => void response.writeHead(502, { 'content-type': 'image/png' }).end('x')
    await expect(client().download(GET, WITH)).rejects.toMatchObject({
      code: 'upstream-failed',
      message: expect.stringContaining('HTTP 502'),
    })
    expect(upstream.received).toHaveLength(3)
  })

  test('a file that is cut is an error of its stream', async () => {
    upstream.answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': BYTES.length })
      response.write(BYTES.subarray(0, 100_000), () => response.socket?.destroy())
    }
    const { stream } = await client().download(GET, WITH)
    await expect(bytesOf(stream)).rejects.toMatchObject({ code: 'upstream-failed', message: expect.stringContaining('broke off') })
  })

  test('a file that stands still is an error of its stream, in time', async () => {
    upstream.answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': BYTES.length })
      response.write(BYTES.subarray(0, 10))
    }
    const { stream } = await client({ timeoutMs: 100 }).download(GET, WITH)
    await expect(bytesOf(stream)).rejects.toMatchObject({
      code: 'upstream-failed',
      message: expect.stringContaining('nothing came for 0.1 s'),
    })
  })

  test.each(['abort', 'cancel'])('%s in the middle frees the socket', async (way) => {
    upstream.answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'image/jpeg' })
      response.write(BYTES)
    }
    const controller = new AbortController()
    const { stream } = await client().download(GET, WITH, { signal: controller.signal })
    const reader = stream.getReader()
    await reader.read()
    if (way === 'cancel') await reader.cancel()
    else {
      controller.abort()
      await expect(
        (async () => {
          for (;;) await reader.read()
        })(),
      ).rejects.toMatchObject({ code: 'aborted' })
    }
    await expect.poll(() => upstream.sockets.size).toBe(0)
  })
})
