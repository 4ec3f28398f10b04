import { randomBytes } from 'node:crypto'
import { type Errcode, errorCode } from '@wx/api/errors'

export type { Errcode } from '@wx/api/errors'

/** The platform's answer to a call that it refuses, with HTTP status 200. */
export interface PlatformError {
  readonly errcode: Errcode
  readonly errmsg: string
}

export const OK: { readonly errcode: 0; readonly errmsg: 'ok' } = { errcode: 0, errmsg: 'ok' }

/** A request id, as the platform gives one to every call. */
export function requestId(): string {
  return [4, 4, 4].map((length) => randomBytes(length).toString('hex')).join('-')
}

/** The platform's text, and what is wrong in particular. */
export function platformError(errcode: Errcode, detail?: string): PlatformError {
  const name = errorCode(errcode)?.name ?? errorCode(errcode)?.meaning.en ?? 'system error'
  return { errcode, errmsg: detail === undefined ? name : `${name}: ${detail}` }
}
