import { WxError } from '@wx/core'
import type { ByteStream, FetchAnswer } from './fetch'

/**
 * The body of an answer as text, of at most `maxBytes` bytes. Reading stops when the limit is passed, so that
 * an answer without an end takes no more memory than that.
 *
 * Rejects with a `WxError` of code `upstream-failed` if the body is longer, and as `fetch` does if the body
 * breaks off.
 *
 * @example
 * ```ts
 * const text = await readText(await fetch(url), 65_536)
 * ```
 */
export async function readText(answer: FetchAnswer, maxBytes: number): Promise<string> {
  // The body of `node-fetch` is a stream of Node, which has no reader.
  if (typeof answer.body?.getReader === 'function') return readStream(answer.body, maxBytes)
  const text = await answer.text()
  if (!(text.length <= maxBytes)) throw tooLong(maxBytes)
  return text
}

async function readStream(body: ByteStream, maxBytes: number): Promise<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done || value === undefined) return text + decoder.decode()
    length += value.byteLength
    // Written this way round, a limit of NaN refuses every answer.
    if (!(length <= maxBytes)) {
      // Ends the connection. A failure of that is ignored: the answer is refused anyway.
      reader.cancel().catch(() => {})
      throw tooLong(maxBytes)
    }
    text += decoder.decode(value, { stream: true })
  }
}

function tooLong(maxBytes: number): WxError {
  return new WxError('upstream-failed', `The answer is longer than ${maxBytes} bytes: check the address, and any proxy on the way.`)
}
