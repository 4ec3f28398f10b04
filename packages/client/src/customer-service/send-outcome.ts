import { WxError } from '@wx/core'
import type { CustomContent } from '../routes/bodies/custom-message'

/**
 * Why a user gets no more messages now. `budget`: as many as allowed were sent since the user's last action
 * (5 in 48 hours after a message; 3 in a minute after a follow, a scan or a tap on a menu button). `window`:
 * the time is over, or the user left. `not-following`, `blocked`: the user left, or switched messages off.
 * `minor`: the protection of minors. `account`: the account has no right to customer-service messages.
 * `staff`: no member of staff is online to take the user over.
 */
export type Refusal = 'budget' | 'window' | 'not-following' | 'blocked' | 'minor' | 'account' | 'staff'

const REFUSALS: ReadonlyMap<number, Refusal> = new Map([
  [45047, 'budget'],
  [45015, 'window'],
  [43004, 'not-following'],
  [48002, 'blocked'],
  [70000, 'minor'],
  [48001, 'account'],
  [48003, 'account'],
  [65415, 'staff'],
])

/**
 * What became of a message. Refused: the platform was asked and said no, and `rest` is what the user did not
 * get. It can be sent after the user's next action.
 *
 * @example
 * ```ts
 * const outcome = await service.send(openid, answer)
 * if (outcome.status === 'refused' && outcome.reason === 'budget') await keep(openid, outcome.rest)
 * ```
 */
export type SendOutcome =
  | { readonly status: 'sent' }
  | {
      readonly status: 'refused'
      readonly reason: Refusal
      /** The platform's answer. */
      readonly error: WxError
      /** How many messages arrived before it. */
      readonly sent: number
      readonly rest: readonly CustomContent[]
    }

/** Why the error means that this user gets no messages now; `undefined` for any other error. */
export function refusalOf(error: unknown): { readonly reason: Refusal; readonly error: WxError } | undefined {
  if (!WxError.is(error) || error.errcode === undefined) return undefined
  const reason = REFUSALS.get(error.errcode)
  return reason === undefined ? undefined : { reason, error }
}
