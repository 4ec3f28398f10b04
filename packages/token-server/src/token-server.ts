import { proxyFetch } from '@wx/api/proxy'
import { type Clock, type Store, systemClock } from '@wx/core'
import { refuseUnknownOptions } from '@wx/core/internal'
import { openStore } from '@wx/store/open'
import type { Fetch } from '@wx/token'
import type { Logger } from 'pino'
import { KeyRing } from './access/key-ring'
import { type Address, formatAddress, isLoopback } from './config/address'
import type { Config } from './config/config'
import { Application } from './http/application'
import { EventStreams } from './http/event-streams'
import { addressOf, drain } from './http/listener'
import { openListeners } from './http/listeners'
import { probeListener } from './http/probe-routes'
import { routesOf } from './http/routes'
import { Keeper } from './keep/keeper'
import { Readiness } from './keep/readiness'
import { AuditLog } from './telemetry/audit-log'
import { faultOf } from './telemetry/fault'
import { createLog, newsLog } from './telemetry/log'
import { type LineOutput, LogOutput } from './telemetry/log-output'
import { Metrics } from './telemetry/metrics'

/** Options of {@link startTokenServer}. */
export interface TokenServerOptions {
  readonly config: Config
  /** Used in place of the store that the configuration names. */
  readonly store?: Store
  /** Takes the lines of the log, each with its line end. Default: standard output. */
  readonly log?: LineOutput
  readonly clock?: Clock
  /** In place of one that goes through the proxy of the configuration, if it names one. */
  readonly fetch?: Fetch
}

/** A server that {@link startTokenServer} started. */
export interface TokenServer {
  /** Where it listens, such as `127.0.0.1:8090`. */
  readonly address: string
  /** Where the probes are, if they have an address of their own. */
  readonly probes: string | undefined
  /** Waits up to 10 s for requests that are being answered, and up to 2 s until the log is written. */
  readonly close: () => Promise<void>
}

const DRAIN_MS = 10_000
const LOG_MS = 2_000

/**
 * Starts a central control server (中控服务器); resolves once it accepts requests. A Redis that is away is
 * waited for up to 3 s.
 *
 * Rejects with a `WxError` of code `config-invalid`.
 *
 * @example
 * ```ts
 * const server = await startTokenServer({ config: loadConfig('wx.yaml', process.env) })
 * process.once('SIGTERM', () => void server.close())
 * ```
 */
export async function startTokenServer(options: TokenServerOptions): Promise<TokenServer> {
  refuseUnknownOptions('startTokenServer', options, ['config', 'store', 'log', 'clock', 'fetch'])
  const { config, clock = systemClock } = options
  const output = options.log ?? new LogOutput(process.stdout)
  const stdout = output instanceof LogOutput ? output : undefined
  const log = createLog(config.logLevel, output)
  const audit = new AuditLog(config.logLevel, output)
  const store = options.store ?? (await openStore(config.store, { clock }))
  const closeStore = async (): Promise<void> => {
    if (options.store === undefined) await store.close?.()
  }

  const fetch = options.fetch ?? proxyFetch({ proxy: config.proxy })
  const keeper = new Keeper({ accounts: config.accounts, store, clock, fetch })
  const streams = new EventStreams(clock)
  const readiness = new Readiness(store)
  const metrics = new Metrics({
    statuses: () => keeper.statuses(),
    openStreams: () => streams.size,
    lostLogLines: () => stdout?.lost ?? 0,
  })
  keeper.on(newsLog(log))
  keeper.on((news) => metrics.news(news))
  keeper.on(({ name, appId, kind }) => {
    if (name === 'changed') streams.publish({ appId, kind })
  })
  const routes = routesOf({ keeper, streams, readiness, metrics, log, audit, clock })
  const application = new Application({ routes, ring: new KeyRing(config.keys, clock), keeper, metrics, log, clock })

  const { server, probes } = await openListeners(config, {
    main: (request, response) => void application.respond(request, response),
    probes: probeListener(readiness),
  }).catch(async (error: unknown) => {
    // An open store would keep a program alive that can't start.
    await closeStore()
    throw error
  })
  await readiness.look().catch((error: unknown) => log.warn({ event: 'store-away', ...faultOf(error) }))
  keeper.start()
  warnOfPlainText(config, addressOf(server), log)
  const address = formatAddress(addressOf(server))
  log.info({ event: 'listening', address, accounts: config.accounts.length, keys: config.keys.length })

  const close = async (): Promise<void> => {
    readiness.drain()
    streams.close()
    log.info({ event: 'draining' })
    await drain(server, DRAIN_MS)
    if (probes !== undefined) await drain(probes, 0)
    keeper.stop()
    await closeStore()
    log.info({ event: 'stopped' })
    await stdout?.close(LOG_MS)
    if (stdout !== undefined && stdout.lost > 0)
      process.stderr.write(`${stdout.lost} log lines could not be written: is standard output read?\n`)
  }
  return { address, probes: probes === undefined ? undefined : formatAddress(addressOf(probes)), close }
}

function warnOfPlainText(config: Config, address: Address, log: Logger): void {
  if (config.tls !== undefined || isLoopback(address)) return
  log.warn({ event: 'plain-text', message: 'Keys and tokens cross the network unencrypted: give tls, or put a proxy with TLS in front' })
}
