import { createServer } from 'node:http'
import { WxApi } from '@wx/api'
import { DEFAULT_ACCOUNT, type Simulator, startSimulator } from '@wx/simulator'
import type { Caller } from '../src/call/caller'
import { httpCaller } from './http-caller'

/** The simulator with a bot that answers nothing, and a client of its API. */
export interface Simulated {
  readonly sim: Simulator
  readonly wx: Caller
  readonly close: () => Promise<void>
}

export async function startSimulated(): Promise<Simulated> {
  const bot = createServer((_request, response) => response.end('success'))
  await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve))
  const address = bot.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const sim = await startSimulator({ target: `http://127.0.0.1:${port}/`, token: 'simulated' })
  const { appId, secret } = DEFAULT_ACCOUNT
  const { access_token } = await new WxApi(undefined, AbortSignal.timeout(5_000)).call({
    url: `${sim.apiUrl}/cgi-bin/stable_token`,
    body: { grant_type: 'client_credential', appid: appId, secret },
  })
  return {
    sim,
    wx: httpCaller(sim.apiUrl, String(access_token)),
    close: async () => {
      await sim.close()
      bot.close()
    },
  }
}
