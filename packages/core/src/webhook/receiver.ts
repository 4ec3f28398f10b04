import { sha1Hex } from '#crypto'
import { type Awaitable, whenReady } from '../base/awaitable'
import type { Clock } from '../base/clock'
import { WxError } from '../base/error'
import { visibleText } from '../base/internal'
import type { AnswerFunction, Delivery, WrittenAnswer } from '../delivery/delivery'
import { ReplayGuard } from '../delivery/replay-guard'
import { type Envelope, type Opened, unsealed } from '../envelope/envelope'
import { type CallbackQuery, readQuery } from '../envelope/query'
import { signature, signatureMatches } from '../envelope/signature'
import { signatureMismatch } from '../envelope/signature-mismatch'
import { Decoder } from '../message/decoder'
import type { Message, Shapes } from '../message/message'
import type { Store } from '../store/store'
import { type BodyFormat, parseBody } from '../wire/body'
import type { Fields, FieldValue } from '../wire/fields'
import { BODY_TIMEOUT_MS, refuseLargerText } from './body-limits'
import type { IgnoredEvents } from './ignored-events'
import { document, refusal, SUCCESS, text } from './responses'
import type { BodyLimits, WebhookRequest, WebhookResponse } from './webhook'

export interface ReceiverOptions {
  readonly tokens: readonly string[]
  readonly envelope: Envelope
  readonly accountId: string | undefined
  readonly timestampWindowMs: number
  readonly maxBodyBytes: number
  readonly store: Store | undefined
  readonly shapes: Partial<Shapes>
  readonly clock: Clock
  readonly ignored: IgnoredEvents
  readonly answer: AnswerFunction
  /** Called with each error outside a handler: a request that was refused, or that failed. */
  readonly report: (error: WxError) => void
}

/** A push that was captured: from an access log, or a proxy's record. */
export interface PushSample {
  /** The URL, or what stands behind its `?`. */
  readonly url: string
  /** The body as it came. */
  readonly body: string
}

interface ParsedPush {
  readonly message: Message
  readonly format: BodyFormat
}

/**
 * Answers requests. Every decision about signatures, bytes, status codes and order is made here, so that
 * adapters decide nothing.
 */
export class Receiver {
  readonly #options: ReceiverOptions
  readonly #decoder: Decoder
  readonly #guard: ReplayGuard
  readonly #limits: BodyLimits

  constructor(options: ReceiverOptions) {
    this.#options = options
    this.#limits = { maxBytes: options.maxBodyBytes, timeoutMs: BODY_TIMEOUT_MS }
    this.#decoder = new Decoder(options.shapes)
    this.#guard = new ReplayGuard(options)
  }

  /** Never rejects. What is refused is reported; the response does not say why. */
  async handle(request: WebhookRequest): Promise<WebhookResponse> {
    try {
      return await this.#receive(request)
    } catch (cause) {
      return this.#refuse(cause, request)
    }
  }

  /** {@link handle} without signature, timestamp and replay checks, and with Cloud Hosting's probe. */
  async handleUnsigned(request: WebhookRequest): Promise<WebhookResponse> {
    try {
      return await this.#receiveUnsigned(request)
    } catch (cause) {
      return this.#refuse(cause, request)
    }
  }

  /**
   * Checks the tokens' form, the ciphers, and that the sample can be read; its age does not matter.
   *
   * Rejects with a `WxError` of code `config-invalid` for a form that is wrong, and with the error that
   * {@link handle} would report for the sample.
   */
  async verify(sample?: PushSample): Promise<void> {
    const { tokens, envelope } = this.#options
    for (const token of tokens) checkToken(token)
    envelope.tryCiphers()
    if (sample === undefined) return
    const query = readQuery(new URLSearchParams(sample.url.slice(sample.url.indexOf('?') + 1)))
    this.#checkSignature(query)
    envelope.check(query)
    await this.#parse(await envelope.open(query, sample.body))
  }

