import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DEFAULT_ACCOUNT, startSimulator } from '@wx/simulator'
import type { Reply, Scene } from './client-checks'

export interface Platform {
  /** With the client that runs behind that origin. */
  readonly scene: (origin: string) => Scene
  readonly close: () => Promise<void>
}

/** The built simulator, with a bot that answers nothing. */
export async function startPlatform(): Promise<Platform> {
  const bot = createServer((_request, response) => response.end('success'))
  await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve))
  const { port } = bot.address() as AddressInfo
  const sim = await startSimulator({ target: `http://127.0.0.1:${port}/`, token: 'runtimes' })
  const { appId, secret } = DEFAULT_ACCOUNT
  const platform = { baseUrl: sim.apiUrl, appId, secret }
  async function ask(origin: string, call: string, args: readonly unknown[]): Promise<Reply> {
    const response = await fetch(origin, { method: 'POST', body: JSON.stringify({ platform, call, args }) })
    return (await response.json()) as Reply
  }
  return {
    scene: (origin) => ({ sim, ask: (call, ...args) => ask(origin, call, args) }),
    close: async () => {
      await sim.close()
      bot.close()
    },
  }
}
