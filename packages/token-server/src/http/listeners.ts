import type { RequestListener, Server } from 'node:http'
import type { Config } from '../config/config'
import { drain, listen } from './listener'

export interface Listeners {
  readonly server: Server
  readonly probes: Server | undefined
}

/**
 * The server and, if they have an address of their own, the probes: both, or neither. Rejects as `listen`
 * does.
 */
export async function openListeners(
  config: Config,
  answers: { readonly main: RequestListener; readonly probes: RequestListener },
): Promise<Listeners> {
  const server = await listen(answers.main, { address: config.listen, tls: config.tls })
  try {
    return { server, probes: config.probes === undefined ? undefined : await listen(answers.probes, { address: config.probes }) }
  } catch (error) {
    await drain(server, 0)
    throw error
  }
}
