import type { Server } from 'node:http'
import { nonEmpty, refuseUnknownOptions } from '@wx/core/internal'
import { Targets } from './delivery/targets'
import { application } from './http/application'
import { hostNames } from './http/same-origin'
import { end, listen } from './http/server'
import { assemble } from './parts'
import { resolveAccount } from './platform/account'
import { OwnAddress } from './platform/own-address'
import type { Simulator } from './simulator'
import { simulatorOf } from './simulator-of'
import { checkPort, SIMULATOR_OPTIONS, type SimulatorOptions } from './simulator-options'

/**
 * Starts a local WeChat platform for one bot: it pushes what users do, answers the API that the bot calls,
 * and serves a chat page.
 *
 * All times are by the option `clock`: a request of a push is cut after 5 s, a push is tried up to three
 * times after time-outs, tokens live 7,200 s. A user may write without following. Rejects with a `WxError` of
 * code `config-invalid` for options that can't work, an unknown option, and a port that is taken. An empty
 * text counts as absent.
 *
 * @example
 * ```ts
 * const sim = await startSimulator({ target: 'http://127.0.0.1:3000/wechat', token })
 * await sim.user('o1').say('你好') // { type: 'text', text: '…' }
 * await sim.close()
 * ```
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  refuseUnknownOptions('startSimulator', options, SIMULATOR_OPTIONS)
  const { fetch = globalThis.fetch } = options
  const host = nonEmpty(options.host) ?? '127.0.0.1'
  const port = checkPort(options.port ?? 0)
  const targets = new Targets(options)
  const address = new OwnAddress()
  const parts = assemble({ settings: options, account: resolveAccount(options), targets, fetch, address })
  const server = await listen(application({ ...parts, names: hostNames(host) }), { host, port })
  address.learn(originOf(server, host))
  return simulatorOf(parts, () => end(server))
}

function originOf(server: Server, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}
