import { cbc } from '@noble/ciphers/aes.js'
import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Aes } from './aes'

/*
 * The same functions as node.ts, for runtimes without node:crypto. WebCrypto would make every one of them
 * async.
 */

const encoder = new TextEncoder()

/** Hex SHA-1 of the text's UTF-8. */
export const sha1Hex: (text: string) => string = (text) => bytesToHex(sha1(encoder.encode(text)))

/**
 * AES-256-CBC without any padding; the IV is the key's first 16 bytes, as the platform fixes it. Lengths
 * must be multiples of 16.
 */
export function createAes(key: Uint8Array): Aes {
  const aes = (): ReturnType<typeof cbc> => cbc(key, key.subarray(0, 16), { disablePadding: true })
  return { encrypt: (plain) => aes().encrypt(plain), decrypt: (data) => aes().decrypt(data) }
}

export function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length))
}

/**
 * Lenient about the surplus bits of the last character, which real EncodingAESKeys have set. Nothing for
 * what is no base64.
 */
export function fromBase64(text: string): Uint8Array {
  const binary = binaryOf(text)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}

function binaryOf(base64: string): string {
  try {
    return atob(base64)
  } catch {
    return ''
  }
}

export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

export function allocate(length: number): Uint8Array {
  return new Uint8Array(length)
}

export function utf8(text: string): Uint8Array {
  return encoder.encode(text)
}
