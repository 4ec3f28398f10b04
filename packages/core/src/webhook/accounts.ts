import { WxError } from '../error'
import { reportToConsole } from '../report'
import { parseBody } from '../wire/body'
import { BODY_TIMEOUT_MS } from './receiver'
import { refusal } from './responses'
import type { WebhookHandler, WebhookRequest, WebhookResponse } from './webhook'

/** What is known of whom a request is for. The ids are not yet vouched for by a signature: choose by them, trust nothing. */
export interface Recipient {
  /** The path below the mount point. */
  readonly path: string
  /** `gh_…`, in the first question undefined. */
  readonly toUserName?: string
  /** In an open platform's pushes; in the first question undefined. */
  readonly appId?: string
}

export interface AccountsOptions {
  /**
   * The bot of an account. Asked with the path alone; when that gives nothing, the body is read (within the limit)
   * and it is asked again with the ids in it. Prefer paths: then no byte is read before the signature is accepted, and
   * the console's URL check works, a GET that carries no ids and is only ever asked about by path.
   */
  readonly resolve: (recipient: Recipient) => WebhookHandler | undefined | Promise<WebhookHandler | undefined>
  /** Told when no account was found, or `resolve` failed. Default: the console. */
  readonly onError?: (error: WxError) => void
  /** Default 65,536. */
  readonly maxBodyBytes?: number
}

/**
 * Several accounts behind one URL. Behind a third-party platform one {@link Bot} is enough: all its accounts share
 * the component's token, key and app id, and `ctx.message.ToUserName` says which it is.
 *
 * @example
 * ```ts
 * const bots = new Map([['/shop', shopBot], ['/news', newsBot]])
 * app.use('/wechat', webhook(new Accounts({ resolve: ({ path }) => bots.get(path) })))
 * ```
 */
export class Accounts implements WebhookHandler {
  readonly #options: AccountsOptions

  constructor(options: AccountsOptions) {
    this.#options = options
  }

  /** Never rejects. An unknown account is answered as a wrong signature is, so that nobody can list accounts. */
  async handle(request: WebhookRequest): Promise<WebhookResponse> {
    try {
      return await this.#route(request)
    } catch (cause) {
      const error = WxError.is(cause) ? cause : new WxError('internal', 'Finding the account failed; the cause is attached.', { cause })
      this.#report(error)
      return refusal(error)
    }
  }

  #report(error: WxError): void {
    const { onError = reportToConsole } = this.#options
    try {
      onError(error)
    } catch (cause) {
      reportToConsole(cause)
    }
  }

  async #route(request: WebhookRequest): Promise<WebhookResponse> {
    const { resolve, maxBodyBytes = 65_536 } = this.#options
    const path = request.path ?? '/'
    const byPath = await resolve({ path })
    if (byPath !== undefined) return byPath.handle(request)
    if (request.method !== 'POST') throw unknownAccount({ path })
    const body = await request.text({ maxBytes: maxBodyBytes, timeoutMs: BODY_TIMEOUT_MS })
    const recipient = { path, ...(await readIds(body)) }
    const byIds = await resolve(recipient)
    if (byIds === undefined) throw unknownAccount(recipient)
    return byIds.handle({ ...request, text: () => body })
  }
}

/** From the outer document: both ids stand there in plain text in every mode. */
async function readIds(body: string): Promise<{ toUserName?: string; appId?: string }> {
  const { ToUserName, AppId } = (await parseBody(body)).fields
  return {
    ...(typeof ToUserName === 'string' && { toUserName: ToUserName }),
    ...(typeof AppId === 'string' && { appId: AppId }),
  }
}

function unknownAccount({ path, toUserName, appId }: Recipient): WxError {
  const ids = JSON.stringify({ path, toUserName, appId })
  return new WxError('account-unknown', `No account for ${ids.slice(0, 200)}: resolve gave nothing for it.`)
}
