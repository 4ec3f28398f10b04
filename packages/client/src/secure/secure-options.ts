import { type Clock, WxError } from '@wx/core'
import { isRecord, refuseUnknownOptions } from '@wx/core/internal'
import { fromBase64 } from './base64'

/** A key and its number (编号) in the console, which stands in no certificate and no key file. */
export interface NumberedKey {
  readonly sn: string
  readonly key: string
}

/** Options of `secure`. */
export interface SecureOptions {
  readonly appId: string
  /** The symmetric key of AES256_GCM: 32 bytes in base64. */
  readonly symmetric: NumberedKey
  /** Your own RSA key in PEM form: PKCS#1, as the console gives it, or PKCS#8. */
  readonly private: NumberedKey
  /** The platform's certificates in PEM form, by their numbers in the console. A public key will do too. */
  readonly certificates: Readonly<Record<string, string>>
  /**
   * Called once for each certificate that is about to replace the one you have: download it from the console.
   * Default: a warning on the console.
   */
  readonly onNewCertificate?: (sn: string) => void
  readonly clock?: Clock
}

const OPTIONS: readonly (keyof SecureOptions)[] = ['appId', 'symmetric', 'private', 'certificates', 'onNewCertificate', 'clock']
const KEY_BYTES = 32
const SM4_KEY_BYTES = 16
const IN_CONSOLE = 'in the console, under API 安全'

/** Throws a `WxError` of code `config-invalid` for what is wrong without a look into the keys. */
export function checkOptions(options: SecureOptions): void {
  refuseUnknownOptions('secure', options, OPTIONS)
  const { appId, symmetric, private: own, certificates, onNewCertificate, clock } = options
  refuseMissing('appId', appId)
  refuseMissing('symmetric.sn', symmetric?.sn)
  refuseMissing('private.sn', own?.sn)
  symmetricBytes(symmetric.key)
  refuseMissing('private.key', own.key)
  checkCertificates(certificates)
  if (onNewCertificate !== undefined && typeof onNewCertificate !== 'function') {
    throw new WxError('config-invalid', `onNewCertificate is of type ${typeof onNewCertificate}; it must be a function.`)
  }
  if (clock !== undefined && typeof clock?.now !== 'function') {
    throw new WxError('config-invalid', 'clock has no now(). Leave it out for the machine’s own time.')
  }
}

function checkCertificates(certificates: unknown): void {
  if (!isRecord(certificates) || Object.keys(certificates).length === 0) {
    throw new WxError('config-invalid', `certificates has none: give { number: certificate }, as they stand ${IN_CONSOLE}.`)
  }
  for (const [sn, text] of Object.entries(certificates)) refuseMissing(`certificates[${JSON.stringify(sn)}]`, text)
}

function refuseMissing(name: string, value: unknown): void {
  if (typeof value !== 'string' || value === '') throw new WxError('config-invalid', `${name} is missing: you find it ${IN_CONSOLE}.`)
}

/** The bytes of the symmetric key. Throws a `WxError` of code `config-invalid`. */
export function symmetricBytes(key: unknown): Uint8Array<ArrayBuffer> {
  const bytes = typeof key === 'string' ? fromBase64(key) : undefined
  if (bytes?.length === KEY_BYTES) return bytes
  const sm4 =
    bytes?.length === SM4_KEY_BYTES ? ` SM4_GCM, whose keys have 16 bytes, is not supported; choose AES256_GCM ${IN_CONSOLE}.` : ''
  const seen = bytes === undefined ? 'not in base64' : `${bytes.length} bytes long`
  throw new WxError('config-invalid', `symmetric.key is ${seen}; it must be ${KEY_BYTES} bytes in base64.${sm4}`)
}
