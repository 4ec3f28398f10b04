import { describe, expect, test } from 'vitest'
import { WxError } from '../base/error'
import { ManualClock } from '../testing/manual-clock'
import type { BodyHeaders } from './body'
import { type BodySource, readText } from './read-text'

const limits = { maxBytes: 10, timeoutMs: 1000 }
function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values)
}
function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

async function* stream(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}
async function outcome(source: BodySource, headers: BodyHeaders = {}): Promise<unknown> {
  try {
    return await readText(source, limits, headers)
  } catch (error) {
    return WxError.is(error) ? error.code : error
  }
}

describe('readText', () => {
  test.each<[string, BodySource, unknown]>([
    ['text', '你好', '你好'],
    ['bytes', utf8('你好'), '你好'],
    ['a stream', stream(utf8('a'), utf8('b')), 'ab'],
    ['an empty stream', stream(), ''],
    ['a character split over chunks', stream(utf8('你').subarray(0, 1), utf8('你').subarray(1)), '你'],
    ['a byte order mark in bytes', stream(bytes(0xef, 0xbb, 0xbf), utf8('x')), 'x'],
    ['a byte order mark in text', '\ufeffx', 'x'],
    ['two marks: one is dropped', bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf), '\ufeff'],
    ['exactly the limit', stream(utf8('12345'), utf8('67890')), '1234567890'],
    ['one byte over, as bytes', utf8('12345678901'), 'body-too-large'],
    ['one byte over, streamed', stream(utf8('1234567890'), utf8('1')), 'body-too-large'],
    ['text whose UTF-8 is over', '你好你好', 'body-too-large'],
    ['invalid UTF-8', bytes(0xff), 'body-encoding'],
    ['an overlong form', bytes(0xc0, 0xaf), 'body-encoding'],
    ['a surrogate in UTF-8', bytes(0xed, 0xa0, 0x80), 'body-encoding'],
    ['half a character at the end', utf8('你').subarray(0, 2), 'body-encoding'],
    ['UTF-16', bytes(0xff, 0xfe, 0x3c, 0x00), 'body-encoding'],
  ])('%s', async (_name, source, expected) => {
    expect(await outcome(source)).toBe(expected)
  })

  test.each<[BodyHeaders, unknown]>([
    [{ contentLength: '2' }, 'ok'],
    [{ contentLength: null, contentEncoding: null }, 'ok'],
    [{ contentEncoding: 'identity' }, 'ok'],
    [{ contentLength: '11' }, 'body-too-large'],
    [{ contentLength: 'many' }, 'body-too-large'],
    [{ contentEncoding: 'gzip' }, 'body-compressed'],
    [{ contentEncoding: 'identity, gzip' }, 'body-compressed'],
  ])('headers %j give %s before anything is read', async (headers, expected) => {
    let read = false
    async function* source(): AsyncGenerator<Uint8Array> {
      read = true
      yield utf8('ok')
    }
    expect(await outcome(source(), headers)).toBe(expected)
    expect(read).toBe(expected === 'ok')
  })

  test('an endless stream is left as soon as it is over the limit', async () => {
    let chunks = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        chunks++
        yield utf8('1234')
      }
    }
    expect(await outcome(endless())).toBe('body-too-large')
    expect(chunks).toBe(3)
  })

  test('a stream that stalls is given up when the time is over', async () => {
    const clock = new ManualClock()
    async function* stalled(): AsyncGenerator<Uint8Array> {
      yield utf8('x')
      await new Promise(() => {})
    }
    const refused = expect(readText(stalled(), limits, {}, clock)).rejects.toMatchObject({ code: 'body-timeout' })
    await clock.advance(limits.timeoutMs)
    await refused
  })

  test('a caller that hangs up is body-aborted, with the cause', async () => {
    async function* aborted(): AsyncGenerator<Uint8Array> {
      yield utf8('x')
      throw new Error('aborted')
    }
    await expect(readText(aborted(), limits)).rejects.toMatchObject({ code: 'body-aborted', cause: { message: 'aborted' } })
  })
})
