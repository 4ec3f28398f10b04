import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * Where the search begins: below the ports that systems give to port 0, or one of those could take a port
 * before the program listens; a range for each worker of vitest.
 */
let next = 20_000 + Number(process.env.VITEST_POOL_ID ?? 0) * 500

/** A port that no program of this machine listens on. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = next++
    const server = createServer().listen(port, '127.0.0.1')
    try {
      await once(server, 'listening')
    } catch {
      continue // It is taken.
    }
    server.close()
    await once(server, 'close')
    return port
  }
}
