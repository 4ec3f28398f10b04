import { WxError } from '@wx/core'
import { isRecord, visibleText } from '@wx/core/internal'

/** A token, and for how long from the moment of asking it may be used. */
export interface Reading {
  readonly value: string
  readonly remainingMs: number
}

export interface ServerAnswer {
  /** Method and address of the request. */
  readonly name: string
  readonly status: number
  readonly text: string
}

/** A refusal that every replica would give. */
export class Refused extends WxError {
  readonly status: number

  constructor(status: number, message: string) {
    super('upstream-failed', message)
    this.status = status
  }
}

const REFUSALS: Readonly<Record<number, string>> = {
  401: 'It does not know the key. Is it the one in the server’s configuration?',
  403: 'The key is not for this account, or not for this. See accounts and allow in the server’s configuration.',
  404: 'There is no such account or kind of token. See the server’s configuration.',
}

/** Why an answer other than 200 and 204 was given. */
export function refusal({ name, status, text }: ServerAnswer): WxError {
  const rule = REFUSALS[status]
  if (rule !== undefined) return new Refused(status, `${name} was answered with HTTP ${status}. ${rule}`)
  const { message, errcode } = fieldsOf(text)
  const said = typeof message === 'string' ? `: ${visibleText(message.slice(0, 300))}` : '.'
  return new WxError('upstream-failed', `${name} was answered with HTTP ${status}${said}`, typeof errcode === 'number' ? { errcode } : {})
}

/** The token in an answer. Throws a `WxError` of code `upstream-failed`. */
export function readingIn({ name, text }: ServerAnswer): Reading {
  const { token, expiresInMs } = fieldsOf(text)
  if (typeof token === 'string' && /^[\x21-\x7e]{1,2048}$/.test(token) && typeof expiresInMs === 'number' && expiresInMs > 0) {
    return { value: token, remainingMs: expiresInMs }
  }
  throw new WxError('upstream-failed', `${name} gave no token and expiresInMs. Is the address that of a token server?`)
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}
