import { WxError } from '@wx/core'

/** What a caller without a token is told. */
export function unavailable(cause: WxError): WxError {
  const { errcode } = cause
  return new WxError(
    'token-unavailable',
    `There is no usable token. ${cause.message}`,
    errcode === undefined ? { cause } : { cause, errcode },
  )
}
