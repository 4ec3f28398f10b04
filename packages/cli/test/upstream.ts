import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'

/** A platform that answers as `answer` does; gone when the test is over. Resolves to its address. */
export async function upstream(answer: (response: ServerResponse, request: IncomingMessage) => void): Promise<string> {
  const server = createServer((request, response) => {
    request.resume()
    answer(response, request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}

export function answering(body: unknown) {
  return (response: ServerResponse): void => {
    response.end(JSON.stringify(body))
  }
}

/** A platform that gives tokens, `token-1` first, and answers every other call with what `answer` returns. */
export function platform(answer: (url: URL) => unknown): Promise<string> {
  let tokens = 0
  return upstream((response, request) => {
    const url = new URL(request.url ?? '', 'http://platform')
    const isToken = url.pathname === '/cgi-bin/stable_token'
    if (isToken) tokens += 1
    answering(isToken ? { access_token: `token-${tokens}`, expires_in: 7_200 } : answer(url))(response)
  })
}

/** An answer without an end, until the client closes the connection. */
export function pour(response: ServerResponse): void {
  const more = (): void => {
    while (!response.destroyed && response.write('a'.repeat(16_384)));
  }
  response.on('drain', more)
  more()
}

/** An address where nothing listens (any more). */
export async function nowhere(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}
