import { numberOf } from '@wx/api'
import { type Clock, systemClock, WxError, type WxErrorCode } from '@wx/core'
import { isRecord, visibleText } from '@wx/core/internal'
import { parseExact, stringifyExact } from '../json/exact-json'
import { toBase64 } from './base64'
import type { CallSealer, SealableCall, SealedCall, SealedHead } from './call-sealer'
import { callSignatureFits, signCall } from './call-signature'
import { privateKey, publicKey } from './rsa-keys'
import { IV_BYTES, openBody, sealBody } from './sealed-body'
import { checkOptions, type SecureOptions, symmetricBytes } from './secure-options'
import { signedUrl } from './signed-url'

const NONCE_BYTES = 24

/**
 * Signed and encrypted calls (API 安全) of mini programs: AES256_GCM and RSAwithSHA256, over Web Crypto alone.
 * SM4_GCM and SM2withSM3 are not supported, because Web Crypto has neither.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/server/getting_started/api_signature.html
 *
 * Throws a `WxError` of code `config-invalid`. A key file that can't be read is found by the first call.
 *
 * @example
 * ```ts
 * const keys = { symmetric: { sn, key }, private: { sn: ownSn, key: pem } }
 * const certificates = { [certificateSn]: certificate }
 * const wx = new WxClient({ tokens, appId, secure: secure({ appId, ...keys, certificates }) })
 * await wx.post('/wxa/getuserriskrank', { openid, scene: 0 })
 * ```
 */
export function secure(options: SecureOptions): CallSealer {
  checkOptions(options)
  return new Sealer(options)
}

/** Empty for a header that is not there. */
type ReadHeader = (name: string) => string

class Sealer implements CallSealer {
  readonly #appId: string
  readonly #symmetricSn: string
  readonly #privateSn: string
  readonly #symmetricKey: () => Promise<CryptoKey>
  readonly #privateKey: () => Promise<CryptoKey>
  readonly #certificates: ReadonlyMap<string, () => Promise<CryptoKey>>
  readonly #onNewCertificate: (sn: string) => void
  readonly #announced = new Set<string>()
  readonly #clock: Clock

  constructor({ appId, symmetric, private: own, certificates, onNewCertificate = warn, clock = systemClock }: SecureOptions) {
    const bytes = symmetricBytes(symmetric.key)
    this.#appId = appId
    this.#symmetricSn = symmetric.sn
    this.#privateSn = own.sn
    this.#symmetricKey = once(() => crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']))
    this.#privateKey = once(() => privateKey(own.key))
    this.#certificates = new Map(
      Object.entries(certificates).map(([sn, pem]) => [sn, once(() => publicKey(`certificates[${JSON.stringify(sn)}]`, pem))]),
    )
    this.#onNewCertificate = onNewCertificate
    this.#clock = clock
  }

  async seal(call: SealableCall): Promise<SealedCall> {
    const { query, body } = call
    if (body !== undefined && !isRecord(body)) {
      throw new WxError('config-invalid', 'A signed call takes an object as its body. Uploads can’t be signed: send them without.')
    }
    const { url, query: fixed } = signedUrl(call.url)
    const { access_token: _, ...parameters } = { ...fixed, ...query }
    const seconds = Math.floor(this.#clock.now() / 1000)
    const timestamp = String(seconds)
    const nonce = toBase64(crypto.getRandomValues(new Uint8Array(NONCE_BYTES)))
    const fields = { ...parameters, ...body, _n: nonce, _appid: this.#appId, _timestamp: seconds }
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
    const sealed = await sealBody(stringifyExact(fields), iv, { key: await this.#symmetricKey(), bound: this.#bound(url, timestamp) })
    const signature = await signCall(await this.#privateKey(), { url, appId: this.#appId, timestamp, body: sealed })
    return {
      headers: {
        'Wechatmp-Appid': this.#appId,
        'Wechatmp-TimeStamp': timestamp,
        'Wechatmp-Serial': this.#privateSn,
        'Wechatmp-Signature': signature,
      },
      body: sealed,
      open: (text, head) => this.#open(url, text, head),
    }
  }

  async #open(url: string, body: string, { status, headers }: SealedHead): Promise<unknown> {
    const header: ReadHeader = (name) => headers.get(name) ?? ''
    if (header('wechatmp-signature') === '' && header('wechatmp-signature-deprecated') === '') return plainError(url, body, status)
    const appId = header('wechatmp-appid')
    if (appId !== this.#appId) {
      throw refused(
        'account-mismatch',
        `The answer of ${url} is for the app ${JSON.stringify(visibleText(appId.slice(0, 40)))}, not for ${this.#appId}.`,
      )
    }
    const timestamp = header('wechatmp-timestamp')
    const { key, signature } = await this.#signer(url, header)
    if (!(await callSignatureFits(key, signature, { url, appId, timestamp, body }))) {
      throw refused(
        'signature-mismatch',
        `The signature of the answer of ${url} is wrong. Is the certificate the one with this number in the console?`,
      )
    }
    const plain = await openBody(body, { key: await this.#symmetricKey(), bound: this.#bound(url, timestamp) })
    return this.#fields(url, timestamp, plain)
  }

  /** While certificates change there are two signatures; the one whose certificate is known is checked. */
  async #signer(url: string, header: ReadHeader): Promise<{ readonly key: CryptoKey; readonly signature: string }> {
    const [serial, ending] = [header('wechatmp-serial'), header('wechatmp-serial-deprecated')]
    const current = this.#certificates.get(serial)
    if (current !== undefined) return { key: await current(), signature: header('wechatmp-signature') }
    const old = this.#certificates.get(ending)
    if (old === undefined) {
      throw refused(
        'signature-mismatch',
        `The answer of ${url} is signed with the certificate ${JSON.stringify(visibleText(serial.slice(0, 40)))}, which certificates does not have. Download it from the console, under API 安全.`,
      )
    }
    this.#announce(serial)
    return { key: await old(), signature: header('wechatmp-signature-deprecated') }
  }

  #announce(sn: string): void {
    if (this.#announced.has(sn)) return
    this.#announced.add(sn)
    try {
      this.#onNewCertificate(sn)
    } catch {
      // Its error is ignored on purpose: the answer is there.
    }
  }

  #bound(url: string, timestamp: string): string {
    return [url, this.#appId, timestamp, this.#symmetricSn].join('|')
  }

  #fields(url: string, timestamp: string, plain: string): unknown {
    const value = parseExact(plain)
    if (!isRecord(value) || value._appid !== this.#appId || String(value._timestamp) !== timestamp) {
      throw refused('bad-ciphertext', `The answer of ${url} was decrypted, but is not for this app and this time.`)
    }
    const { _n, _appid, _timestamp, ...fields } = value
    return fields
  }
}

/** The answer is refused, but the platform does a call before it answers. */
function refused(code: WxErrorCode, why: string): WxError {
  return new WxError(code, `${why} The platform may have done the call.`)
}

/** Who can change answers on the way can make a call look failed, but not done. */
function plainError(url: string, body: string, status: number): unknown {
  const value = parseExact(body)
  const errcode = isRecord(value) ? numberOf(value.errcode) : undefined
  if (errcode !== undefined && errcode !== 0) return value
  if (status < 200 || status >= 300) return undefined
  throw refused('signature-mismatch', `The answer of ${url} is not signed, and so it is refused. Does this endpoint take signed calls?`)
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

function warn(sn: string): void {
  console.warn(
    `[wx] secure: the platform will soon sign with the certificate ${visibleText(sn.slice(0, 40))} alone. Download it from the console, under API 安全.`,
  )
}
