import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect as connectHttp2, constants, createServer as createHttp2Server } from 'node:http2'
import { type AddressInfo, connect } from 'node:net'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { WxError } from '../../base/error'
import { ManualClock } from '../../testing/manual-clock'
import { nodeText } from './body'

const limits = { maxBytes: 10, timeoutMs: 1000 }
function utf8(text: string): Uint8Array {
  return Buffer.from(text)
}

type Request = Readable & { headers: Record<string, string>; httpVersionMajor: number }

function http1(stream: Readable): Request {
  return Object.assign(stream, { headers: {}, httpVersionMajor: 1 })
}
function request(...chunks: readonly Uint8Array[]): Request {
  return http1(Readable.from(chunks, { objectMode: false }))
}

/** A stream that gives what `push` is called with, and says nothing by itself. */
function silent(): Request {
  return http1(new Readable({ read: () => {} }))
}

function codeOf(text: Promise<string>): Promise<unknown> {
  return text.catch((error: unknown) => (WxError.is(error) ? error.code : error))
}

describe('nodeText', () => {
  test('the first kept body that is text or bytes is taken', async () => {
    expect(await nodeText(request(), limits, [utf8('raw'), { parsed: true }])).toBe('raw')
    expect(await nodeText(request(), limits, [undefined, 'text'])).toBe('text')
  })

  test.each([
    ['one chunk', [utf8('streamed')], 'streamed'],
    ['several, cut inside a character', [utf8('你').subarray(0, 1), utf8('你').subarray(1), utf8('!')], '你!'],
    ['none', [], ''],
    ['exactly the limit', [utf8('12345'), utf8('67890')], '1234567890'],
    ['one byte over', [utf8('1234567890'), utf8('1')], 'body-too-large'],
    ['invalid UTF-8', [Uint8Array.of(0xff)], 'body-encoding'],
  ])('an unread stream is read, also if a body parser left its empty default: %s', async (_name, chunks, expected) => {
    expect(await codeOf(nodeText(request(...chunks), limits, [undefined, {}]))).toBe(expected)
  })

  test.each([
    [{ 'content-length': '11' }, 'body-too-large'],
    [{ 'content-encoding': 'gzip' }, 'body-compressed'],
  ])('headers %j are refused before anything is read', async (headers, expected) => {
    const stream = Object.assign(request(utf8('ok')), { headers })
    expect(await codeOf(nodeText(stream, limits))).toBe(expected)
    expect(stream.readableDidRead).toBe(false)
  })

  test('an eaten body is an error that names the fix', async () => {
    const stream = request(utf8('eaten'))
    for await (const _chunk of stream);
    await expect(nodeText(stream, limits, [{ xml: {} }])).rejects.toMatchObject({
      code: 'body-consumed',
      message: expect.stringContaining('before the body parser'),
    })
  })

  test('a stream that is over the limit is paused, not destroyed: the refusal is still to be sent', async () => {
    const stream = silent()
    const reading = codeOf(nodeText(stream, limits))
    stream.push(utf8('12345678901'))
    expect(await reading).toBe('body-too-large')
    expect([stream.isPaused(), stream.destroyed]).toEqual([true, false])
    // A later event, a failure too, has no effect any more.
    stream.resume()
    stream.push(utf8('12345678901'))
    stream.destroy(new Error('gone'))
    await new Promise((resolve) => stream.once('close', resolve))
  })

  test.each([
    ['read', ['ok'], 'ok'],
    ['refused', ['12345678901'], 'body-too-large'],
  ])('a body that was %s leaves no listener but one for errors', async (_how, chunks, expected) => {
    const stream = request(...chunks.map(utf8))
    const events = ['data', 'end', 'close', 'error']
    const before = events.map((event) => stream.listenerCount(event))
    expect(await codeOf(nodeText(stream, limits))).toBe(expected)
    expect(events.map((event, at) => stream.listenerCount(event) - (before[at] ?? 0))).toEqual([0, 0, 0, 1])
  })

  test('a stream that stalls is given up when the time is over', async () => {
    const clock = new ManualClock()
    const stream = silent()
    const reading = codeOf(nodeText(stream, limits, [], clock))
    stream.push(utf8('x'))
    await clock.advance(limits.timeoutMs)
    expect(await reading).toBe('body-timeout')
    expect(stream.destroyed).toBe(false)
  })

  test('over real HTTP only what did not come with its headers is timed', async () => {
    const clock = new ManualClock()
    const server = createServer(async (incoming, response) => {
      response.end(await nodeText(incoming, limits, [], clock))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    const answers = (async function* () {
      for await (const chunk of socket) yield String(chunk)
    })()
    try {
      const head = 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\n'
      socket.write(`${head}ab`)
      expect((await answers.next()).value).toMatch(/ab$/)
      expect(clock.pending).toBe(0)
      socket.write(`${head}c`)
      while (clock.pending === 0) await new Promise(setImmediate)
      socket.write('d')
      expect((await answers.next()).value).toMatch(/cd$/)
      expect(clock.pending).toBe(0)
    } finally {
      socket.destroy()
      server.close()
    }
  })

  test('over real HTTP/2 a body that is there is timed until its stream ends', async () => {
    const clock = new ManualClock()
    const server = createHttp2Server(async (incoming, response) => {
      response.end(String(await codeOf(nodeText(incoming, limits, [], clock))))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const session = connectHttp2(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    try {
      const stream = session.request({ ':method': 'POST', ':path': '/', 'content-length': '2' })
      stream.write('ab')
      while (clock.pending === 0) await new Promise(setImmediate)
      await clock.advance(limits.timeoutMs)
      expect(await text(stream)).toBe('body-timeout')
    } finally {
      session.destroy()
      server.close()
    }
  })

  test.each([
    ['', {}, constants.NGHTTP2_CANCEL],
    [' without a reason', {}, constants.NGHTTP2_NO_ERROR],
    [' and had announced a length', { 'content-length': '9' }, constants.NGHTTP2_CANCEL],
  ])('over real HTTP/2 a stream that was reset%s after a part of the body is body-aborted', async (_how, headers, reason) => {
    let code: Promise<unknown> = Promise.resolve()
    const server = createHttp2Server((incoming) => {
      code = codeOf(nodeText(incoming, limits))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const session = connectHttp2(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    try {
      const stream = session.request({ ':method': 'POST', ':path': '/', ...headers })
      stream.on('error', () => {})
      stream.write('<xml>')
      await once(server, 'request')
      stream.close(reason)
      await once(stream, 'close')
      expect(await code).toBe('body-aborted')
    } finally {
      session.destroy()
      server.close()
    }
  })

  test('a paused request is resumed and read', async () => {
    const stream = request(utf8('paused'))
    stream.pause()
    expect(await nodeText(stream, limits)).toBe('paused')
  })

  test('an empty body that a parser has drained is empty', async () => {
    const stream = request()
    for await (const _chunk of stream);
    expect([stream.readableDidRead, await codeOf(nodeText(stream, limits, [{}]))]).toEqual([false, ''])
  })

  test.each([
    ['fails', new Error('aborted')],
    ['closes without an error', undefined],
  ])('a caller that hangs up is body-aborted, where the stream %s', async (_name, cause) => {
    const stream = silent()
    const reading = nodeText(stream, limits)
    stream.push(utf8('x'))
    stream.destroy(cause)
    await expect(reading).rejects.toMatchObject({ code: 'body-aborted', ...(cause && { cause }) })
  })

  test('and where it is gone before we look', async () => {
    const stream = silent()
    stream.destroy()
    expect(await codeOf(nodeText(stream, limits))).toBe('body-aborted')
  })
})
