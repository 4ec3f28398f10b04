import { openTransport } from '#transport'
import { type Clock, systemClock, WxError } from '@wx/core'
import { isRecord, refuseUnknownOptions, requireBetween } from '@wx/core/internal'
import pLimit from 'p-limit'
import { stringifyExact } from '../json/exact-json'
import type { Download } from '../media/download'
import { isMedia, type Progress } from '../media/media'
import { checkMedia } from '../media/media-rules'
import { type MediaSource, sourceOf } from '../media/media-source'
import { fieldText, multipart, type PartValue, readable } from '../media/multipart'
import { type RouteFacts, routeOf } from '../routes/path-table'
import { type ClientFetch, FetchTransport } from '../transport/fetch-transport'
import type { StreamedBody, Transport } from '../transport/transport'
import { Attempts, type Exchange, type Tokens } from './attempts'
import type { Call } from './call'
import { type CallEvent, CallListeners, type CallListener } from './call-events'
import type { CallOptions, DownloadOptions, PostOptions, UploadOptions } from './call-options'
import type { WxAnswer } from './caller'
import { downloadExchange, jsonExchange, uploadExchange } from './exchanges'
import { Hosts } from './hosts'
import { isRead } from './is-read'
import { itemsOf } from './pages'
import { type Query, queryText } from './query'
import { isQuota, type Quota, QUOTA_PATH } from './quota'
import { hasOwnId } from './repeat'

export interface WxClientOptions {
  /**
   * Where the access token comes from: a `TokenManager`, `RemoteTokens`, `TokenManagers.for(appId)`, or
   * anything else with `get` and `invalidate`. Left out only with `auth: 'cloud-hosting'`.
   */
  readonly tokens?: Tokens
  /** Sent where an endpoint asks for it, such as the OAuth ones. */
  readonly appId?: string
  /** Sent where an endpoint asks for it, and nowhere else. */
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
  /** Sends the requests in place of the client's own transport. */
  readonly fetch?: ClientFetch
  /**
   * An HTTP proxy, on Node: its address, or `false` for none. What `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`
   * say unless given.
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
  'clock',
  'random',
]
const CALL_OPTIONS = ['signal', 'timeoutMs', 'accessToken'] as const
const TIMEOUT_MS = 10_000
const DAY_MS = 86_400_000
const CLOUD_HOSTING_URL = 'http://api.weixin.qq.com'
/** A path of the platform, with a fixed query or without. */
const PATH = /^\/[!-~]*$/

/**
 * Calls the platform: adds the token, changes it when it is dead, repeats what may be repeated and nothing
 * else.
 *
 * The constructor throws a `WxError` of code `config-invalid`. Every call rejects with a `WxError`: of code
 * `api-refused` (a `WxApiError`) if the platform refused, `outcome-unknown` if it may have done the call,
 * `upstream-failed` if it certainly has not or the call was a read, `token-unavailable` as `tokens.get()`
 * says, `aborted`, or `config-invalid`.
 *
 * @example
 * ```ts
 * const wx = new WxClient({ tokens })
 * await wx.post('/cgi-bin/message/custom/send', { touser, msgtype: 'text', text: { content: '你好' } })
 * ```
 */
export class WxClient {
  readonly #options: WxClientOptions
  readonly #timeoutMs: number
  readonly #transport: Transport
  readonly #attempts: Attempts
  readonly #listeners = new CallListeners()

