import { randomBytes } from '#crypto'
import { type Awaitable, whenReady } from '../base/awaitable'
import type { Clock } from '../base/clock'
import { WxError } from '../base/error'
import { type BodyFormat, type ParsedBody, parseBody, type WrittenBody } from '../wire/body'
import type { FieldValue } from '../wire/fields'
import type { Cipher } from './cipher'
import { readUint32 } from './crypto/uint32'
import type { CallbackQuery } from './query'
import { signature, signatureMatches } from './signature'

/** How the console is set: 明文 plain, 兼容 compat, 安全 safe. */
export type Mode = 'plain' | 'compat' | 'safe'

export const MODES: readonly Mode[] = ['plain', 'compat', 'safe']

/** A body taken out of its envelope, and the function that puts the reply into one. */
export interface Opened {
  /** The push in plain text; the ciphertext if it can't be decrypted. */
  readonly text: string
  /** Why it can't be decrypted, although the signature over it is right. */
  readonly failure?: WxError
  /** The `ToUserName` that stands beside `Encrypt`. The signature does not cover it. */
  readonly recipient?: FieldValue | undefined
  /** Whether there was an envelope, with a signature over the text. */
  readonly sealed: boolean
  /**
   * The reply as it must go back: encrypted with the key that opened the push if it was encrypted, in the
   * envelope's data format.
   */
  readonly seal: (reply: string, format: BodyFormat) => WrittenBody
}

export interface EnvelopeOptions {
  readonly mode: Mode
  readonly tokens: readonly string[]
  readonly ciphers: readonly Cipher[]
  readonly clock: Clock
}

/**
 * The envelope of a push and of its reply: signature and encryption. The mode comes from the configuration,
 * never from the request. No other part of the code has to know whether a push was encrypted.
 */
export class Envelope {
  readonly #options: EnvelopeOptions

  constructor(options: EnvelopeOptions) {
    this.#options = options
  }

  /**
   * Refuses a request whose parameters say that its body is not in the configured mode, before the body is
   * read. Throws a `WxError` of code `mode-mismatch`.
   */
  check(query: CallbackQuery): void {
    const plain = isPlain(query)
    const sealed = query.encryptType === 'aes' && query.msgSignature !== undefined
    const { mode } = this.#options
    if ((plain && mode !== 'safe') || (sealed && mode !== 'plain')) return
    throw new WxError('mode-mismatch', mismatch(mode, query))
  }

  /**
   * Throws a `WxError` of code `signature-mismatch` or `mode-mismatch`, and what {@link parseBody} throws. A
   * message that the signature vouches for but that can't be decrypted is not thrown but returned as
   * {@link Opened.failure}: a caller must not be able to tell it from a message that can't be read.
   */
  open(query: CallbackQuery, body: string): Awaitable<Opened> {
    return isPlain(query) ? unsealed(body) : whenReady(parseBody(body), (outer) => this.#unseal(query, outer))
  }

  #unseal(query: CallbackQuery, { fields, format }: ParsedBody): Opened {
    const { Encrypt, ToUserName: recipient } = fields
    if (typeof Encrypt !== 'string')
      throw new WxError('mode-mismatch', 'The query says that the body is encrypted; it has no single Encrypt element.')
    const token = this.#signingToken(query, Encrypt)
    const { text, cipher, failure } = this.#decrypt(Encrypt)
    if (cipher === undefined) return { ...unsealed(Encrypt), sealed: true, failure }
    const { clock } = this.#options
    const seal = (reply: string): WrittenBody => ({ body: writeEnvelope(token, cipher.encrypt(reply), format, clock), format })
    return { text, sealed: true, recipient, seal }
  }

  /**
   * The encrypted `echostr` of WeCom's URL check, decrypted. Throws as {@link open}, and for what can't be
   * decrypted.
   */
  openEcho(query: CallbackQuery, echostr: string): string {
    const { mode, ciphers } = this.#options
    if (ciphers.length === 0) throw new WxError('mode-mismatch', mismatch(mode, query))
    this.#signingToken(query, echostr)
    const { text, failure } = this.#decrypt(echostr)
    if (failure !== undefined) throw failure
    return text
  }

  /**
   * Encrypts and decrypts with every key. Throws a `WxError` of code `config-invalid` if this runtime can't.
   */
  tryCiphers(): void {
    for (const cipher of this.#options.ciphers) {
      if (cipher.decrypt(cipher.encrypt('你好')) === '你好') continue
      throw new WxError('config-invalid', 'This runtime’s AES does not give back what it encrypted. Which runtime is it?')
    }
  }

  /** The token that `msg_signature` was made with. Nothing is decrypted without a right signature. */
  #signingToken(query: CallbackQuery, encrypt: string): string {
    const signs = (token: string): boolean => signatureMatches(signature(token, query.timestamp, query.nonce, encrypt), query.msgSignature)
    const token = this.#options.tokens.find(signs)
    if (token !== undefined) return token
    throw new WxError(
      'signature-mismatch',
      'msg_signature does not fit Encrypt, although token, timestamp and nonce are right if the URL’s own signature was accepted: the body was changed on its way.',
    )
  }

  /** Decrypts with the first key that fits. */
  #decrypt(encrypt: string): Decrypted {
    const failures: WxError[] = []
    for (const cipher of this.#options.ciphers) {
      try {
        return { text: cipher.decrypt(encrypt), cipher }
      } catch (error) {
        if (!WxError.is(error)) throw error
        failures.push(error)
      }
    }
    return { text: encrypt, failure: likelyCause(failures) }
  }
}

type Decrypted =
  | { readonly text: string; readonly cipher: Cipher; readonly failure?: never }
  | { readonly text: string; readonly cipher?: never; readonly failure: WxError }

/**
 * The token is known to be right here, so what is left is the key; a wrong key leaves no app id to compare.
 */
function likelyCause(failures: readonly WxError[]): WxError {
  const [first = new WxError('bad-ciphertext', 'There is no key to decrypt with.')] = failures
  const cause = failures.find(({ code }) => code === 'receiveid-mismatch') ?? first
  if (cause.code !== 'bad-padding' && cause.code !== 'bad-length') return cause
  return new WxError(
    cause.code,
    'msg_signature fits, so the token is right, but encodingAESKey does not decrypt the message: likely the key. ' +
      'Copy it again from 设置与开发 → 基本配置, for this very account.',
    { cause },
  )
}

/** A body that has no envelope. */
export function unsealed(text: string): Opened {
  return { text, sealed: false, seal: (body, format) => ({ body, format }) }
}

function isPlain(query: CallbackQuery): boolean {
  return (query.encryptType === undefined || query.encryptType === 'raw') && query.msgSignature === undefined
}

/**
 * Element order and spelling are those of the platform's sample; the nonce is decimal as its own are.
 * Not by `formatXml`: base64, hex and digits need no cleaning, and the text is long.
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
  return `The push is not encrypted as ${mode} mode requires (${seen}). Is the console set to 安全模式? While switching over, mode: 'compat' accepts both.`
}
