import { createServer, type RequestListener } from 'node:http'
import { onTestFinished } from 'vitest'

/**
 * A plain server that behaves as badly as `listener` does; gone when the test is over. Resolves to its
 * address.
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
