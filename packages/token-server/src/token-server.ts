import type { Server } from 'node:http'
import { type Clock, type Store, systemClock } from '@wx/core'
import { openStore } from '@wx/store/open'
import type { Fetch } from '@wx/token'
import type { Logger } from 'pino'
import { type Address, formatAddress, isLoopback } from './address'
import { application } from './application'
import type { Config } from './config'
import { Keeper } from './keeper'
import { KeyRing } from './key-ring'
import { addressOf, drain, type FetchHandler, listen } from './listener'
import { createLog, newsLog } from './log'
import { Metrics } from './metrics'
import { probeRoutes } from './probe-routes'
import { Readiness } from './readiness'

export interface TokenServerOptions {
  readonly config: Config
  /** In place of the one that the configuration names. */
  readonly store?: Store
  readonly log?: Logger
  readonly clock?: Clock
  readonly fetch?: Fetch
}

export interface TokenServer {
  /** Where it listens, such as `127.0.0.1:8090`. */
  readonly address: string
  /** Where the probes are, if they have a place of their own. */
  readonly probes: string | undefined
  /** Finishes what is under way, up to 10 s, and ends. */
  readonly close: () => Promise<void>
}

const DRAIN_MS = 10_000

/**
 * Starts a central control server (中控服务器); resolves once it accepts requests. Throws a `WxError` of code `config-invalid`.
 *
 * @example
 * ```ts
 * const server = await startTokenServer({ config: loadConfig('wx.yaml', process.env) })
 * process.once('SIGTERM', () => void server.close())
 * ```
 */
export async function startTokenServer(options: TokenServerOptions): Promise<TokenServer> {
  const { config, clock = systemClock, log = createLog(config.logLevel) } = options
  const store = options.store ?? (await openStore(config.store.reveal(), { clock }))
  const keeper = new Keeper({ accounts: config.accounts, store, clock, fetch: options.fetch })
  const readiness = new Readiness(store)
  const closing = new AbortController()
  const metrics = new Metrics(keeper)
  keeper.on(newsLog(log))
  const app = application({ ring: new KeyRing(config.keys, clock), keeper, metrics, readiness, log, clock, closing: closing.signal })

  const { server, probes } = await open(config, app.fetch, probeRoutes(readiness).fetch).catch(async (error: unknown) => {
    // Left open, it would keep a program that can't start from ending.
    if (options.store === undefined) await store.close?.()
    throw error
  })
  const address = formatAddress(addressOf(server))
  warnOfPlainText(config, addressOf(server), log)
  keeper.start()
  log.info({ event: 'listening', address, accounts: config.accounts.length, keys: config.keys.length })

  const close = async (): Promise<void> => {
    readiness.drain()
    closing.abort()
    log.info({ event: 'draining' })
    await drain(server, DRAIN_MS)
    if (probes !== undefined) await drain(probes, 0)
    keeper.stop()
    if (options.store === undefined) await store.close?.()
    log.info({ event: 'stopped' })
  }
  return { address, probes: probes === undefined ? undefined : formatAddress(addressOf(probes)), close }
}

interface Servers {
  readonly server: Server
  readonly probes: Server | undefined
}

/** Both, or neither. */
async function open(config: Config, all: FetchHandler, probe: FetchHandler): Promise<Servers> {
  const server = await listen(all, config.listen, config.tls)
  try {
    return { server, probes: config.probes === undefined ? undefined : await listen(probe, config.probes) }
  } catch (error) {
    await drain(server, 0)
    throw error
  }
}

function warnOfPlainText(config: Config, address: Address, log: Logger): void {
  if (config.tls !== undefined || isLoopback(address)) return
  log.warn({ event: 'plain-text', message: 'Keys and tokens cross the network unencrypted: give tls, or put a proxy with TLS in front' })
}
