import { type Awaitable, isPromise, whenReady } from '../awaitable'
import { withDeadline } from '../deadline'
import { type Opened, unsealed } from '../envelope/envelope'
import { type CallbackQuery, readQuery } from '../envelope/query'
import { signature, signatureMatches } from '../envelope/signature'
import { signatureMismatch } from '../envelope/signature-mismatch'
import { WxError } from '../error'
import { Decoder } from '../message/decoder'
import type { Message } from '../message/message'
import type { Settings } from '../settings'
import { type BodyFormat, formatBody, type ParsedBody, parseBody, type WrittenBody } from '../wire/body'
import type { XmlTree } from '../wire/xml/format'
import { refuseLargerText } from './body-size'
import { Deliveries } from './deliveries'
import { ReplayGuard } from './replay-guard'
import { document, refusal, success, text } from './responses'
import type { WebhookRequest, WebhookResponse } from './webhook'

/** A whole body must have arrived this long after its headers: WeChat itself gives up at five seconds. */
export const BODY_TIMEOUT_MS = 5_000
/** A shared store that has not answered by then is left out: the user is waiting. */
const STORE_LIMIT_MS = 300

export interface ReceiverHooks {
  /**
   * Runs the handlers of a request that came at `startedAt` (monotonic); the reply's fields, addresses included, or nothing.
   * No promise where no handler made one. Never throws or rejects.
   */
  readonly answer: (message: Message, request: WebhookRequest, startedAt: number) => Awaitable<XmlTree | undefined>
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
  readonly #deliveries: Deliveries<Written>

  constructor(settings: Settings, hooks: ReceiverHooks) {
    this.#settings = settings
    this.#hooks = hooks
    this.#decoder = new Decoder(settings.shapes)
    this.#guard = new ReplayGuard(settings)
    this.#deliveries = new Deliveries(settings.clock)
  }

  /** Never rejects: what is refused is reported, and answered without a word about why. */
  handle(request: WebhookRequest): Promise<WebhookResponse> {
    return this.#settle(() => this.#receive(request))
  }

  /** {@link handle} without signature, timestamp and replay checks, and with Cloud Hosting's probe. */
  handleUnsigned(request: WebhookRequest): Promise<WebhookResponse> {
    return this.#settle(() => this.#receiveUnsigned(request))
  }

  /** No async function: most often there was nothing to wait for. */
  #settle(receive: () => Awaitable<WebhookResponse>): Promise<WebhookResponse> {
    try {
      const response = receive()
      return isPromise(response) ? Promise.resolve(response).catch((cause: unknown) => this.#refuse(cause)) : Promise.resolve(response)
    } catch (cause) {
      return new Promise((resolve) => resolve(this.#refuse(cause)))
    }
  }

  #refuse(cause: unknown): WebhookResponse {
    const error = WxError.is(cause) ? cause : new WxError('internal', 'The webhook failed; the cause is attached.', { cause })
    this.#hooks.report(error)
    return refusal(error)
  }

  #receive(request: WebhookRequest): Awaitable<WebhookResponse> {
    const startedAt = this.#settings.clock.monotonic()
    const query = readQuery(request.query)
    this.#checkTimestamp(query)
    if (request.method === 'GET') return this.#echo(query)
    const signature = this.#checkSignature(query)
    if (request.method !== 'POST') throw methodNotAllowed(request)
    this.#settings.envelope.check(query)
    return this.#readBody(request, (body) =>
      whenReady(this.#settings.envelope.open(query, body), (opened) =>
        whenReady(this.#checkReplay(signature, opened.text), () =>
          whenReady(this.#understand(opened), (push) => this.#answer(push, request, startedAt)),
        ),
      ),
    )
  }

