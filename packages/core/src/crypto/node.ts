import { createCipheriv, createDecipheriv, createHash, hash, randomFillSync } from 'node:crypto'

/*
 * The same functions as noble.ts, on node:crypto. Which of the two files `#crypto` means is decided by the
 * runtime's conditions in package.json; both pass the same tests.
 */

/** Hex SHA-1 of the text's UTF-8. */
export const sha1Hex: (text: string) => string =
  // One call instead of three, where the runtime has it (Node 20.12); Bun and Deno came later to it.
  typeof hash === 'function' ? (text) => hash('sha1', text) : (text) => createHash('sha1').update(text).digest('hex')

/** AES-256-CBC without any padding; the IV is the key's first 16 bytes, as the platform fixes it. */
export function aesEncrypt(key: Uint8Array, plain: Uint8Array): Uint8Array {
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return cipher.update(plain)
}

/** The inverse of {@link aesEncrypt}; the length must be a multiple of 16. */
export function aesDecrypt(key: Uint8Array, data: Uint8Array): Uint8Array {
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return decipher.update(data)
}

const pool = new Uint8Array(4096)
let drawn = pool.length

/** From a pool: asking the system costs the same for 16 bytes as for all of these. What was handed out is wiped. */
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

/** Lenient about the surplus bits of the last character, which real EncodingAESKeys have set. Skips what is no base64. */
export function fromBase64(text: string): Uint8Array {
  return Buffer.from(text, 'base64')
}

export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

export function utf8(text: string): Uint8Array {
  return Buffer.from(text)
}
