import { whenReady } from '../awaitable'
import { Answerer } from '../delivery/answerer'
import type { Message } from '../message/message'
import { type BotOptions, readOptions } from '../options'
import { checkReply } from '../reply/check'
import type { Reply } from '../reply/reply'
import { Reporter } from '../report'
import { type PushSample, Receiver } from '../webhook/receiver'
import type { WebhookHandler, WebhookRequest, WebhookResponse } from '../webhook/webhook'
import { Chain } from './chain'
import { Context } from './context'
import type { Answer, ClickContext, ErrorHandler, Filter, FilteredContext, Handler, HearsContext } from './handler'

/**
 * A WeChat Official Account's receiving end: handlers for messages and events, behind every check the platform allows.
 *
 * @example
 * ```ts
 * const bot = new Bot({ token: 'the console’s Token' })
 * bot.on('text', (ctx) => `你说：${ctx.message.Content}`)
 * bot.on('event:subscribe', () => '欢迎关注！')
 * ```
 */
export class Bot implements WebhookHandler {
  readonly #reporter = new Reporter<Context>()
  readonly #chain = new Chain((error, ctx) => this.#reporter.report(error, ctx))
  readonly #answerer: Answerer<Context>
  readonly #receiver: Receiver

  /**
   * Throws a `WxError` of code `config-invalid` for a missing token, a key that can't be one, a key without app id, an
   * option or a mode that does not exist.
   */
  constructor(options: BotOptions) {
    const settings = readOptions(options)
    this.#answerer = new Answerer({
      ...settings,
      handlers: {
        context: (message, waitUntil) => new Context(message, waitUntil),
        run: (ctx) => whenReady(this.#chain.run(ctx), toReply),
      },
      reporter: this.#reporter,
    })
    this.#receiver = new Receiver({
      ...settings,
      answer: (delivery) => this.#answerer.answer(delivery),
      report: (error) => this.#reporter.report(error),
    })
  }

  /** Middleware: runs for everything, in the order of registration, around what comes after it. */
  use(middleware: Handler): this {
    this.#chain.add(() => true, middleware)
    return this
  }

  /**
   * A handler for one kind of push or several. The first that fits answers; with `next()` it lets the following ones.
   *
   * @example
   * ```ts
   * bot.on(['image', 'voice'], (ctx) => `收到 ${ctx.message.MediaId}`)
   * ```
   */
  on<F extends Filter>(filter: F | readonly F[], handler: Handler<FilteredContext<F>>): this {
    const names = new Set<string>(typeof filter === 'string' ? [filter] : (filter as readonly F[]))
    this.#chain.add((message, name) => names.has(name) || namesGroup(names, message, name), handler as Handler)
    return this
  }

  /**
   * A handler for texts: exactly this string, or what the expression finds (`ctx.match`).
   *
   * @example
   * ```ts
   * bot.hears(/^天气 (.+)/, (ctx) => `${ctx.match[1]}：晴`)
   * ```
   */
  hears(pattern: string | RegExp, handler: Handler<HearsContext>): this {
    const expression = typeof pattern === 'string' ? new RegExp(`^${escapeRegExp(pattern)}$`) : pattern
    const find = (message: Message): RegExpExecArray | null => {
      if (message.MsgType !== 'text') return null
      // A global or sticky expression remembers where it stopped: every message starts anew.
      expression.lastIndex = 0
      return expression.exec(message.Content)
    }
    // A context of its own for the match, above the shared one, so that handlers inside `next()` can't exchange it.
    this.#chain.add(find, (ctx, next, match) => handler(Object.create(ctx, { match: { value: match } }), next))
    return this
  }

  /** A handler for a menu button of type click, by its key. */
  click(key: string, handler: Handler<ClickContext>): this {
    this.#chain.add((message) => message.MsgType === 'event' && message.Event === 'CLICK' && message.EventKey === key, handler as Handler)
    return this
  }

  /**
   * Told of every error: a handler's own (with its context), and a `WxError` for every request that was refused or
   * that failed outside a handler (without one). The platform and the user never see it. Default: the console.
   */
  catch(handler: ErrorHandler): this {
    this.#reporter.listener = handler
    return this
  }

  /**
   * Runs the handlers for a message and resolves to the checked reply: a bot without HTTP, for tests.
   * Rejects with what a handler throws, or with a `WxError` of code `reply-invalid`.
   */
  async dispatch(message: Message): Promise<Reply | undefined> {
    return toReply(await this.#chain.run(this.#answerer.context(message, () => {})))
  }

  /**
   * Checks what can be checked before the first push: that token and key are of the console's form, and that this
   * runtime can encrypt. Nothing but a push of the platform's can tell whether they are the right ones, so give one that
   * you captured: the error then says which of token, key and app id is wrong. No handler runs.
   *
   * Rejects with a `WxError` of code `config-invalid` for a form that is wrong, and of the code that {@link handle} would
   * report for the sample.
   *
   * @example
   * ```ts
   * await bot.verify({ url: '/wechat?signature=…&timestamp=…&nonce=…&encrypt_type=aes&msg_signature=…', body: '<xml>…</xml>' })
   * ```
   */
  verify(sample?: PushSample): Promise<void> {
    return this.#receiver.verify(sample)
  }

  /** Answers a request of the platform's. Never rejects. */
  handle(request: WebhookRequest): Promise<WebhookResponse> {
    return this.#receiver.handle(request)
  }

  /**
   * Answers pushes that carry **no signature**, as WeChat Cloud Hosting (微信云托管) delivers them, and its
   * `CheckContainerPath` probe. Everybody who can reach it can post as any user: use it only if nothing but Cloud Hosting
   * reaches the service.
   * Source: https://developers.weixin.qq.com/doc/service/guide/dev/push/
   *
   * @example
   * ```ts
   * createServer(webhook({ handle: (request) => bot.handleUnsigned(request) }))
   * ```
   */
  handleUnsigned(request: WebhookRequest): Promise<WebhookResponse> {
    return this.#receiver.handleUnsigned(request)
  }
}

function namesGroup(names: ReadonlySet<string>, message: Message, name: string): boolean {
  const group = message.MsgType === undefined ? 'info' : message.MsgType === 'event' ? 'event' : 'message'
  return names.has(group) || (names.has('unknown') && (name === 'unknown' || name.endsWith(':unknown')))
}

function toReply(answer: Answer): Reply | undefined {
  if (answer === undefined || answer === null || answer === '' || answer === 'success') return undefined
  return checkReply(typeof answer === 'string' ? { MsgType: 'text', Content: answer } : answer)
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
