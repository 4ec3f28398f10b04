import { type Awaitable, isPromise } from '../awaitable'
import { type Deadline, withDeadline } from '../deadline'
import { WxError } from '../error'
import type { Message } from '../message/message'
import { checkReply, describe } from '../reply/check'
import type { Reply } from '../reply/reply'
import { reportToConsole } from '../report'
import { type BotOptions, readOptions, type Settings } from '../settings'
import { Receiver } from '../webhook/receiver'
import type { WebhookHandler, WebhookRequest, WebhookResponse } from '../webhook/webhook'
import type { XmlTree } from '../wire/xml/format'
import { Composer } from './composer'
import { Context } from './context'
import type { Answer, ErrorHandler } from './handler'

/**
 * A WeChat Official Account's receiving end: handlers for messages and events, behind every check the platform allows.
 * `C` is the context of its handlers, with the members that middleware sets: see {@link Context}.
 *
 * @example
 * ```ts
 * const bot = new Bot({ token: 'the console’s Token' })
 * bot.on('text', (ctx) => `你说：${ctx.message.Content}`)
 * bot.on('event:subscribe', () => '欢迎关注！')
 * ```
 */
export class Bot<C extends Context = Context> extends Composer<C> implements WebhookHandler {
  readonly #settings: Settings
  readonly #receiver: Receiver
  #onError: ErrorHandler = reportToConsole

  /** Throws a `WxError` of code `config-invalid` for a missing token, a key that can't be one, a key without app id. */
  constructor(options: BotOptions) {
    super({ shapes: options?.shapes })
    this.#settings = readOptions(options)
    this.#receiver = new Receiver(this.#settings, {
      answer: (message, request, startedAt) => this.#answer(message, request, startedAt),
      report: (error) => this.#report(error, undefined),
    })
  }

  /**
   * Told of every error: a handler's own, with its context (`ctx.filter` names the handler), and a `WxError` for every
   * request that was refused or failed outside a handler, without a context. Neither the platform nor the user sees it.
   * Default: the console.
   */
  catch(handler: ErrorHandler): this {
    if (typeof handler !== 'function') throw new WxError('config-invalid', `catch() needs a function, not ${describe(handler)}.`)
    this.#onError = handler
    return this
  }

  /**
   * Runs the handlers for a message and resolves to the checked reply: a bot without HTTP, for tests.
   * Rejects with what a handler throws, or with a `WxError` of code `reply-invalid`.
   */
  async dispatch(message: Message): Promise<Reply | undefined> {
    const ctx: Context = new Context(message, (work) => this.#keepAlive(work, ctx))
    return toReply(await this.#run(ctx))
  }

  /** Answers a request of the platform's. Never rejects. */
  handle(request: WebhookRequest): Promise<WebhookResponse> {
    return this.#receiver.handle(request)
  }

  /**
   * Answers pushes that carry **no signature**, and the `CheckContainerPath` probe: WeChat Cloud Hosting (微信云托管)
   * delivers so. Whoever can reach it can post as anybody: use it only where nothing but Cloud Hosting reaches the
   * service. Source: protocol/messages.md §2.
   *
   * @example
   * ```ts
   * createServer(webhook({ handle: (request) => bot.handleUnsigned(request) }))
   * ```
   */
  handleUnsigned(request: WebhookRequest): Promise<WebhookResponse> {
    return this.#receiver.handleUnsigned(request)
  }

  #run(ctx: Context): Awaitable<Answer> {
    return this.run(ctx, (error) => this.#report(error, ctx))
  }

  #answer(message: Message, request: WebhookRequest, startedAt: number): Awaitable<XmlTree | undefined> {
    const ctx: Context = new Context(message, (work) => this.#keepAlive(work, ctx, request))
    try {
      const answer = this.#run(ctx)
      return isPromise(answer) ? this.#answerLater(answer, ctx, request, startedAt) : this.#address(toReply(answer), message)
    } catch (error) {
      this.#report(error, ctx)
      return undefined
    }
  }

  async #answerLater(answer: Promise<Answer>, ctx: Context, request: WebhookRequest, startedAt: number): Promise<XmlTree | undefined> {
    try {
      return this.#address(await withDeadline(answer.then(toReply), this.#deadline(ctx, request, startedAt)), ctx.message)
    } catch (error) {
      this.#report(error, ctx)
      return undefined
    }
  }

  /** What happens to an answer that comes too late for the response. */
  #deadline(ctx: Context, request: WebhookRequest, startedAt: number): Deadline {
    const { clock, deadlineMs } = this.#settings
    return {
      clock,
      ms: Math.max(0, deadlineMs - (clock.monotonic() - startedAt)),
      late: (work) => {
        this.#report(new WxError('handler-timeout', tooLate(deadlineMs)), ctx)
        this.#keepAlive(work, ctx, request)
      },
    }
  }

  #keepAlive(work: Promise<unknown>, ctx: Context, request?: WebhookRequest): void {
    // At once: work that is what `next()` gave has to know that it is waited for.
    const reported = Promise.resolve(isPromise(work) ? work.then(undefined, (error: unknown) => this.#report(error, ctx)) : work)
    try {
      request?.waitUntil?.(reported)
    } catch (error) {
      this.#report(error, ctx)
    }
  }

  /** Nothing leaves for an open-platform push, which wants `success`, nor for a push that names no sender. */
  #address(reply: Reply | undefined, message: Message): XmlTree | undefined {
    if (reply === undefined || message.MsgType === undefined) return undefined
    if (reply.MsgType === undefined) return { ...reply }
    const { ToUserName, FromUserName } = message
    if (FromUserName === '') return undefined
    return { ToUserName: FromUserName, FromUserName: ToUserName, CreateTime: Math.floor(this.#settings.clock.now() / 1000), ...reply }
  }

  #report(error: unknown, ctx: Context | undefined): void {
    try {
      Promise.resolve(this.#onError(error, ctx)).catch(reportToConsole)
    } catch (cause) {
      reportToConsole(cause)
    }
  }
}

function toReply(answer: Answer): Reply | undefined {
  if (answer === undefined || answer === null || answer === '' || answer === 'success') return undefined
  return checkReply(typeof answer === 'string' ? { MsgType: 'text', Content: answer } : answer)
}

function tooLate(deadlineMs: number): string {
  return (
    `A push was not answered within ${deadlineMs} ms; the body was "success" and the handler's reply is lost. ` +
    'Answer at once and send the result as a customer-service message, in ctx.waitUntil(…).'
  )
}
