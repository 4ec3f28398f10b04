import { randomBytes } from 'node:crypto'
import { type Errcode, errorCode } from '@wx/api/errors'

export type { Errcode } from '@wx/api/errors'

/** The platform's answer to a call that it refuses, with HTTP status 200. */
export interface PlatformError {
  readonly errcode: Errcode
  readonly errmsg: string
}

export const OK: { readonly errcode: 0; readonly errmsg: 'ok' } = { errcode: 0, errmsg: 'ok' }

/** The platform's text with a request id at the end, as the platform sends it. */
export function platformError(errcode: Errcode): PlatformError {
  const rid = [4, 4, 4].map((length) => randomBytes(length).toString('hex')).join('-')
  return { errcode, errmsg: `${errorCode(errcode)?.name ?? 'system error'} rid: ${rid}` }
}
