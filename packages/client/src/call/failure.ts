import { WxError } from '@wx/core'
import type { Call } from './call'
import type { Step } from './repeat'
import type { Failed } from './reply'
import { withoutSecrets } from './secrets'
import { WxApiError } from './wx-api-error'

/** The last attempt. */
export interface LastAttempt {
  readonly token: string | undefined
  readonly attempt: number
  /** Epoch milliseconds. */
  readonly at: number
}

/** The error that ends a call. No cause: an error of a transport may hold the address, and so the token. */
export function errorOf(
  step: Exclude<Step, 'new-token' | 'again'>,
  call: Call,
  reply: Omit<Failed, 'outcome'>,
  { token, attempt, at }: LastAttempt,
): WxError {
  const { method, path, rights } = call
  const { errcode, why } = reply
  const name = `${method} ${path}`
  if (step === 'api-refused') {
    const errmsg = withoutSecrets(reply.errmsg, [token, ...call.secrets()])
    return new WxApiError({ method, path, errcode: errcode ?? 0, errmsg, at, rights })
  }
  if (step === 'outcome-unknown') {
    const next = 'The platform may have done it, so it was not repeated: find out whether it did before you call again.'
    return new WxError('outcome-unknown', `${name}: ${why}. ${next}`, errcode === undefined ? {} : { errcode })
  }
  const times = attempt === 1 ? '' : ` It was tried ${attempt} times.`
  return new WxError('upstream-failed', `${name}: ${why}.${times} Check the address, the network, and any proxy on the way.`)
}

export function aborted({ method, path }: Pick<Call, 'method' | 'path'>): WxError {
  return new WxError('aborted', `${method} ${path} was ended by its signal. If it had been sent, the platform may have done it.`)
}
