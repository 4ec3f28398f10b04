import { randomBytes } from '#crypto'
import { type Clock, systemClock } from '../base/clock'
import { WxError } from '../base/error'
import { nonEmpty } from '../base/non-empty'
import { refuseUnknownOptions } from '../base/refuse-unknown-options'
import { Cipher } from '../envelope/cipher'
import { readUint32 } from '../envelope/crypto/uint32'
import { signature, signatureMatches } from '../envelope/signature'
import type { Message } from '../message/message'
import type { WebhookRequest } from '../webhook/webhook'
import { parseBody } from '../wire/body'
import type { Fields } from '../wire/fields'
import { formatXml } from '../wire/xml/format'

/** Options of a {@link Signer}. */
export interface SignerOptions {
  /** The bot's Token. */
  readonly token: string
  /** With it pushes are encrypted, as in safe mode; needs `appId`. */
  readonly encodingAESKey?: string
  readonly appId?: string
  /** Default: the machine's time. Give the signer the bot's clock: a bot refuses old timestamps. */
  readonly clock?: Clock
}

/** A push as it is posted to a bot: `fetch(`${url}?${query}`, { method: 'POST', body })`. */
export interface SignedPush {
  readonly query: URLSearchParams
  readonly body: string
}

/**
 * WeChat's side of a bot, for tests: signs requests and encrypts them when it has a key, and reads the
 * answers.
 *
 * @example
 * ```ts
 * const signer = new Signer({ token: 'test' })
 * const response = await bot.handle(signer.request(message('text', { Content: '你好' })))
 * const { Content } = await signer.open(response.body)
 * ```
 */
export class Signer {
  readonly #token: string
  readonly #cipher: Cipher | undefined
  readonly #clock: Clock

  /** Throws a `WxError` of code `config-invalid`. */
  constructor(options: SignerOptions) {
    refuseUnknownOptions('Signer', options, ['token', 'encodingAESKey', 'appId', 'clock'])
    const { token, appId = '', clock = systemClock } = options
    const encodingAESKey = nonEmpty(options.encodingAESKey)
    if (nonEmpty(token) === undefined) throw new WxError('config-invalid', "token is missing or empty. It is the bot's Token.")
    this.#token = token
    this.#cipher = encodingAESKey === undefined ? undefined : new Cipher({ encodingAESKey, appId })
    this.#clock = clock
  }

  /**
   * A signed query, with more parameters if you like: `signer.query({ echostr: '1' })` is the console's URL
   * check.
   */
  query(more: Readonly<Record<string, string>> = {}): URLSearchParams {
    const timestamp = String(Math.floor(this.#clock.now() / 1000))
    const nonce = String(readUint32(randomBytes(4)))
    return new URLSearchParams({ signature: signature(this.#token, timestamp, nonce), timestamp, nonce, ...more })
  }

  /** A push as the platform posts it: a message, or a body as it stands (XML or JSON). */
  push(push: Message | string): SignedPush {
    const body = typeof push === 'string' ? push : formatXml(push.raw)
    return this.#cipher === undefined ? { query: this.query(), body } : this.#sealed(body, this.#cipher)
  }

  /** A request for `bot.handle`. */
  request(push: Message | string): WebhookRequest {
    const { query, body } = this.push(push)
    return { method: 'POST', query, text: () => body }
  }

  /**
   * The fields of a reply, decrypted if they are encrypted.
   *
   * Rejects with a `WxError` of code `malformed` for `success` and other bodies that are no reply, of code
   * `signature-mismatch` for an envelope that the platform would refuse, and with what `Cipher.decrypt`
   * throws.
   */
  async open(body: string): Promise<Fields> {
    const { fields } = await parseBody(body)
    const { Encrypt, MsgSignature, TimeStamp, Nonce } = fields
    if (this.#cipher === undefined || typeof Encrypt !== 'string') return fields
    const expected = signature(this.#token, String(TimeStamp), String(Nonce), Encrypt)
    if (!signatureMatches(expected, String(MsgSignature))) {
      throw new WxError('signature-mismatch', "The reply's MsgSignature does not fit it. Do the bot and the signer have the same token?")
    }
    return (await parseBody(this.#cipher.decrypt(Encrypt))).fields
  }

  #sealed(body: string, cipher: Cipher): SignedPush {
    const query = this.query({ encrypt_type: 'aes' })
    const encrypt = cipher.encrypt(body)
    query.set('msg_signature', signature(this.#token, query.get('timestamp') ?? '', query.get('nonce') ?? '', encrypt))
    const isJson = body.startsWith('{')
    return { query, body: isJson ? JSON.stringify({ Encrypt: encrypt }) : formatXml({ Encrypt: encrypt }) }
  }
}