  async #receive(request: WebhookRequest): Promise<WebhookResponse> {
    const { clock, envelope } = this.#options
    const startedAt = clock.monotonic()
    const query = readQuery(request.query)
    this.#checkTimestamp(query)
    if (request.method === 'GET') return this.#echo(query)
    const signature = this.#checkSignature(query)
    if (request.method !== 'POST') throw methodNotAllowed(request)
    envelope.check(query)
    const opened = await envelope.open(query, this.#checkSize(await request.text(this.#limits)))
    if (this.#options.ignored.hasText(opened.text)) return SUCCESS
    const id = sha1Hex(opened.text)
    await this.#guard.check(signature, id)
    const { message, format } = await this.#parse(opened)
    return this.#respond({ id, message, format, startedAt, connection: request, waitUntil: waitUntil(request) }, opened)
  }

  async #receiveUnsigned(request: WebhookRequest): Promise<WebhookResponse> {
    const startedAt = this.#options.clock.monotonic()
    if (request.method !== 'POST') throw methodNotAllowed(request)
    const opened = unsealed(this.#checkSize(await request.text(this.#limits)))
    if (this.#options.ignored.hasText(opened.text)) return SUCCESS
    const { fields, format } = await parseBody(opened.text)
    if (fields.action === 'CheckContainerPath') return SUCCESS
    const message = this.#decode(fields)
    const id = sha1Hex(opened.text)
    return this.#respond({ id, message, format, startedAt, connection: request, waitUntil: waitUntil(request) }, opened)
  }

  async #respond(delivery: Delivery, { seal }: Opened): Promise<WebhookResponse> {
    const answer: WrittenAnswer = this.#options.ignored.has(delivery.message) ? 'success' : await this.#options.answer(delivery)
    return answer === 'success' ? SUCCESS : document(seal(answer.body, answer.format))
  }

  /** An adapter from outside this repository may not enforce the limit. */
  #checkSize(body: string): string {
    refuseLargerText(body, this.#limits.maxBytes)
    return body
  }

  #parse(opened: Opened): Awaitable<ParsedPush> {
    if (opened.failure !== undefined) throw opened.failure
    return whenReady(parseBody(opened.text), ({ fields, format }) => {
      if (!opened.sealed && fields.Encrypt !== undefined) throw new WxError('mode-mismatch', ENCRYPTED_UNANNOUNCED)
      this.#checkAccount(opened.recipient, 'beside Encrypt')
      return { message: this.#decode(fields), format }
    })
  }

  #decode(fields: Fields): Message {
    this.#checkAccount(fields.ToUserName ?? '', 'in the push')
    return this.#decoder.decode(fields)
  }

  /**
   * The console's URL check. Its string is plain even in safe mode; WeCom's is encrypted and has only
   * `msg_signature`.
   */
  async #echo(query: CallbackQuery): Promise<WebhookResponse> {
    const { echostr, signature: given } = query
    if (given === undefined && echostr !== undefined) return echo(this.#options.envelope.openEcho(query, echostr))
    await this.#guard.check(this.#checkSignature(query), sha1Hex('GET'))
    return echo(echostr)
  }

  #checkTimestamp(query: CallbackQuery): void {
    const { clock, timestampWindowMs } = this.#options
    const aheadMs = Number(query.timestamp) * 1000 - clock.now()
    if (Math.abs(aheadMs) <= timestampWindowMs) return
    throw new WxError(
      'timestamp-outside-window',
      `The timestamp is ${Math.abs(Math.round(aheadMs / 1000))} s ${aheadMs > 0 ? 'ahead of' : 'behind'} this machine's clock; ` +
        `${timestampWindowMs / 1000} s are allowed (option timestampWindow). An old request was replayed, or the clock is wrong: check NTP.`,
    )
  }

  /** The signature in lower case: under it the replay guard remembers the request. */
  #checkSignature(query: CallbackQuery): string {
    for (const token of this.#options.tokens) {
      const expected = signature(token, query.timestamp, query.nonce)
      if (signatureMatches(expected, query.signature)) return expected
    }
    throw signatureMismatch(query, this.#options.tokens)
  }

  #checkAccount(id: FieldValue | undefined, where: string): void {
    const { accountId } = this.#options
    if (accountId === undefined || id === undefined || id === accountId) return
    const seen = typeof id === 'string' ? JSON.stringify(visibleText(id.slice(0, 40))) : 'no single value'
    throw new WxError(
      'account-mismatch',
      `ToUserName ${where} is ${seen}; this bot is for ${JSON.stringify(accountId)} (option accountId). Is the URL configured for another account?`,
    )
  }

  #refuse(cause: unknown, request: WebhookRequest): WebhookResponse {
    const error = WxError.is(cause) ? cause : new WxError('internal', 'The webhook failed; the cause is attached.', { cause })
    const response = refusal(error, request)
    this.#options.report(response === SUCCESS ? acknowledged(error) : error)
    return response
  }
}

function waitUntil(request: WebhookRequest): Delivery['waitUntil'] {
  return (work) => request.waitUntil?.(work)
}

const ENCRYPTED_UNANNOUNCED = 'The body is encrypted, but the query says that it is not. WeChat sends encrypt_type=aes with it.'

/** The console refuses other forms, so a token of another form can't be the right one. */
function checkToken(token: string): void {
  if (/^[A-Za-z0-9]{3,32}$/.test(token)) return
  throw new WxError(
    'config-invalid',
    `A token has ${token.length} characters; it must be 3 to 32 letters and digits, with no other character. Compare it with the console's.`,
  )
}

/**
 * A push with a right signature that can't be read is answered with `success`: after a refusal the platform
 * would send the same again, and count a failure.
 */
function acknowledged(error: WxError): WxError {
  const message = `${error.message} No handler ran; the answer was "success", because a retry would bring the same.`
  return new WxError(error.code, message, { cause: error.cause })
}

/** Only letters, digits, `_` and `-` are sent back: no browser and no client can take them for markup. */
function echo(echostr: string | undefined): WebhookResponse {
  if (echostr !== undefined && /^[\w-]{1,128}$/.test(echostr)) return text(echostr)
  throw new WxError(
    'query-invalid',
    `A GET is the console's URL check and must have echostr; it is ${echostr === undefined ? 'absent' : 'not of its form'}.`,
  )
}

function methodNotAllowed(request: WebhookRequest): WxError {
  return new WxError('method-not-allowed', `The method is ${JSON.stringify(request.method.slice(0, 20))}; WeChat uses GET and POST.`)
}
