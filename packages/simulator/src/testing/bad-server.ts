import { createServer, type RequestListener } from 'node:http'
import { onTestFinished } from 'vitest'

/**
 * A plain HTTP server with this listener, which is closed after the test. Resolves to the address of a
 * webhook on it.
 */
export async function badServer(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/wechat`
}
