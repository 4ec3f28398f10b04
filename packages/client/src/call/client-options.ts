import { type Clock, WxError } from '@wx/core'
import { refuseUnknownOptions, requireBetween } from '@wx/core/internal'
import type { CallSealer } from '../secure/call-sealer'
import type { ClientFetch } from '../transport/fetch-transport'
import type { Tokens } from './attempts'

/** Options of a `WxClient`. */
export interface WxClientOptions {
  /**
   * Where the access token comes from: a `TokenManager`, `RemoteTokens`, `TokenManagers.for(appId)`, or
   * anything else with `get` and `invalidate`. Left out only with `auth: 'cloud-hosting'`.
   */
  readonly tokens?: Tokens
  /** Sent if an endpoint asks for it, as those of OAuth do. */
  readonly appId?: string
  /** Sent if an endpoint asks for it, and to no other. */
  readonly secret?: string
  /**
   * Where the platform's API is: a gateway, with a path or without, or the simulator.
   * `https://api.weixin.qq.com` unless given, with the platform's other domains while that one can't be
   * reached.
   */
  readonly baseUrl?: string
  /**
   * How long one attempt may take, in milliseconds; for a file, how long it may stand still. 10,000 unless
   * given.
   */
  readonly timeoutMs?: number
  /**
   * Sends the requests in place of the client's own transport. It must not send a request again by itself, as
   * Deno's `fetch` does when a kept connection breaks.
   */
  readonly fetch?: ClientFetch
  /**
   * An HTTP proxy, on Node and Deno: its address, or `false` for none. What `HTTPS_PROXY` and `HTTP_PROXY`
   * say unless given. Hosts in `NO_PROXY` are called without it.
   */
  readonly proxy?: string | false
  /** No more requests at a time; the others wait their turn. No limit unless given. */
  readonly concurrency?: number
  /**
   * `cloud-hosting`: the client runs inside WeChat Cloud Hosting (微信云托管), which adds the token itself,
   * and takes plain HTTP. Source:
   * https://developers.weixin.qq.com/miniprogram/dev/wxcloudrun/src/guide/weixin/open.html
   */
  readonly auth?: 'token' | 'cloud-hosting'
  /**
   * `secure({ … })` of `@wx/client/secure`, for mini programs with API 安全: the endpoints that take signed
   * and encrypted calls are called so, at one domain only, and an answer of theirs that is not signed is
   * refused. Without it those that take no other calls can't be called.
   */
  readonly secure?: CallSealer
  readonly clock?: Clock
  /** In [0, 1), as `Math.random`. */
  readonly random?: () => number
}

const OPTIONS: readonly (keyof WxClientOptions)[] = [
  'tokens',
  'appId',
  'secret',
  'baseUrl',
  'timeoutMs',
  'fetch',
  'proxy',
  'concurrency',
  'auth',
  'secure',
  'clock',
  'random',
]
const DAY_MS = 86_400_000
const TOKENS_HINT = 'Give a TokenManager, RemoteTokens, or TokenManagers.for(appId).'
const SECURE_HINT = 'Give secure({ … }) of @wx/client/secure, not its options.'
const CLOCK_HINT = 'Leave it out for the machine’s own time.'

/** Throws a `WxError` of code `config-invalid` for an option that a client can't have. */
export function checkClientOptions(options: WxClientOptions): void {
  refuseUnknownOptions('WxClient', options, OPTIONS)
  const { auth, concurrency, timeoutMs } = options
  if (auth !== undefined && auth !== 'token' && auth !== 'cloud-hosting') {
    throw new WxError('config-invalid', `auth is ${JSON.stringify(auth)}; it must be "token" or "cloud-hosting".`)
  }
  if (auth !== 'cloud-hosting' || options.tokens !== undefined) requireMethods('tokens', options.tokens, ['get', 'invalidate'], TOKENS_HINT)
  if (options.secure !== undefined) requireMethods('secure', options.secure, ['seal'], SECURE_HINT)
  if (options.clock !== undefined) requireMethods('clock', options.clock, ['now', 'monotonic', 'schedule'], CLOCK_HINT)
  for (const name of ['fetch', 'random'] as const) requireType(name, options[name], 'function')
  for (const name of ['appId', 'secret'] as const) requireType(name, options[name], 'string')
  checkTimeout(timeoutMs)
  if (concurrency !== undefined && !(Number.isSafeInteger(concurrency) && concurrency >= 1)) {
    throw new WxError('config-invalid', `concurrency is ${String(concurrency)}; it must be a whole number, 1 or more.`)
  }
}

/** Throws a `WxError` of code `config-invalid` for a time-out that is none. */
export function checkTimeout(timeoutMs: number | undefined): void {
  if (timeoutMs !== undefined) requireBetween('timeoutMs', timeoutMs, 1, DAY_MS)
}

/** A program without types finds its mistake here, and not in the middle of a call. */
function requireMethods(option: string, value: unknown, names: readonly string[], hint: string): void {
  const methods = Object(value) as Readonly<Record<string, unknown>>
  if (names.every((name) => typeof methods[name] === 'function')) return
  throw new WxError('config-invalid', `${option} has no ${names.map((name) => `${name}()`).join(' and ')}. ${hint}`)
}

/** The value is not told: it may be a secret. */
function requireType(option: string, value: unknown, type: 'function' | 'string'): void {
  if (value === undefined || typeof value === type) return
  throw new WxError('config-invalid', `${option} is of type ${typeof value}; it must be a ${type}. Leave it out if there is none.`)
}
