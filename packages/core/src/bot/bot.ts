import { type Awaitable, whenReady } from '../base/awaitable'
import { WxError } from '../base/error'
import { AnswerWork } from '../delivery/answer-work'
import { Answerer } from '../delivery/answerer'
import type { AnswerFunction } from '../delivery/delivery'
import { Reporter } from '../delivery/report'
import type { Message, Shapes } from '../message/message'
import { describe } from '../reply/check'
import { isParts, longText, type Parts } from '../reply/parts'
import type { Reply } from '../reply/reply'
import { toReply } from '../reply/to-reply'
import { IgnoredEvents } from '../webhook/ignored-events'
import { type PushSample, Receiver } from '../webhook/receiver'
import type { WebhookHandler, WebhookRequest, WebhookResponse } from '../webhook/webhook'
import { Composer } from './composer'
import { Context } from './context'
import { checkFilterNames } from './filter-names'
import type { Answer, ErrorHandler, EventName } from './handler'
import { remember } from './known-bot'
import { type BotOptions, readOptions } from './options'

/**
 * A WeChat Official Account's receiving end: handlers for messages and events, behind every check the
 * platform allows. `C` is the context of its handlers, with the members that middleware sets: see {@link
 * Context}.
 *
 * @example
 * ```ts
 * const bot = new Bot({ token: 'the console’s Token' })
 * bot.on('text', (ctx) => `你说：${ctx.message.Content}`)
 * bot.on('event:subscribe', () => '欢迎关注！')
 * ```
 */
export class Bot<C extends Context = Context> extends Composer<C> implements WebhookHandler {
  readonly #reporter = new Reporter<Context>()
  readonly #work: AnswerWork<Context>
  readonly #receiver: Receiver
  readonly #ignored = new IgnoredEvents()
  readonly #shapes: Partial<Shapes>
  readonly #takesParts: boolean
  #fallback: Reply | undefined

  /**
   * Throws a `WxError` of code `config-invalid` for a missing token, a key that can't be one, a key without
   * app id, an option or a mode that does not exist.
   */
  constructor(options: BotOptions) {
    super({ shapes: options?.shapes })
    const settings = readOptions(options)
    this.#work = new AnswerWork({
      ...settings,
      handlers: {
        context: (message, delivery, waitUntil) => new Context(message, delivery, waitUntil),
        run: (ctx) => this.#run(ctx),
      },
      reporter: this.#reporter,
      fallback: () => this.#fallback,
    })
    this.#shapes = settings.shapes
    this.#takesParts = settings.slow !== undefined
    this.#receiver = new Receiver({
      ...settings,
      ignored: this.#ignored,
      answer: settings.slow?.attach(this.#work) ?? answersInTime(this.#work),
      report: (error) => this.#reporter.report(error),
    })
    remember(this, { options, reporter: this.#reporter })
  }

  /**
   * Calls `handler` with every error. An error of a handler comes with its context, and `ctx.filter` names
   * the handler. A request that was refused, or that failed outside a handler, comes as a `WxError` without a
   * context. Neither the platform nor the user sees the error. Default: the console.
   */
  catch(handler: ErrorHandler): this {
    if (typeof handler !== 'function') throw new WxError('config-invalid', `catch() needs a function, not ${describe(handler)}.`)
    this.#reporter.listener = handler
    return this
  }

  /**
   * What users get if a handler fails: without it they get nothing. It answers messages and taps on menu
   * buttons. Throws a `WxError` of code `reply-invalid` for what is no reply.
   *
   * @example
   * ```ts
   * bot.fallback('出了点问题，请稍后再试。')
   * ```
   */
  fallback(answer: string | Reply): this {
    this.#fallback = toReply(answer)
    return this
  }

  /**
   * Events that need no handler, such as the reports after a mass send, which come by the thousand: they are
   * answered with `success` after the signature check, and as a rule before anything is parsed. Throws a
   * `WxError` of code `config-invalid` for a name that no push has.
   *
   * @example
   * ```ts
   * bot.ignore('event:TEMPLATESENDJOBFINISH')
   * ```
   */
  ignore(...names: readonly EventName[]): this {
    checkFilterNames('ignore', names, this.#shapes)
    this.#ignored.add(names.map((name) => name.slice('event:'.length)))
    return this
  }

  /**
   * Runs the handlers for a message and resolves to the checked reply: a bot without HTTP, for tests.
   * Rejects with a `WxError` of code `reply-invalid`, with one of code `config-invalid` for what is no
   * message, and with what a handler throws.
   */
  async dispatch(message: Message): Promise<Reply | undefined> {
    if (typeof (message?.MsgType ?? message?.InfoType) !== 'string') {
      const made = "message('text', { Content: '…' }) of @wx/core/testing makes one"
      throw new WxError('config-invalid', `dispatch() takes a message, which has a MsgType or InfoType, not ${describe(message)}; ${made}.`)
    }
    const reply = await this.#run(this.#work.context(message, { id: crypto.randomUUID(), attempt: 1 }, () => {}))
    if (isParts(reply))
      throw new WxError('reply-invalid', 'dispatch() gives one reply, and the handler yields several; send the push to handle().')
    return reply
  }

  /**
   * Checks what can be checked before the first push: that token and key are of the console's form, and that
   * this runtime can encrypt. Nothing but a push of the platform's can tell whether they are the right ones,
   * so give one that you captured: the error then says which of token, key and app id is wrong. No handler
   * runs.
   *
   * Rejects with a `WxError` of code `config-invalid` for a form that is wrong, and with the error that
   * {@link handle} would report for the sample.
   *
   * @example
   * ```ts
   * await bot.verify({
   *   url: '/wechat?signature=…&timestamp=…&nonce=…&encrypt_type=aes&msg_signature=…',
   *   body: '<xml>…</xml>',
   * })
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
   * `CheckContainerPath` probe. Every client that can reach it can post as any user: use it only if nothing
   * but Cloud Hosting reaches the service. Source:
   * https://developers.weixin.qq.com/doc/service/guide/dev/push/
   *
   * @example
   * ```ts
   * createServer(webhook({ handle: (request) => bot.handleUnsigned(request) }))
   * ```
   */
  handleUnsigned(request: WebhookRequest): Promise<WebhookResponse> {
    return this.#receiver.handleUnsigned(request)
  }

  #run(ctx: Context): Awaitable<Reply | Parts | undefined> {
    return whenReady(
      this.run(ctx, (error) => this.#reporter.report(error, ctx)),
      (answer: Answer) => (isParts(answer) ? answer : (this.#takesParts && longText(answer)) || toReply(answer)),
    )
  }
}

function answersInTime(work: AnswerWork<Context>): AnswerFunction {
  const answerer = new Answerer(work)
  return (delivery) => answerer.answer(delivery)
}
