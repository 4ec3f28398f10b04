import { createServer } from 'node:http'
import { DEFAULT_ACCOUNT, type Simulator, startSimulator } from '@wx/simulator'
import { stableToken, TokenManager } from '@wx/token'
import { WxClient } from '../src/index'

/** The simulator with a bot that answers nothing, and a client of its API. */
export interface Simulated {
  readonly sim: Simulator
  readonly wx: WxClient
  readonly close: () => Promise<void>
}

export async function startSimulated(): Promise<Simulated> {
  const bot = createServer((_request, response) => response.end('success'))
  await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve))
  const address = bot.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const sim = await startSimulator({ target: `http://127.0.0.1:${port}/`, token: 'simulated', swapQuickMessages: false })
  const { appId, secret } = DEFAULT_ACCOUNT
  const tokens = new TokenManager({ appId, secret, issuer: stableToken({ baseUrl: sim.apiUrl }) })
  const wx = new WxClient({ tokens, baseUrl: sim.apiUrl })
  return {
    sim,
    wx,
    close: async () => {
      await sim.close()
      bot.close()
    },
  }
}
