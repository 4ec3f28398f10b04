import { readFileSync } from 'node:fs'
import type { SecureContextOptions, TlsOptions } from 'node:tls'
import { WxError } from '@wx/core'
import { systemReason } from '@wx/core/internal'
import type { TlsConfig } from '../config/config'

/** Reads the files that the configuration names. Throws a `WxError` of code `config-invalid`. */
export function tlsOptions({ cert, key, clientCa }: TlsConfig): SecureContextOptions & TlsOptions {
  const mutual = clientCa === undefined ? {} : { ca: pem(clientCa, 'tls.clientCa'), requestCert: true, rejectUnauthorized: true }
  return { cert: pem(cert, 'tls.cert'), key: pem(key, 'tls.key'), ...mutual, minVersion: 'TLSv1.2' }
}

function pem(path: string, entry: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new WxError('config-invalid', `Can't read ${path} of ${entry}: ${systemReason(error)}. Check the path and who may read it.`)
  }
}
