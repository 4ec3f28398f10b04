import { WxError } from '@wx/core'
import { importPKCS8, importSPKI, importX509 } from 'jose/key/import'
import { pkcs8Of, readPem, writePem } from './pem'

/** RSASSA-PSS with SHA-256, as jose names it. */
const ALGORITHM = 'PS256'
const NO_SM = 'SM2withSM3 is not supported; choose RSAwithSHA256 in the console under API 安全.'

/**
 * The key that signs requests, of PKCS#1 (as the console gives it) or PKCS#8. Rejects with a `WxError` of
 * code `config-invalid`.
 */
export async function privateKey(text: string): Promise<CryptoKey> {
  const { label, der } = requirePem('private.key', text)
  if (label === 'RSA PRIVATE KEY')
    return imported('private.key', importPKCS8(writePem({ label: 'PRIVATE KEY', der: pkcs8Of(der) }), ALGORITHM))
  if (label === 'PRIVATE KEY') return imported('private.key', importPKCS8(writePem({ label, der }), ALGORITHM))
  throw otherLabel('private.key', label, 'RSA PRIVATE KEY or PRIVATE KEY')
}

/** The platform's key, by itself or in a certificate. Rejects with a `WxError` of code `config-invalid`. */
export async function publicKey(option: string, text: string): Promise<CryptoKey> {
  const { label, der } = requirePem(option, text)
  if (label === 'CERTIFICATE') return imported(option, importX509(writePem({ label, der }), ALGORITHM))
  if (label === 'PUBLIC KEY') return imported(option, importSPKI(writePem({ label, der }), ALGORITHM))
  throw otherLabel(option, label, 'CERTIFICATE or PUBLIC KEY')
}

function requirePem(option: string, text: string): NonNullable<ReturnType<typeof readPem>> {
  const pem = typeof text === 'string' ? readPem(text) : undefined
  if (pem !== undefined) return pem
  throw new WxError('config-invalid', `${option} is not in PEM form. Give the whole text of the file, from -----BEGIN to the last line.`)
}

/** Without the cause: an error of an import may quote what it was given. */
async function imported(option: string, work: Promise<CryptoKey>): Promise<CryptoKey> {
  return work.catch(() => {
    throw new WxError('config-invalid', `${option} is not an RSA key that can be read. ${NO_SM}`)
  })
}

function otherLabel(option: string, label: string, wanted: string): WxError {
  const hint = label === 'EC PRIVATE KEY' ? ` ${NO_SM}` : label.startsWith('ENCRYPTED') ? ' Remove its password with openssl pkey.' : ''
  return new WxError('config-invalid', `${option} is a PEM block of the kind ${label}; it must be ${wanted}.${hint}`)
}
