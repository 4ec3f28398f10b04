import type { Cipher } from 'node:crypto'
import type { Aes } from './aes'

/*
 * The same functions as noble.ts, on node:crypto. Which of the two files `#crypto` means is decided by the
 * runtime's conditions in package.json; both pass the same tests.
 */

/**
 * Not by `import`: for an ES module Node reads every property of the module, among them a getter that loads
 * Web Crypto, and that takes a quarter as long again.
 */
const { createCipheriv, createDecipheriv, createHash, hash, randomFillSync } = process.getBuiltinModule('node:crypto')

/** Hex SHA-1 of the text's UTF-8. */
export const sha1Hex: (text: string) => string =
  // One call instead of three, where the runtime has it: Node from 20.12, later versions of Bun and Deno.
  typeof hash === 'function' ? (text) => hash('sha1', text) : (text) => createHash('sha1').update(text).digest('hex')

/**
 * AES-256-CBC without any padding; the IV is the key's first 16 bytes, as the platform fixes it. Lengths
 * must be multiples of 16.
 */
export function createAes(key: Uint8Array): Aes {
  const iv = key.subarray(0, BLOCK)
  const encipher = new ChainedCbc(iv, createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false))
  const decipher = new ChainedCbc(iv, createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false))
  return { encrypt: (plain) => encipher.encrypt(plain), decrypt: (data) => decipher.decrypt(data) }
}

const BLOCK = 16

/**
 * One cipher for all messages: making a cipher costs more than using it. A new cipher would begin with the
 * IV; this one continues from the last block of the previous message. CBC uses that block only in an XOR with
 * the first block of a message, so a second XOR there exchanges it for the IV.
 */
class ChainedCbc {
  readonly #cipher: Cipher
  readonly #iv: Uint8Array
  /** The last block of ciphertext that went through; before the first, the IV. */
  readonly #chain: Uint8Array

  constructor(iv: Uint8Array, cipher: Cipher) {
    this.#cipher = cipher
    this.#iv = iv
    // A copy, which `slice` of a Buffer is not.
    this.#chain = Uint8Array.from(iv)
  }

  encrypt(plain: Uint8Array): Uint8Array {
    this.#exchange(plain)
    const data = this.#update(plain)
    this.#remember(data)
    return data
  }

  decrypt(data: Uint8Array): Uint8Array {
    const plain = this.#update(data)
    this.#exchange(plain)
    this.#remember(data)
    return plain
  }

  /** An incomplete block would stay in the cipher and corrupt every later message. */
  #update(bytes: Uint8Array): Uint8Array {
    if (bytes.length === 0 || bytes.length % BLOCK !== 0)
      throw new RangeError(`AES takes whole blocks of ${BLOCK} bytes, not ${bytes.length}.`)
    return this.#cipher.update(bytes)
  }

  /** Byte by byte, here and below: making a view of 16 bytes costs more than copying them. */
  #remember(data: Uint8Array): void {
    const start = data.length - BLOCK
    for (let at = 0; at < BLOCK; at++) this.#chain[at] = data[start + at] ?? 0
  }

  #exchange(text: Uint8Array): void {
    for (let at = 0; at < BLOCK; at++) text[at] = (text[at] ?? 0) ^ (this.#chain[at] ?? 0) ^ (this.#iv[at] ?? 0)
  }
}

const pool = new Uint8Array(4096)
let drawn = pool.length

/**
 * Taken from a pool: a call of the system costs the same for 16 bytes as for the whole pool. Bytes that were
 * handed out are wiped in the pool.
 */
export function randomBytes(length: number): Uint8Array {
  if (drawn + length > pool.length) {
    randomFillSync(pool)
    drawn = 0
  }
  const bytes = pool.slice(drawn, drawn + length)
  pool.fill(0, drawn, drawn + length)
  drawn += length
  return bytes
}

/**
 * Lenient about the surplus bits of the last character, which real EncodingAESKeys have set. Skips what is
 * no base64.
 */
export function fromBase64(text: string): Uint8Array {
  return Buffer.from(text, 'base64')
}

export function toBase64(bytes: Uint8Array): string {
  const buffer = bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return buffer.toString('base64')
}

/**
 * The content is arbitrary: the caller must fill all of it. Taken from Node's pool, because allocating memory
 * would cost more than the work on a message.
 */
export function allocate(length: number): Uint8Array {
  return Buffer.allocUnsafe(length)
}

export function utf8(text: string): Uint8Array {
  return Buffer.from(text)
}
