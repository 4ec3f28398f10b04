import { WxError } from '@wx/core'

const WHAT_HELPS =
  "If it stops a process after its response, slowAnswers({ keepAlive: 'request' }) keeps the request open for up to a minute or so; slowAnswers({ enqueue }) hands longer work to a queue."

export function hostStopped(): WxError {
  return new WxError(
    'handler-timeout',
    `A run of the handlers ended without its answer, and another one replaces it: its process died or its host stopped it. ${WHAT_HELPS}`,
  )
}

export function hostRefused(cause: unknown): WxError {
  return new WxError('handler-timeout', `The host refused to wait for a late answer; the cause is attached. ${WHAT_HELPS}`, { cause })
}