  #receiveUnsigned(request: WebhookRequest): Awaitable<WebhookResponse> {
    if (request.method !== 'POST') throw methodNotAllowed(request)
    const startedAt = this.#settings.clock.monotonic()
    return this.#readBody(request, (body) =>
      whenReady(parseBody(body), ({ fields, format }) => {
        if (fields.action === 'CheckContainerPath') return success
        const push = { message: this.#decoder.decode(fields), format, seal: unsealed }
        return this.#answer(push, request, startedAt)
      }),
    )
  }

  /** The console's URL check. The string is plain even in safe mode; WeCom's is encrypted and has only `msg_signature`. */
  #echo(query: CallbackQuery): Awaitable<WebhookResponse> {
    const { echostr, signature: given } = query
    if (given === undefined && echostr !== undefined) return echo(this.#settings.envelope.openEcho(query, echostr))
    return whenReady(this.#checkReplay(this.#checkSignature(query), 'GET'), () => echo(echostr))
  }

  #readBody(request: WebhookRequest, next: (body: string) => Awaitable<WebhookResponse>): Awaitable<WebhookResponse> {
    const { maxBodyBytes } = this.#settings
    return whenReady(request.text({ maxBytes: maxBodyBytes, timeoutMs: BODY_TIMEOUT_MS }), (body) => {
      refuseLargerText(body, maxBodyBytes)
      return next(body)
    })
  }

  #understand(opened: Opened): Awaitable<Understood> {
    try {
      const parsed = parseBody(opened.text)
      return isPromise(parsed)
        ? parsed.then((body) => this.#decode(body, opened)).catch((cause: unknown) => unreadable(cause, opened))
        : this.#decode(parsed, opened)
    } catch (cause) {
      return unreadable(cause, opened)
    }
  }

  #decode({ fields, format }: ParsedBody, { sealed, seal }: Opened): Understood {
    if (!sealed && fields.Encrypt !== undefined) throw new WxError('mode-mismatch', ENCRYPTED_UNANNOUNCED)
    return { message: this.#decoder.decode(fields), format, seal }
  }

  #answer({ message, format, seal }: Understood, request: WebhookRequest, startedAt: number): Awaitable<WebhookResponse> {
    const answer = this.#deliveries.join(message, () =>
      whenReady(this.#hooks.answer(message, request, startedAt), (reply) => this.#write(reply, format)),
    )
    return whenReady(answer, (reply) => (reply === 'success' ? success : document(seal(reply.body, reply.format))))
  }

  /** A reply that can't be written is the handler's doing: the user sees no platform error, as with a handler that throws. */
  #write(reply: XmlTree | undefined, format: BodyFormat): Written {
    if (reply === undefined) return 'success'
    try {
      return { body: formatBody(reply, format), format }
    } catch (cause) {
      const what = 'The reply can’t be written as a document; the cause is attached. Build it with reply.text(…), reply.news(…), …'
      this.#hooks.report(new WxError('reply-invalid', what, { cause }))
      return 'success'
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

  /** The signature in the one spelling that it is remembered by. */
  #checkSignature(query: CallbackQuery): string {
    for (const token of this.#settings.tokens) {
      const expected = signature(token, query.timestamp, query.nonce)
      if (signatureMatches(expected, query.signature)) return expected
    }
    throw signatureMismatch(query, this.#settings.tokens)
  }

  /** A store that fails or hangs does not silence the bot: signature and timestamp still hold. */
  #checkReplay(signature: string, content: string): Awaitable<void> {
    const check = this.#guard.check(signature, content)
    return isPromise(check) ? this.#unlessStoreFails(check) : undefined
  }

  async #unlessStoreFails(check: Promise<void>): Promise<void> {
    try {
      await withDeadline(check, { clock: this.#settings.clock, ms: STORE_LIMIT_MS, late: () => this.#storeFailed() })
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

/** A reply as it will stand in the body or its envelope; `success` where there is none. */
type Written = WrittenBody | 'success'

interface Understood {
  readonly message: Message
  readonly format: BodyFormat
  readonly seal: Opened['seal']
}

const ENCRYPTED_UNANNOUNCED = 'The body is encrypted, the query says it is not. WeChat sends encrypt_type=aes with it.'

/** From outside, an unreadable message looks like one that can't be decrypted: a difference would say something about it. */
function unreadable(cause: unknown, { sealed }: Opened): never {
  if (!sealed) throw cause
  throw new WxError('bad-ciphertext', `The message was decrypted, but can't be read. ${cause instanceof Error ? cause.message : ''}`, {
    cause,
  })
}

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
