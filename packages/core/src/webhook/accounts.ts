import { WxError } from '../base/error'
import { refuseUnknownOptions, requireBetween } from '../base/internal'
import { Reporter } from '../delivery/report'
import { describe } from '../reply/check'
import { parseBody } from '../wire/body'
import { BODY_TIMEOUT_MS, DEFAULT_MAX_BODY_BYTES, HIGHEST_MAX_BODY_BYTES, refuseLargerText } from './body-limits'
import { UNAUTHORIZED } from './responses'
import type { WebhookHandler, WebhookRequest, WebhookResponse } from './webhook'

/**
 * What a request says about the account it is for. No signature was checked yet: choose the account by it,
 * and use it for nothing else.
 */
export interface Recipient {
  /** The path below the mount point. */
  readonly path: string
  /** The URL's parameters, the platform's own among them. */
  readonly query: URLSearchParams
  /** `gh_…`. Undefined unless the option `readIds` is set and the body was read. */
  readonly toUserName?: string
  /** Only in an open platform's pushes; undefined as `toUserName` is. */
  readonly appId?: string
}

/** Options of {@link Accounts}. */
export interface AccountsOptions {
  /** The bot of an account, or nothing if there is none. */
  readonly resolve: (recipient: Recipient) => WebhookHandler | undefined | Promise<WebhookHandler | undefined>
  /**
   * Set this if several accounts share one URL and only the ids in the body tell them apart: when `resolve`
   * gives nothing for path and query, the body is read, and `resolve` is asked again with the ids in it. Any
   * caller can then make the server read a body, for up to five seconds. The console's URL check is a GET
   * without ids: it only works for accounts that path or query name. Default: false.
   */
  readonly readIds?: boolean
  /** Called when no account was found or `resolve` failed. Default: the console. */
  readonly onError?: (error: WxError) => void
  /** The limit of a body that is read for its ids. Default 65,536; 16 MiB at most. */
  readonly maxBodyBytes?: number
}

const OPTIONS = ['resolve', 'readIds', 'onError', 'maxBodyBytes']

/**
 * Several accounts behind one server. Behind a third-party platform one {@link Bot} is enough: all its
 * accounts share the component's token, key and app id, and `ctx.message.ToUserName` says which one it is.
 *
 * @example
 * ```ts
 * const bots = new Map([['/shop', shopBot], ['/news', newsBot]])
 * app.use('/wechat', webhook(new Accounts({ resolve: ({ path }) => bots.get(path) })))
 * ```
 */
export class Accounts implements WebhookHandler {
  readonly #options: AccountsOptions
  readonly #reporter: Reporter<never>

  /** Throws a `WxError` of code `config-invalid` for an option that is unknown or of another type. */
  constructor(options: AccountsOptions) {
    refuseUnknownOptions('Accounts', options, OPTIONS)
    if (typeof options.resolve !== 'function') {
      throw new WxError('config-invalid', `The option resolve is ${describe(options.resolve)}; it must be a function that gives the bot.`)
    }
    const { onError, readIds, maxBodyBytes = DEFAULT_MAX_BODY_BYTES } = options
    if (readIds !== undefined && typeof readIds !== 'boolean') {
      throw new WxError('config-invalid', `The option readIds is ${describe(readIds)}; it must be true or false.`)
    }
    if (onError !== undefined && typeof onError !== 'function') {
      throw new WxError('config-invalid', `The option onError is ${describe(onError)}; it must be a function.`)
    }
    requireBetween('maxBodyBytes', maxBodyBytes, 1, HIGHEST_MAX_BODY_BYTES)
    this.#options = options
    this.#reporter = new Reporter(onError && ((error) => onError(error as WxError)))
  }

  /**
   * Never rejects. An unknown account is answered as a wrong signature is, so that the answers don't tell
   * which accounts exist.
   */
  async handle(request: WebhookRequest): Promise<WebhookResponse> {
    const found = await this.#find(request)
    return found === undefined ? UNAUTHORIZED : found.handler.handle(found.request)
  }

  async #find(request: WebhookRequest): Promise<Found | undefined> {
    try {
      return await this.#byUrl(request)
    } catch (cause) {
      const error = WxError.is(cause) ? cause : new WxError('internal', 'Finding the account failed; the cause is attached.', { cause })
      this.#reporter.report(error)
      return undefined
    }
  }

  async #byUrl(request: WebhookRequest): Promise<Found> {
    const recipient = { path: request.path ?? '/', query: request.query }
    const handler = await this.#options.resolve(recipient)
    if (isHandler(handler)) return { handler, request }
    if (this.#options.readIds === true && request.method === 'POST') return this.#byIds(recipient, request)
    throw unknownAccount(recipient, handler)
  }

  async #byIds(byUrl: Recipient, request: WebhookRequest): Promise<Found> {
    const { maxBodyBytes = DEFAULT_MAX_BODY_BYTES, resolve } = this.#options
    const body = await request.text({ maxBytes: maxBodyBytes, timeoutMs: BODY_TIMEOUT_MS })
    refuseLargerText(body, maxBodyBytes)
    const recipient = { ...byUrl, ...(await readIds(body)) }
    const handler = await resolve(recipient)
    if (isHandler(handler)) return { handler, request: { ...request, text: () => body } }
    throw unknownAccount(recipient, handler)
  }
}

interface Found {
  readonly handler: WebhookHandler
  readonly request: WebhookRequest
}

/** A look-up in a plain object would give a function for the path `constructor`. */
function isHandler(value: unknown): value is WebhookHandler {
  return typeof value === 'object' && value !== null && 'handle' in value && typeof value.handle === 'function'
}

/** From the outer document: both ids stand there in plain text in every mode. */
async function readIds(body: string): Promise<Pick<Recipient, 'toUserName' | 'appId'>> {
  const { ToUserName, AppId } = (await parseBody(body)).fields
  return {
    ...(typeof ToUserName === 'string' && { toUserName: ToUserName }),
    ...(typeof AppId === 'string' && { appId: AppId }),
  }
}

function unknownAccount({ path, toUserName, appId }: Recipient, given: unknown): WxError {
  const ids = JSON.stringify({ path, toUserName, appId }).slice(0, 200)
  const gave = given === undefined ? 'nothing' : `a ${typeof given} without a handle method`
  return new WxError('account-unknown', `There is no account for ${ids}: the option resolve gave ${gave}.`)
}
