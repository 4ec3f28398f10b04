import { systemClock, WxError } from '@wx/core'
import pLimit from 'p-limit'
import { openTransport } from '#transport'
import type { Download } from '../media/download'
import type { Media } from '../media/media'
import { checkMedia } from '../media/media-rules'
import { multipart } from '../media/multipart'
import type { TemporaryMedia } from '../media/temporary-media'
import { filesOf, partsOf, quietly } from '../media/upload-parts'
import type { WxAnswer } from '../routes/answer'
import type {
  DownloadAnswer,
  DownloadArgs,
  DownloadPath,
  GetAnswer,
  GetArgs,
  GetPath,
  PageArgs,
  PageItem,
  PagePath,
  PostAnswer,
  PostArgs,
  PostPath,
  Settled,
  UploadAnswer,
  UploadArgs,
  UploadPath,
} from '../routes/arguments'
import type { CallOptions, DownloadOptions, PostOptions, UploadOptions } from '../routes/call-options'
import { routeOf } from '../routes/path-table'
import { FetchTransport } from '../transport/fetch-transport'
import type { Transport } from '../transport/transport'
import { Attempts, type Exchange } from './attempts'
import type { Call } from './call'
import { CallBuilder, checkCallOptions, pathOnly, routeFor } from './call-builder'
import { type CallEvent, type CallListener, CallListeners } from './call-events'
import { checkClientOptions, type WxClientOptions } from './client-options'
import { downloadExchange, jsonExchange, uploadExchange } from './exchanges'
import { Hosts } from './hosts'
import { itemsOf } from './pages'
import { fixedQuery, type Query } from './query'
import { isQuota, QUOTA_PATH, type Quota } from './quota'

const CLOUD_HOSTING_URL = 'http://api.weixin.qq.com'

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
  readonly #calls: CallBuilder
  readonly #transport: Transport
  readonly #attempts: Attempts
  readonly #listeners = new CallListeners()

  constructor(options: WxClientOptions) {
    checkClientOptions(options)
    const { tokens, fetch, proxy, concurrency, clock = systemClock, random = Math.random } = options
    const isInside = options.auth === 'cloud-hosting'
    this.#calls = new CallBuilder(options)
    this.#transport = fetch === undefined ? openTransport(proxy === undefined ? {} : { proxy }) : new FetchTransport(fetch)
    this.#attempts = new Attempts({
      tokens: isInside ? undefined : tokens,
      hosts: new Hosts(options.baseUrl || (isInside ? CLOUD_HOSTING_URL : undefined), clock),
      listeners: this.#listeners,
      clock,
      random,
      limit: concurrency === undefined ? undefined : pLimit(concurrency),
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
  get<P extends GetPath, Args = GetArgs<P>>(path: P, ...args: Settled<Args>): Promise<GetAnswer<P>>
  async get(path: string, query: Query = {}, options: CallOptions = {}): Promise<WxAnswer> {
    const route = routeFor(path, 'GET', 'json')
    checkCallOptions('wx.get', options)
    return this.#json(this.#calls.build({ method: 'GET', path, route, query, options }))
  }

  /**
   * A POST of JSON. A mass message with a `clientmsgid` and a template message with a `client_msg_id` are
   * tried again when the connection breaks, as is a read; every other call throws `outcome-unknown` then.
   *
   * @example
   * ```ts
   * await wx.post('/cgi-bin/tags/create', { tag: { name: 'VIP' } })
   * ```
   */
  post<P extends PostPath, Args = PostArgs<P>>(path: P, ...args: Settled<Args>): Promise<PostAnswer<P>>
  async post(path: string, body: Query | string = {}, options: PostOptions = {}): Promise<WxAnswer> {
    const route = routeFor(path, 'POST', 'json')
    checkCallOptions('wx.post', options, ['query'])
    return this.#json(this.#calls.build({ method: 'POST', path, route, query: options.query ?? {}, body, options }))
  }

  /**
   * A POST of a form with a file, which is streamed. Its type, by content, and its size are checked first.
   *
   * Rejects with a `WxError` of code `media-invalid` for a file that the endpoint doesn't take; nothing has
   * been sent then.
   *
   * @example
   * ```ts
   * const media = { path: 'a.png' }
   * const { media_id } = await wx.upload('/cgi-bin/media/upload', { type: 'image' }, { media })
   * ```
   */
  upload<Type extends keyof TemporaryMedia>(
    path: '/cgi-bin/media/upload',
    query: { readonly type: Type },
    form: { readonly media: Media } & UploadOptions,
  ): Promise<TemporaryMedia[Type]>
  upload<P extends UploadPath, Args = UploadArgs<P>>(path: P, ...args: Settled<Args>): Promise<UploadAnswer<P>>
  async upload(path: string, query: Query = {}, form: UploadOptions = {}): Promise<WxAnswer> {
    const route = routeFor(path, 'POST', 'upload')
    const { onProgress, signal, timeoutMs, accessToken, ...fields } = form
    const progress = quietly(onProgress)
    const parts = await partsOf(fields)
    const files = filesOf(parts)
    const { type } = { ...fixedQuery(path), ...query }
    for (const file of files) checkMedia(pathOnly(path), type, file)
    const { contentType, ...stream } = multipart(parts, progress)
    const options = { signal, timeoutMs, accessToken }
    const call = this.#calls.build({ method: 'POST', path, route, query, options, contentType, stream })
    const isBodyGone = (): boolean => files.some((file) => file.isUsedUp())
    const answer = await this.#attempts.run({ ...call, isBodyGone }, (request, deadline) =>
      uploadExchange(this.#transport, request, deadline),
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
  download<P extends DownloadPath, Args = DownloadArgs<P>>(path: P, ...args: Settled<Args>): Promise<Download<DownloadAnswer<P>>>
  async download(path: string, params: Query = {}, options: DownloadOptions = {}): Promise<Download> {
    const route = routeFor(path, undefined, 'download')
    checkCallOptions('wx.download', options, ['onProgress'])
    const call = this.#calls.build(
      route?.method === 'POST'
        ? { method: 'POST', path, route, query: {}, body: params, options }
        : { method: 'GET', path, route, query: params, options },
    )
    const watch = { path: call.path, signal: call.signal, onProgress: quietly(options.onProgress) }
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
  pages<P extends PagePath, Args = PageArgs<P>>(path: P, ...args: Settled<Args>): AsyncGenerator<PageItem<P>, void>
  pages(path: string, params: Query = {}, options: CallOptions = {}): AsyncGenerator<unknown, void> {
    const route = routeOf(path)
    if (route?.pages === undefined)
      throw new WxError('config-invalid', `${pathOnly(path)} is not known to have pages. Call it once for each.`)
    const ask = (page: Query): Promise<WxAnswer> =>
      route.method === 'GET' ? this.get(path, page, options) : this.post(path, page, options)
    return itemsOf(route.pages, params, ask)
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
}
