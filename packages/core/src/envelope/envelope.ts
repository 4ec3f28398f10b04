import { randomBytes } from '#crypto'
import { type Awaitable, whenReady } from '../awaitable'
import type { Clock } from '../clock'
import { readUint32 } from '../crypto/uint32'
import { WxError } from '../error'
import { type BodyFormat, type ParsedBody, parseBody, type WrittenBody } from '../wire/body'
import type { Cipher } from './cipher'
import type { CallbackQuery } from './query'
import { signature, signatureMatches } from './signature'

/** How the console is set: 明文 plain, 兼容 compat, 安全 safe. */
export type Mode = 'plain' | 'compat' | 'safe'

/** A body without its envelope, and the inverse of taking it off. */
export interface Opened {
  /** The push in plain text. */
  readonly text: string
  /** Whether there was an envelope, with a signature over the text. */
  readonly sealed: boolean
  /** The reply as it must go back: encrypted with the key that opened the push if it was encrypted, in the envelope's data format. */
  readonly seal: (reply: string, format: BodyFormat) => WrittenBody
}

export interface EnvelopeOptions {
  readonly mode: Mode
  readonly tokens: readonly string[]
  readonly ciphers: readonly Cipher[]
  readonly clock: Clock
}

/**
 * What stands between the wire and a message's fields. The configuration fixes the mode, the request never does:
 * nobody else in the code knows whether a push was encrypted.
 */
export class Envelope {
  readonly #options: EnvelopeOptions

  constructor(options: EnvelopeOptions) {
    this.#options = options
  }

  /**
   * Refuses a request whose parameters say that its body is not in the configured mode, before the body is read.
   * Throws a `WxError` of code `mode-mismatch`.
   */
  check(query: CallbackQuery): void {
    const plain = isPlain(query)
    const sealed = query.encryptType === 'aes' && query.msgSignature !== undefined
    const { mode } = this.#options
    if ((plain && mode !== 'safe') || (sealed && mode !== 'plain')) return
    throw new WxError('mode-mismatch', mismatch(mode, query))
  }

  /** Throws a `WxError`: what {@link parseBody} and {@link Cipher.decrypt} throw, `signature-mismatch`, `mode-mismatch`. */
  open(query: CallbackQuery, body: string): Awaitable<Opened> {
    return isPlain(query)
      ? { text: body, sealed: false, seal: unsealed }
      : whenReady(parseBody(body), (outer) => this.#unseal(query, outer))
  }

  #unseal(query: CallbackQuery, { fields, format }: ParsedBody): Opened {
    const { Encrypt } = fields
    if (typeof Encrypt !== 'string')
      throw new WxError('mode-mismatch', 'The query says the body is encrypted; it has no single Encrypt element.')
    const { text, token, cipher } = this.#decrypt(query, Encrypt)
    const seal = (reply: string): WrittenBody => ({
      body: writeEnvelope(token, cipher.encrypt(reply), format, this.#options.clock),
      format,
    })
    return { text, sealed: true, seal }
  }

  /** The encrypted `echostr` of WeCom's URL check, decrypted. Throws as {@link open}. */
  openEcho(query: CallbackQuery, echostr: string): string {
    const { mode, ciphers } = this.#options
    if (ciphers.length === 0) throw new WxError('mode-mismatch', mismatch(mode, query))
    return this.#decrypt(query, echostr).text
  }

  /** Only what a signature vouches for is decrypted, with the first key that fits. */
  #decrypt(query: CallbackQuery, encrypt: string): { text: string; token: string; cipher: Cipher } {
    const { tokens, ciphers } = this.#options
    const token = tokens.find((one) => signatureMatches(signature(one, query.timestamp, query.nonce, encrypt), query.msgSignature))
    if (token === undefined) {
      throw new WxError(
        'signature-mismatch',
        'msg_signature does not fit Encrypt, although token, timestamp and nonce are right if the URL’s own signature was accepted: the body was changed on its way.',
      )
    }
    let last: unknown
    for (const cipher of ciphers) {
      try {
        return { text: cipher.decrypt(encrypt), token, cipher }
      } catch (error) {
        last = error
      }
    }
    throw last
  }
}

/** The inverse of having opened nothing. */
export function unsealed(body: string, format: BodyFormat): WrittenBody {
  return { body, format }
}

function isPlain(query: CallbackQuery): boolean {
  return (query.encryptType === undefined || query.encryptType === 'raw') && query.msgSignature === undefined
}

/**
 * Element order and spelling as in the platform's sample; the nonce is decimal as its own are.
 * Not by `formatXml`: in base64, hex and digits there is nothing to clean, and the text is long.
 */
function writeEnvelope(token: string, encrypt: string, format: BodyFormat, clock: Clock): string {
  const timestamp = Math.floor(clock.now() / 1000)
  const nonce = String(readUint32(randomBytes(4)))
  const sign = signature(token, String(timestamp), nonce, encrypt)
  if (format === 'json') return JSON.stringify({ Encrypt: encrypt, MsgSignature: sign, TimeStamp: timestamp, Nonce: nonce })
  return `<xml><Encrypt><![CDATA[${encrypt}]]></Encrypt><MsgSignature><![CDATA[${sign}]]></MsgSignature><TimeStamp>${timestamp}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`
}

function mismatch(mode: Mode, query: CallbackQuery): string {
  const seen = `encrypt_type ${query.encryptType === undefined ? 'absent' : JSON.stringify(query.encryptType)}, msg_signature ${query.msgSignature === undefined ? 'absent' : 'present'}`
  if (mode === 'plain') {
    return `An encrypted push (${seen}) came to a bot in plain mode. If the console says 兼容模式 or 安全模式, give the bot appId and encodingAESKey.`
  }
  return `A push that is not encrypted as ${mode} mode needs (${seen}). Is the console set to 安全模式? While switching over, mode: 'compat' accepts both.`
}
