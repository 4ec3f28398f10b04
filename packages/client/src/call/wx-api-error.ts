import { type ErrorAction, errorAction, type Words } from '@wx/api/actions'
import { WxError } from '@wx/core'
import { visibleText } from '@wx/core/internal'
import type { AccountKind } from '../routes/endpoint'
import { refusalAdvice } from './refusal-advice'

/** A call that the platform refused, and when. */
export interface Refusal {
  readonly method: 'GET' | 'POST'
  /** Without its query. */
  readonly path: string
  readonly errcode: number
  /** Without the token. */
  readonly errmsg: string
  /** Epoch milliseconds: when the answer came. */
  readonly at: number
  /** The kinds of account that may call the endpoint, if they are known. */
  readonly rights?: readonly AccountKind[] | undefined
}

/** The account has no right to the endpoint. */
const NO_RIGHT = 48001
const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const BEIJING_MS = 8 * 3_600_000
/** In `errmsg`: what the platform's staff finds the call by, for 7 days. */
const RID = /rid: ([0-9a-f-]+)/

/**
 * The platform refused a call: `errcode` is its word, `action` what a program can do about it, `advice` what
 * a person can. Its `code` is `api-refused`.
 *
 * @example
 * ```ts
 * if (WxApiError.is(error) && error.action === 'quota') await wx.quota(error.path)
 * ```
 */
export class WxApiError extends WxError {
  declare readonly code: 'api-refused'
  declare readonly errcode: number
  /** `undefined` for a code that is not in the table. */
  readonly action: ErrorAction | undefined
  /** What to do: a sentence in each language. `undefined` for a code that is not in the table. */
  readonly advice: Words | undefined
  /** The id of the call, for `/cgi-bin/openapi/rid/get` and for the platform's support. */
  readonly rid: string | undefined
  /** The endpoint, without its query. */
  readonly path: string
  /** For 48001: the kinds of account that may call the endpoint. `undefined` if they are not known. */
  readonly rights: readonly AccountKind[] | undefined
  /** For a limit that ends by itself: when it does. */
  readonly resetsAt: Date | undefined

  constructor({ method, path, errcode, errmsg, at, rights }: Refusal) {
    const action = errorAction(errcode)
    const lacking = errcode === NO_RIGHT ? rights : undefined
    const advice = action && refusalAdvice(action, lacking)
    const said = errmsg === '' ? 'no errmsg' : visibleText(errmsg).slice(0, 300)
    super('api-refused', `${method} ${path} was refused with errcode ${errcode} (${said}).${advice === undefined ? '' : ` ${advice.en}`}`, {
      errcode,
    })
    this.action = action
    this.advice = advice
    this.rid = RID.exec(errmsg)?.[1]
    this.path = path
    this.rights = lacking
    this.resetsAt = resetOf(errcode, action, at)
  }

  /** True for a refusal, of this or any other installed copy. */
  static override is(value: unknown): value is WxApiError {
    return WxError.is(value) && value.code === 'api-refused'
  }
}

/**
 * The daily counts begin anew at midnight in Beijing, those of a minute with the next minute. Source:
 * https://developers.weixin.qq.com/doc/offiaccount/Message_Management/API_Call_Limits.html
 */
function resetOf(errcode: number, action: ErrorAction | undefined, at: number): Date | undefined {
  if (errcode === 45009) return new Date((Math.floor((at + BEIJING_MS) / DAY_MS) + 1) * DAY_MS - BEIJING_MS)
  if (errcode === 45011 || action === 'wait-minute') return new Date((Math.floor(at / MINUTE_MS) + 1) * MINUTE_MS)
  return undefined
}
