import { sha1Hex, WxError } from '@wx/core'

const NONCE_BYTES = 12

/** One AES-256-GCM key, by WebCrypto. */
export class EncryptionKey {
  /** Distinguishes keys without revealing them: part of a hash of 256 random bits. */
  readonly name: string
  readonly #bytes: Uint8Array<ArrayBuffer>
  #imported: Promise<CryptoKey> | undefined

  /** `text`: 32 bytes in base64. */
  constructor(text: string) {
    const bytes = typeof text === 'string' ? fromBase64(text) : undefined
    if (bytes?.length !== 32) {
      throw new WxError(
        'config-invalid',
        `The encryption key ${bytes === undefined ? 'is not base64' : `has ${bytes.length} bytes`}; it must be 32 bytes in base64, as "openssl rand -base64 32" makes. Check that the environment variable is set.`,
      )
    }
    this.#bytes = bytes
    this.name = sha1Hex(`wx-store-encryption-key\n${toBase64(bytes)}`).slice(0, 8)
  }

  /** Base64 of the nonce and the ciphertext, which can only be decrypted with the same `context`. */
  async encrypt(text: string, context: string): Promise<string> {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
    const sealed = await crypto.subtle.encrypt(parameters(nonce, context), await this.#key(), new TextEncoder().encode(text))
    return toBase64(new Uint8Array([...nonce, ...new Uint8Array(sealed)]))
  }

  /** Undefined if `data` was encrypted with another key or context, or was changed. */
  async decrypt(data: string, context: string): Promise<string | undefined> {
    const bytes = fromBase64(data) ?? new Uint8Array()
    const nonce = bytes.slice(0, NONCE_BYTES)
    const key = await this.#key()
    try {
      const text = await crypto.subtle.decrypt(parameters(nonce, context), key, bytes.slice(NONCE_BYTES))
      // A byte order mark at the start is part of the caller's text.
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(text)
    } catch {
      return undefined
    }
  }

  #key(): Promise<CryptoKey> {
    this.#imported ??= crypto.subtle.importKey('raw', this.#bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
    return this.#imported
  }
}

function parameters(nonce: Uint8Array<ArrayBuffer>, context: string): AesGcmParams {
  return {
    name: 'AES-GCM',
    iv: nonce,
    additionalData: new TextEncoder().encode(context),
  }
}

/** Byte by byte: a value may have more bytes than a call can have arguments. */
function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
