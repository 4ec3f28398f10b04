import { formatBody, parseBody } from '../envelope/body'
import type { Opened } from '../envelope/envelope'
import { type CallbackQuery, readQuery } from '../envelope/query'
import { signature, signatureMatches } from '../envelope/signature'
import { signatureMismatch } from '../envelope/signature-mismatch'
import { WxError } from '../error'
import { Decoder } from '../message/decoder'
import type { Message } from '../message/message'
import type { Settings } from '../settings'
import type { XmlTree } from '../xml/format'
import { Deliveries, deliveryKey } from './deliveries'
import { ReplayGuard } from './replay-guard'
import { refusal, success, text as textResponse, xml } from './responses'
import type { WebhookRequest, WebhookResponse } from './webhook'

/** A whole body must have arrived this long after its headers: WeChat itself gives up at five seconds. */
export const BODY_TIMEOUT_MS = 5_000

export interface ReceiverHooks {
  /** Runs the handlers; resolves to the reply's fields, addresses included, or to nothing. Never rejects. */
  readonly answer: (message: Message, request: WebhookRequest) => Promise<XmlTree | undefined>
  /** Told of everything that is refused or fails outside a handler. */
  readonly report: (error: WxError) => void
}

/**
 * From a request to a response: every decision about signatures, bytes, status codes and order is here, so that an
 * adapter has none to make.
 */
export class Receiver {
  readonly #settings: Settings
  readonly #hooks: ReceiverHooks
  readonly #decoder: Decoder
  readonly #guard: ReplayGuard
  readonly #deliveries: Deliveries<XmlTree | undefined>

  constructor(settings: Settings, hooks: ReceiverHooks) {
    this.#settings = settings
    this.#hooks = hooks
    this.#decoder = new Decoder(settings.shapes)
    this.#guard = new ReplayGuard(settings)
    this.#deliveries = new Deliveries(settings.clock)
  }

  /** Never rejects: what is refused is reported, and answered without a word about why. */
  handle(request: WebhookRequest): Promise<WebhookResponse> {
    return this.#receive(request).catch((cause: unknown) => this.#refuse(cause))
  }

  /** {@link handle} without signature, timestamp and replay checks, and with Cloud Hosting's probe. */
  handleUnsigned(request: WebhookRequest): Promise<WebhookResponse> {
    return this.#receiveUnsigned(request).catch((cause: unknown) => this.#refuse(cause))
  }

  #refuse(cause: unknown): WebhookResponse {
    const error = WxError.is(cause) ? cause : new WxError('internal', 'The webhook failed; the cause is attached.', { cause })
    this.#hooks.report(error)
    return refusal(error)
  }

  async #receive(request: WebhookRequest): Promise<WebhookResponse> {
    const query = readQuery(request.query)
    this.#checkTimestamp(query)
    if (request.method === 'GET') return this.#echo(query)
    this.#checkSignature(query)
    if (request.method !== 'POST') throw methodNotAllowed(request)
    this.#settings.envelope.check(query)
    return this.#push(query, request)
  }

  async #receiveUnsigned(request: WebhookRequest): Promise<WebhookResponse> {
    if (request.method !== 'POST') throw methodNotAllowed(request)
    const { fields, format } = await parseBody(await this.#readBody(request))
    if (fields.action === 'CheckContainerPath') return success
    return this.#reply({ fields, seal: (reply) => formatBody(reply, format) }, request)
  }

  /** The console's URL check. The string is plain even in safe mode; WeCom's is encrypted and has only `msg_signature`. */
  #echo(query: CallbackQuery): WebhookResponse {
    const { echostr } = query
    if (echostr !== undefined && query.signature === undefined) return textResponse(this.#settings.envelope.openEcho(query, echostr))
    this.#checkSignature(query)
    if (echostr !== undefined && /^[\w-]{1,128}$/.test(echostr)) return textResponse(echostr)
    throw new WxError(
      'query-invalid',
      `A GET is the console's URL check and must bring echostr; it is ${echostr === undefined ? 'absent' : 'not of its form'}.`,
    )
  }

  async #push(query: CallbackQuery, request: WebhookRequest): Promise<WebhookResponse> {
    const body = await this.#readBody(request)
    const opened = await this.#settings.envelope.open(query, body)
    await this.#checkReplay(query, body)
    return this.#reply(opened, request)
  }

  async #readBody(request: WebhookRequest): Promise<string> {
    const { maxBodyBytes } = this.#settings
    const body = await request.text({ maxBytes: maxBodyBytes, timeoutMs: BODY_TIMEOUT_MS })
    if (body.length > maxBodyBytes)
      throw new WxError('body-too-large', `The body has over ${maxBodyBytes} characters (option maxBodyBytes).`)
    return body
  }

  async #reply(opened: Opened, request: WebhookRequest): Promise<WebhookResponse> {
    const message = this.#decoder.decode(opened.fields)
    const reply = await this.#deliveries.join(deliveryKey(message), () => this.#hooks.answer(message, request))
    return reply === undefined ? success : this.#write(reply, opened)
  }

  /** What can't be written is the handler's doing: the user sees no platform error, as with a handler that throws. */
  #write(reply: XmlTree, { seal }: Opened): WebhookResponse {
    try {
      return xml(seal(reply))
    } catch (cause) {
      this.#hooks.report(
        new WxError(
          'reply-invalid',
          'The reply can’t be written as a document; the cause is attached. Build it with reply.text(…), reply.news(…), …',
          { cause },
        ),
      )
      return success
    }
  }

  #checkTimestamp(query: CallbackQuery): void {
    const { clock, timestampWindowMs } = this.#settings
    const aheadMs = Number(query.timestamp) * 1000 - clock.now()
    if (Math.abs(aheadMs) <= timestampWindowMs) return
    throw new WxError(
      'timestamp-outside-window',
      `The timestamp is ${Math.abs(Math.round(aheadMs / 1000))} s ${aheadMs > 0 ? 'ahead of' : 'behind'} this machine's clock; ` +
        `${timestampWindowMs / 1000} s are allowed (option timestampWindow). An old request was replayed, or the clock is wrong: check NTP.`,
    )
  }

  #checkSignature(query: CallbackQuery): void {
    for (const token of this.#settings.tokens) {
      if (signatureMatches(signature(token, query.timestamp, query.nonce), query.signature)) return
    }
    throw signatureMismatch(query, this.#settings.tokens)
  }

  /** A store that fails does not silence the bot: signature and timestamp still hold. */
  async #checkReplay(query: CallbackQuery, body: string): Promise<void> {
    try {
      await this.#guard.check(query, body)
    } catch (cause) {
      if (WxError.is(cause) && cause.code === 'replayed') throw cause
      this.#hooks.report(
        new WxError('store-failed', 'The store of seen signatures failed; the push was accepted without the replay check.', { cause }),
      )
    }
  }
}

function methodNotAllowed(request: WebhookRequest): WxError {
  return new WxError('method-not-allowed', `The method is ${request.method.slice(0, 20)}; WeChat uses GET and POST.`)
}
