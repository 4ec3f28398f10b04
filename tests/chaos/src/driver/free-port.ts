import { createServer } from 'node:net'

/** A port without a listener, no higher than `most`. */
export async function freePort(most = 65_535): Promise<number> {
  const port = await anyFreePort()
  return port <= most ? port : await freePort(most)
}

function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address === null || typeof address === 'string' ? reject(new Error('no port')) : resolve(address.port)))
    })
  })
}
