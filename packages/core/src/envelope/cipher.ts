import { allocate, createAes, fromBase64, randomBytes, toBase64, utf8 } from '#crypto'
import { WxError } from '../base/error'
import type { Aes } from './crypto/aes'
import { readUint32, writeUint32 } from './crypto/uint32'

/** Options of a {@link Cipher}. */
export interface CipherOptions {
  /** The console's EncodingAESKey: exactly 43 letters and digits. */
  readonly encodingAESKey: string
  /**
   * The account's app id; behind a third-party platform the component's. It is inside every ciphertext and
   * compared.
   */
  readonly appId: string
  /** Gives the 16 random bytes that a message begins with. Default: the runtime's own. */
  readonly random?: () => Uint8Array
}

const BLOCK = 32
const RANDOM_BYTES = 16
const HEAD_BYTES = RANDOM_BYTES + 4

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The platform's message encryption with one key: AES-256-CBC over `random(16) | length(4) | message | app
 * id`, padded to 32 bytes.
 * Source: https://developers.weixin.qq.com/doc/service/guide/dev/push/encryption.html
 *
 * @example
 * ```ts
 * const cipher = new Cipher({ encodingAESKey, appId })
 * cipher.decrypt(cipher.encrypt('你好')) // '你好'
 * ```
 */
export class Cipher {
  readonly #aes: Aes
  readonly #appId: Uint8Array
  readonly #random: () => Uint8Array

  /** Throws a `WxError` of code `config-invalid` for a key or app id that can't be one. */
  constructor(options: CipherOptions) {
    const key = decodeKey(options.encodingAESKey)
    if (typeof options.appId !== 'string' || options.appId === '') {
      throw new WxError('config-invalid', 'appId is missing or empty; the encrypted modes compare it with every message.')
    }
    this.#aes = createAes(key)
    this.#appId = utf8(options.appId)
    this.#random = options.random ?? (() => randomBytes(RANDOM_BYTES))
  }

  /**
   * The text, sealed for this account, as the base64 that goes into `Encrypt`.
   * Throws a `WxError` of code `config-invalid` if the option `random` gives another number of bytes.
   */
  encrypt(text: string): string {
    const message = utf8(text)
    const length = HEAD_BYTES + message.length + this.#appId.length
    const padding = BLOCK - (length % BLOCK)
    const plain = allocate(length + padding)
    plain.set(this.#salt())
    writeUint32(plain, RANDOM_BYTES, message.length)
    plain.set(message, HEAD_BYTES)
    plain.set(this.#appId, HEAD_BYTES + message.length)
    plain.fill(padding, length)
    return toBase64(this.#aes.encrypt(plain))
  }

  /** Fewer bytes would leave earlier content of that memory in the message. */
  #salt(): Uint8Array {
    const bytes = this.#random()
    if (bytes.length === RANDOM_BYTES) return bytes
    throw new WxError('config-invalid', `The option random gave ${bytes.length} bytes; a message begins with ${RANDOM_BYTES}.`)
  }

  /**
   * The message inside `Encrypt`. Check `msg_signature` first, and never tell a caller which error it was:
   * with that knowledge messages can be decrypted without the key.
   *
   * Throws a `WxError` of code `bad-ciphertext`, `bad-padding`, `bad-length` or `receiveid-mismatch`.
   */
  decrypt(encrypt: string): string {
    const plain = this.#aes.decrypt(ciphertext(encrypt))
    const end = unpaddedLength(plain)
    const length = readUint32(plain, RANDOM_BYTES)
    const messageEnd = HEAD_BYTES + length
    if (messageEnd > end) throw new WxError('bad-length', `The decrypted message claims ${length} bytes; ${end - HEAD_BYTES} are there.`)
    if (!isBetween(plain, messageEnd, end, this.#appId)) {
      throw new WxError(
        'receiveid-mismatch',
        'The message was encrypted for another app id. Is appId the one of this account (behind a third-party platform: the component app id)?',
      )
    }
    try {
      return strictUtf8.decode(plain.subarray(HEAD_BYTES, messageEnd))
    } catch (cause) {
      throw new WxError('bad-ciphertext', 'The decrypted message is not valid UTF-8.', { cause })
    }
  }
}

function decodeKey(encodingAESKey: string): Uint8Array {
  if (typeof encodingAESKey !== 'string') {
    throw new WxError('config-invalid', `encodingAESKey is ${typeof encodingAESKey}; it must be the console's 43 letters and digits.`)
  }
  if (/^[A-Za-z0-9]{43}$/.test(encodingAESKey)) return fromBase64(`${encodingAESKey}=`)
  throw new WxError(
    'config-invalid',
    `encodingAESKey has ${encodingAESKey.length} characters; it must be the console's 43 letters and digits, with no other character. Copy it again from 设置与开发 → 基本配置.`,
  )
}

/**
 * Takes only whole blocks, in the canonical base64 of an encoder: another spelling could move characters from
 * one signed part into the next.
 */
function ciphertext(encrypt: string): Uint8Array {
  const bytes = fromBase64(encrypt)
  if (bytes.length > 0 && bytes.length % BLOCK === 0 && toBase64(bytes) === encrypt) return bytes
  throw new WxError('bad-ciphertext', `Encrypt has ${encrypt.length} characters; it must be base64 of a multiple of ${BLOCK} bytes.`)
}

function unpaddedLength(plain: Uint8Array): number {
  const padding = plain[plain.length - 1] ?? 0
  const end = plain.length - padding
  let wrong = padding < 1 || padding > BLOCK || end < HEAD_BYTES ? 1 : 0
  for (let at = Math.max(end, 0); at < plain.length; at++) wrong |= (plain[at] ?? 0) ^ padding
  if (wrong === 0) return end
  throw new WxError('bad-padding', 'The padding of the decrypted message is wrong. Is encodingAESKey the one in the console?')
}

/** Whether exactly these bytes stand from `start` to `end`. Looks at all of them even after a difference. */
function isBetween(bytes: Uint8Array, start: number, end: number, expected: Uint8Array): boolean {
  let difference = end - start - expected.length
  for (let at = 0; at < expected.length; at++) difference |= (bytes[start + at] ?? 0) ^ (expected[at] ?? 0)
  return difference === 0
}
