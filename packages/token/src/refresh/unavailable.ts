import { WxError } from '@wx/core'

/** The error for a caller without a token. */
export function unavailable(cause: WxError): WxError {
  const { errcode } = cause
  return new WxError(
    'token-unavailable',
    `There is no usable token. ${cause.message}`,
    errcode === undefined ? { cause } : { cause, errcode },
  )
}
