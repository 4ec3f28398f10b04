import { withDeadline } from '../deadline'
import { type BodyFormat, formatBody, parseBody } from '../envelope/body'
import type { Opened } from '../envelope/envelope'
import { type CallbackQuery, readQuery } from '../envelope/query'
import { signature, signatureMatches } from '../envelope/signature'
import { signatureMismatch } from '../envelope/signature-mismatch'
import { WxError } from '../error'
import { Decoder } from '../message/decoder'
import type { Message } from '../message/message'
import type { Settings } from '../settings'
import type { XmlTree } from '../xml/format'
import { refuseLargerText } from './body-size'
import { Deliveries, deliveryKey } from './deliveries'
import { ReplayGuard } from './replay-guard'
import { document, refusal, success, text } from './responses'
import type { WebhookRequest, WebhookResponse } from './webhook'

/** A whole body must have arrived this long after its headers: WeChat itself gives up at five seconds. */
export const BODY_TIMEOUT_MS = 5_000
/** A shared store that has not answered by then is left out: the user is waiting. */
const STORE_LIMIT_MS = 300

export interface ReceiverHooks {
  /** Runs the handlers of a request that came at `startedAt` (monotonic); the reply's fields, addresses included, or nothing. Never rejects. */
  readonly answer: (message: Message, request: WebhookRequest, startedAt: number) => Promise<XmlTree | undefined>
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
    const startedAt = this.#settings.clock.monotonic()
    const query = readQuery(request.query)
    this.#checkTimestamp(query)
    if (request.method === 'GET') return this.#echo(query)
    this.#checkSignature(query)
    if (request.method !== 'POST') throw methodNotAllowed(request)
    this.#settings.envelope.check(query)
    const body = await this.#readBody(request)
    const opened = await this.#settings.envelope.open(query, body)
    await this.#checkReplay(query, opened.text)
    const understood = await this.#understand(opened)
    return this.#respond(await this.#answer(understood, request, startedAt), understood)
  }

  async #receiveUnsigned(request: WebhookRequest): Promise<WebhookResponse> {
    if (request.method !== 'POST') throw methodNotAllowed(request)
    const startedAt = this.#settings.clock.monotonic()
    const body = await parseBody(await this.#readBody(request))
    if (body.fields.action === 'CheckContainerPath') return success
    const understood: Understood = { message: this.#decoder.decode(body.fields), format: body.format, seal: (reply) => reply }
    return this.#respond(await this.#answer(understood, request, startedAt), understood)
  }

  /** The console's URL check. The string is plain even in safe mode; WeCom's is encrypted and has only `msg_signature`. */
  async #echo(query: CallbackQuery): Promise<WebhookResponse> {
    const { echostr, signature: given } = query
    if (given !== undefined || echostr === undefined) {
      this.#checkSignature(query)
      await this.#checkReplay(query, 'GET')
      return echo(echostr)
    }
    return echo(this.#settings.envelope.openEcho(query, echostr))
  }

  async #readBody(request: WebhookRequest): Promise<string> {
    const { maxBodyBytes } = this.#settings
    const body = await request.text({ maxBytes: maxBodyBytes, timeoutMs: BODY_TIMEOUT_MS })
    refuseLargerText(body, maxBodyBytes)
    return body
  }

  /** From outside, an unreadable message looks like one that can't be decrypted: a difference would say something about it. */
  async #understand({ text, sealed, seal }: Opened): Promise<Understood> {
    try {
      const { fields, format } = await parseBody(text)
      if (!sealed && fields.Encrypt !== undefined) throw new WxError('mode-mismatch', ENCRYPTED_UNANNOUNCED)
      return { message: this.#decoder.decode(fields), format, seal }
    } catch (cause) {
      if (!sealed) throw cause
      throw new WxError('bad-ciphertext', `The message was decrypted, but can't be read. ${cause instanceof Error ? cause.message : ''}`, {
        cause,
      })
    }
  }

  #answer({ message }: Understood, request: WebhookRequest, startedAt: number): Promise<XmlTree | undefined> {
    return this.#deliveries.join(deliveryKey(message), () => this.#hooks.answer(message, request, startedAt))
  }

  /** A reply that can't be written is the handler's doing: the user sees no platform error, as with a handler that throws. */
  #respond(reply: XmlTree | undefined, { format, seal }: Understood): WebhookResponse {
    if (reply === undefined) return success
    try {
      return document(seal(formatBody(reply, format)))
    } catch (cause) {
      const what = 'The reply can’t be written as a document; the cause is attached. Build it with reply.text(…), reply.news(…), …'
      this.#hooks.report(new WxError('reply-invalid', what, { cause }))
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

  /** A store that fails or hangs does not silence the bot: signature and timestamp still hold. */
  async #checkReplay({ signature: given = '' }: CallbackQuery, content: string): Promise<void> {
    const { clock, storeIsShared } = this.#settings
    const check = this.#guard.check(given, content)
    try {
      // This process's own memory can't hang, and needs no timer.
      await (storeIsShared ? withDeadline(check, { clock, ms: STORE_LIMIT_MS, late: () => this.#storeFailed() }) : check)
    } catch (cause) {
      if (WxError.is(cause) && cause.code === 'replayed') throw cause
      this.#storeFailed(cause)
    }
  }

  #storeFailed(cause?: unknown): void {
    const what = 'The store of seen signatures failed; the request was accepted without the replay check.'
    this.#hooks.report(new WxError('store-failed', what, { cause }))
  }
}

interface Understood {
  readonly message: Message
  readonly format: BodyFormat
  readonly seal: (reply: string) => string
}

const ENCRYPTED_UNANNOUNCED = 'The body is encrypted, the query says it is not. WeChat sends encrypt_type=aes with it.'

/** Only what can't be rendered or mistaken for anything else is ever reflected. */
function echo(echostr: string | undefined): WebhookResponse {
  if (echostr !== undefined && /^[\w-]{1,128}$/.test(echostr)) return text(echostr)
  throw new WxError(
    'query-invalid',
    `A GET is the console's URL check and must bring echostr; it is ${echostr === undefined ? 'absent' : 'not of its form'}.`,
  )
}

function methodNotAllowed(request: WebhookRequest): WxError {
  return new WxError('method-not-allowed', `The method is ${request.method.slice(0, 20)}; WeChat uses GET and POST.`)
}
