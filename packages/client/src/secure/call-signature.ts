import { fromBase64, toBase64 } from './base64'

/** What a signature of this scheme covers. */
export interface SignedCall {
  /** Without its query. */
  readonly url: string
  readonly appId: string
  /** In seconds. */
  readonly timestamp: string
  /** Exactly what is sent. */
  readonly body: string
}

const PSS = { name: 'RSA-PSS', saltLength: 32 } as const

/** In base64. Random: two signatures of one text differ. */
export async function signCall(key: CryptoKey, call: SignedCall): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.sign(PSS, key, signedBytes(call))))
}

export async function callSignatureFits(key: CryptoKey, signature: string, call: SignedCall): Promise<boolean> {
  const bytes = fromBase64(signature)
  return bytes !== undefined && crypto.subtle.verify(PSS, key, bytes, signedBytes(call))
}

/** Four lines, and no line feed at the end. The number of the key is not one of them. */
function signedBytes({ url, appId, timestamp, body }: SignedCall): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode([url, appId, timestamp, body].join('\n'))
}
