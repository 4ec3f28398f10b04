import { WxError } from '@wx/core'
import { isRecord } from '@wx/core/internal'
import { fromBase64, toBase64 } from './base64'

/** What the ciphertext is bound to: another address, app id, time or key number does not open it. */
export interface Seal {
  readonly key: CryptoKey
  /** `url|appid|timestamp|sn`. */
  readonly bound: string
}

const TAG_BYTES = 16
export const IV_BYTES = 12

/** `{"iv":…,"data":…,"authtag":…}` by AES-256-GCM. An `iv` must never be used twice with one key. */
export async function sealBody(plain: string, iv: Uint8Array<ArrayBuffer>, { key, bound }: Seal): Promise<string> {
  const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm(iv, bound), key, new TextEncoder().encode(plain)))
  const end = sealed.length - TAG_BYTES
  return JSON.stringify({ iv: toBase64(iv), data: toBase64(sealed.subarray(0, end)), authtag: toBase64(sealed.subarray(end)) })
}

/** Rejects with a `WxError` of code `bad-ciphertext` for what this key does not open. */
export async function openBody(body: string, { key, bound }: Seal): Promise<string> {
  const parts = partsOf(body)
  if (parts === undefined) throw new WxError('bad-ciphertext', 'The answer is signed, but has no iv, data and authtag in base64.')
  const { iv, data, tag } = parts
  const sealed = new Uint8Array(data.length + TAG_BYTES)
  sealed.set(data)
  sealed.set(tag, data.length)
  const plain = await crypto.subtle.decrypt(algorithm(iv, bound), key, sealed).catch(() => {
    throw new WxError('bad-ciphertext', 'The answer can’t be decrypted. Are symmetric.sn and symmetric.key those of the console?')
  })
  return new TextDecoder().decode(plain)
}

function algorithm(iv: Uint8Array<ArrayBuffer>, bound: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(bound), tagLength: TAG_BYTES * 8 }
}

function partsOf(body: string): Record<'iv' | 'data' | 'tag', Uint8Array<ArrayBuffer>> | undefined {
  const value = parse(body)
  if (!isRecord(value)) return undefined
  const [iv, data, tag] = [value.iv, value.data, value.authtag].map((part) => (typeof part === 'string' ? fromBase64(part) : undefined))
  if (iv === undefined || data === undefined || tag?.length !== TAG_BYTES) return undefined
  return { iv, data, tag }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
