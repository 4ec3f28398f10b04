import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'

const WITHOUT_BODY: readonly (number | undefined)[] = [204, 205, 304]

/** A `fetch` for pushes, over connections of this machine's other address. It follows no redirects. */
export function fetchFrom(localAddress: string): typeof globalThis.fetch {
  return (input, { method, headers, body, signal } = {}) =>
    new Promise((resolve, reject) => {
      const url = new URL(input instanceof Request ? input.url : input)
      const request = url.protocol === 'https:' ? httpsRequest : httpRequest
      const options = { method: method ?? 'GET', headers: Object.fromEntries(new Headers(headers)), localAddress, family: 4, agent: false }
      request(url, { ...options, ...(signal ? { signal } : {}) }, (incoming) => resolve(responseOf(incoming)))
        .on('error', reject)
        .end(body)
    })
}

function responseOf(incoming: IncomingMessage): Response {
  const { statusCode: status = 200, headersDistinct } = incoming
  const headers = Object.entries(headersDistinct).flatMap(([name, values = []]) => values.map((value): [string, string] => [name, value]))
  return new Response(WITHOUT_BODY.includes(status) ? null : bytesOf(incoming), { status, headers })
}

function bytesOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = incoming[Symbol.asyncIterator]()
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    const { done, value } = await chunks.next()
    if (done) controller.close()
    else controller.enqueue(value)
  }
  return new ReadableStream({ pull, cancel: () => void incoming.destroy() })
}