  constructor(options: WxClientOptions) {
    refuseUnknownOptions('WxClient', options, OPTIONS)
    const { tokens, fetch, proxy, concurrency, clock = systemClock, random = Math.random } = options
    const isInside = isCloudHosting(options.auth)
    if (!isInside) checkTokens(tokens)
    this.#options = options
    this.#timeoutMs = checkTimeout(options.timeoutMs) ?? TIMEOUT_MS
    this.#transport = fetch === undefined ? openTransport(proxy === undefined ? {} : { proxy }) : new FetchTransport(fetch)
    this.#attempts = new Attempts({
      tokens: isInside ? undefined : tokens,
      hosts: new Hosts(options.baseUrl ?? (isInside ? CLOUD_HOSTING_URL : undefined), clock),
      listeners: this.#listeners,
      clock,
      random,
      limit: concurrency === undefined ? undefined : pLimit(checkConcurrency(concurrency)),
    })
  }

  /**
   * A GET. A read is tried again when the connection breaks.
   *
   * @example
   * ```ts
   * const user = await wx.get('/cgi-bin/user/info', { openid, lang: 'zh_CN' })
   * ```
   */
  async get(path: string, query: Query = {}, options: CallOptions = {}): Promise<WxAnswer> {
    const route = this.#route(path, 'GET', 'json')
    refuseUnknownOptions('wx.get', options, CALL_OPTIONS)
    return this.#json(this.#call({ method: 'GET', path, route, query, options }))
  }

  /**
   * A POST of JSON. One with a `clientmsgid` or `client_msg_id` is tried again when the connection breaks, as
   * is a read; every other one throws `outcome-unknown` then.
   *
   * @example
   * ```ts
   * await wx.post('/cgi-bin/tags/create', { tag: { name: 'VIP' } })
   * ```
   */
  async post(path: string, body: Query = {}, options: PostOptions = {}): Promise<WxAnswer> {
    const route = this.#route(path, 'POST', 'json')
    const { query = {}, ...rest } = options
    refuseUnknownOptions('wx.post', rest, CALL_OPTIONS)
    return this.#json(this.#call({ method: 'POST', path, route, query, body, options: rest }))
  }

  /**
   * A POST of a form with a file, which is streamed. Its type, by content, and its size are checked first.
   *
   * Rejects with a `WxError` of code `media-invalid` for a file that the endpoint doesn't take; nothing has
   * been sent then.
   *
   * @example
   * ```ts
   * const { media_id } = await wx.upload('/cgi-bin/media/upload', { type: 'image' }, { media: { path: 'a.png' } })
   * ```
   */
  async upload(path: string, query: Query, form: Readonly<Record<string, unknown>> & UploadOptions): Promise<WxAnswer> {
    const route = this.#route(path, 'POST', 'upload')
    const { onProgress, signal, timeoutMs, accessToken, ...fields } = form
    const options = given({ signal, timeoutMs, accessToken })
    const sources = await sourcesOf(fields)
    const files = Object.values(sources).filter((value) => typeof value !== 'string')
    for (const file of files) checkMedia(pathOnly(path), query.type, file)
    const progress = listenerOf(onProgress)
    const { contentType, ...body } = route?.raw === undefined ? multipart(sources, progress) : rawBody(route.raw, files[0], progress)
    const call = this.#call({ method: 'POST', path, route, query, options, contentType, stream: body })
    const answer = await this.#attempts.run(
      { ...call, isBodyGone: () => files.some((file) => file.isUsedUp()) },
      (request, deadline) => uploadExchange(this.#transport, request, deadline),
    )
    const total = files.reduce((size, file) => size + file.size, 0)
    progress?.({ loaded: total, total })
    return answer
  }

  /**
   * A file as a stream, with its type, name and size; or the fields that the platform sends in place of one.
   * `params` is the query of a GET and the body of a POST.
   *
   * @example
   * ```ts
   * const picture = await wx.download('/cgi-bin/media/get', { media_id })
   * await writeFile('a.jpg', picture.stream)
   * ```
   */
  async download(path: string, params: Query = {}, options: DownloadOptions = {}): Promise<Download> {
    const route = this.#route(path, undefined, 'download')
    const { onProgress, ...rest } = options
    refuseUnknownOptions('wx.download', options, [...CALL_OPTIONS, 'onProgress'])
    const method = route?.method ?? 'GET'
    const [query, body] = method === 'GET' ? [params, undefined] : [{}, params]
    const call = this.#call({ method, path, route, query, ...(body === undefined ? {} : { body }), options: rest })
    const watch = { path: call.path, signal: call.signal, onProgress: listenerOf(onProgress) }
    return this.#attempts.run(call, (request, deadline) => downloadExchange(this.#transport, request, deadline, watch))
  }

  /**
   * The items of a list that the platform gives in pages, each page asked for when it is needed.
   *
   * Throws a `WxError` of code `config-invalid` for an endpoint that has no pages.
   *
   * @example
   * ```ts
   * for await (const openid of wx.pages('/cgi-bin/user/get')) console.log(openid)
   * ```
   */
  pages(path: string, params: Query = {}, options: CallOptions = {}): AsyncGenerator<unknown, void> {
    const route = routeOf(path)
    if (route?.pages === undefined) throw new WxError('config-invalid', `${pathOnly(path)} is not known to have pages. Call it once for each.`)
    const ask = (page: Query): Promise<WxAnswer> => (route.method === 'GET' ? this.get(path, page, options) : this.post(path, page, options))
    return itemsOf(route.pages, checkFields('query', params), ask)
  }

  /**
   * How many calls of an endpoint are left today, and how many it takes at a time. Source:
   * https://developers.weixin.qq.com/doc/offiaccount/openApi/get_api_quota.html
   *
   * @example
   * ```ts
   * const { quota } = await wx.quota('/cgi-bin/message/custom/send')
   * console.log(`${quota.remain} of ${quota.daily_limit} left`)
   * ```
   */
  async quota(path: string, options: CallOptions = {}): Promise<Quota> {
    const answer = await this.post(QUOTA_PATH, { cgi_path: pathOnly(path) }, options)
    if (isQuota(answer)) return answer
    throw new WxError('upstream-failed', `POST ${QUOTA_PATH} was answered without a quota. Is baseUrl the platform’s, or a gateway to it?`)
  }

  /**
   * Calls `listener` with every event of that name: `attempt` before a request is sent, `attempted` after it.
   * The function returned removes it. Throws a `WxError` of code `config-invalid` for a name that is no
   * event's.
   *
   * @example
   * ```ts
   * wx.on('attempted', ({ path, tookMs, errcode }) => log.info({ path, tookMs, errcode }))
   * ```
   */
  on<E extends CallEvent>(event: E, listener: CallListener<E>): () => void {
    return this.#listeners.add(event, listener)
  }

  /** Ends the kept-alive connections; calls that are under way end first. */
  async close(): Promise<void> {
    await this.#transport.close()
  }

  readonly #exchange: Exchange<WxAnswer> = (request, deadline) => jsonExchange(this.#transport, request, deadline)

  #json(call: Call): Promise<WxAnswer> {
    return this.#attempts.run(call, this.#exchange)
  }

  /** Throws for a path of another method, which a program without types would not notice. */
  #route(path: string, method: 'GET' | 'POST' | undefined, kind: RouteFacts['kind']): RouteFacts | undefined {
    if (typeof path !== 'string' || !PATH.test(path) || path.includes('#')) throw wrongPath(path)
    const route = routeOf(path) ?? routeOf(pathOnly(path))
    if (route === undefined || (route.kind === kind && (method === undefined || route.method === method))) return route
    throw wrongMethod(path, route)
  }

  #call(parts: CallParts): Call {
    const { method, path, route, body, options } = parts
    const name = pathOnly(path)
    const query = body === undefined ? this.#filled(name, route, checkFields('query', parts.query)) : checkFields('query', parts.query)
    const filled = body === undefined ? undefined : this.#filled(name, route, checkFields('body', body))
    const search = queryText(query)
    const tokenParam = this.#tokenParam(name, route, options)
    if (tokenParam !== undefined && tokenParam in query) throw tokenInQuery(tokenParam)
    return {
      method,
      path: name,
      target: search === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${search}`,
      tokenParam,
      accessToken: options.accessToken,
      contentType: parts.contentType,
      body: filled === undefined ? parts.stream : stringifyExact(filled),
      isBodyGone: never,
      isRead: route?.safe ?? isRead(method, name),
      hasOwnId: hasOwnId(body),
      signal: options.signal,
      timeoutMs: checkTimeout(options.timeoutMs) ?? this.#timeoutMs,
      secrets: this.#options.secret === undefined ? [] : [this.#options.secret],
    }
  }

  /** With the fields of the client's own configuration that an endpoint asks for, unless the caller gave them. */
  #filled(path: string, route: RouteFacts | undefined, fields: Query): Query {
    if (route?.auto === undefined) return fields
    const own: Record<string, unknown> = {}
    for (const [name, source] of Object.entries(route.auto)) {
      if (fields[name] !== undefined || (source !== 'appId' && source !== 'appSecret')) continue
      const option = source === 'appId' ? 'appId' : 'secret'
      own[name] = this.#options[option]
      if (own[name] !== undefined) continue
      throw new WxError('config-invalid', `${path} needs ${name}: give the client the option ${option}, or ${name} with this call.`)
    }
    return { ...fields, ...own }
  }

  #tokenParam(path: string, route: RouteFacts | undefined, options: CallOptions): string | undefined {
    const { token = 'account', tokenParam = 'access_token' } = route ?? {}
    if (options.accessToken !== undefined) return tokenParam
    if (token === 'none' || this.#options.auth === 'cloud-hosting') return undefined
    if (token === 'account' || token === 'account|component') return tokenParam
    const whose = token === 'user' ? 'a user, which web OAuth gives' : 'the open platform’s component'
    throw new WxError('config-invalid', `${path} takes the token of ${whose}: give it as the option accessToken of this call.`)
  }
}

interface CallParts {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly route: RouteFacts | undefined
  readonly query: Query
  readonly body?: Query
  readonly stream?: StreamedBody
  readonly contentType?: string
  readonly options: CallOptions
}

function never(): boolean {
  return false
}

function pathOnly(path: string): string {
  const at = path.indexOf('?')
  return at === -1 ? path : path.slice(0, at)
}

/** Without what is undefined. */
function given(options: { readonly [K in keyof CallOptions]: CallOptions[K] | undefined }): CallOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}

async function sourcesOf(fields: Readonly<Record<string, unknown>>): Promise<Record<string, PartValue>> {
  const parts: Record<string, PartValue> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) parts[name] = isMedia(value) ? await sourceOf(value) : fieldText(name, value)
  }
  return parts
}

function rawBody(contentType: string, file: MediaSource | undefined, onProgress: Listener): StreamedBody & { readonly contentType: string } {
  if (file === undefined) throw new WxError('config-invalid', 'This upload is the bytes of a file, and no form: give the file as media.')
  async function* chunks(source: MediaSource): AsyncGenerator<Uint8Array> {
    let loaded = 0
    for await (const chunk of readable(source)) {
      yield chunk
      loaded += chunk.length
      onProgress?.({ loaded, total: source.size })
    }
  }
  return { contentType, length: file.size, chunks: () => chunks(file), blobParts: file.blob === undefined ? undefined : [file.blob] }
}

type Listener = ((progress: Progress) => void) | undefined

/** A listener's error is ignored on purpose: the file goes on. */
function listenerOf(onProgress: Listener): Listener {
  if (onProgress === undefined) return undefined
  return (progress) => {
    try {
      onProgress(progress)
    } catch {}
  }
}

function isCloudHosting(auth: unknown): boolean {
  if (auth === undefined || auth === 'token') return false
  if (auth === 'cloud-hosting') return true
  throw new WxError('config-invalid', `auth is ${JSON.stringify(auth)}; it must be "token" or "cloud-hosting".`)
}

function checkTokens(tokens: Tokens | undefined): void {
  if (typeof tokens?.get === 'function' && typeof tokens.invalidate === 'function') return
  throw new WxError('config-invalid', 'tokens has no get() and invalidate(). Give a TokenManager, RemoteTokens, or TokenManagers.for(appId).')
}

function checkTimeout(timeoutMs: number | undefined): number | undefined {
  return timeoutMs === undefined ? undefined : requireBetween('timeoutMs', timeoutMs, 1, DAY_MS)
}

function checkConcurrency(concurrency: number): number {
  if (Number.isSafeInteger(concurrency) && concurrency >= 1) return concurrency
  throw new WxError('config-invalid', `concurrency is ${String(concurrency)}; it must be a whole number, 1 or more.`)
}

function checkFields(what: 'query' | 'body', fields: unknown): Query {
  if (isRecord(fields)) return fields
  const seen = fields === null ? 'null' : Array.isArray(fields) ? 'a list' : `of type ${typeof fields}`
  throw new WxError('config-invalid', `The ${what} is ${seen}; it must be an object of fields.`)
}

function wrongPath(path: unknown): WxError {
  const seen = typeof path === 'string' ? JSON.stringify(pathOnly(path).slice(0, 80)) : `of type ${typeof path}`
  return new WxError('config-invalid', `The path is ${seen}; it must begin with / and be ASCII, such as /cgi-bin/user/info.`)
}

function wrongMethod(path: string, { method, kind }: RouteFacts): WxError {
  const right = kind === 'json' ? method.toLowerCase() : kind
  const what = kind === 'json' ? `a ${method}` : `${kind === 'upload' ? 'an upload' : 'a download'} by ${method}`
  return new WxError('config-invalid', `${pathOnly(path)} is ${what}. Call wx.${right}('${pathOnly(path)}', …) instead.`)
}

function tokenInQuery(name: string): WxError {
  return new WxError('config-invalid', `The query has ${name}, which the client adds itself. Give a token of your own as the option accessToken.`)
}
