import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** An example that runs, with its bot at `/api/wechat`. */
export interface Served {
  readonly origin: string
  /** Resolves when it has stopped. */
  readonly close: () => Promise<void>
}

export async function listen(listener: RequestListener): Promise<Served> {
  const server = createServer(listener)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.')
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  return { origin: `http://127.0.0.1:${address.port}`, close }
}

interface CloudRequest {
  readonly method: string
  readonly query: Readonly<Record<string, string>>
  readonly body: { readonly body: string; readonly isBase64Encoded: boolean }
}

interface CloudResponse {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A gateway as the clouds have one: a request becomes an event, with its body in base64. */
export function listenAsCloud(call: (request: CloudRequest) => Promise<CloudResponse>): Promise<Served> {
  return listen(async (request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://127.0.0.1')
    const body = { body: (await buffer(request)).toString('base64'), isBase64Encoded: true }
    const answer = await call({ method: request.method ?? '', query: Object.fromEntries(searchParams), body })
    response.writeHead(answer.statusCode, answer.headers).end(answer.body)
  })
}
