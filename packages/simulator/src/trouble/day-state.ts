import type { AccountKind } from '../platform/account-kind'
import type { Trouble } from './trouble'

/** Something that kinds of account differ in. */
export type Feature =
  | 'customer-messages'
  | 'menus'
  | 'user-info'
  | 'mass-messages'
  | 'mass-by-openid'
  | 'publishing'
  | 'template-messages'
  | 'scene-codes'
  | 'web-login'
  | 'drafts'

export interface FeatureState {
  readonly feature: Feature
  /** Whether the account has the right to it. */
  readonly allowed: boolean
}

/** What the chat page shows of a bad day. */
export interface DayState {
  /** Epoch milliseconds, by the simulator's clock. */
  readonly now: number
  /** How far that clock was moved. */
  readonly aheadMs: number
  readonly accountKind: AccountKind
  readonly features: readonly FeatureState[]
  /** Without `end`, when it has become JSON. */
  readonly troubles: readonly Trouble[]
}
