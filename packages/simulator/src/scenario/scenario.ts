import type { UserAction } from '../chat/user-action'
import type { Exchange } from '../delivery/exchange'
import type { PushFields } from '../delivery/push-fields'
import type { Content } from '../platform/content'

/** What users do, step by step, and what they see then. */
export interface Scenario {
  /** The users who follow the account before the first step. */
  readonly followers?: readonly string[]
  readonly steps: readonly Step[]
}

/** A step of a scenario: what a user does, and what the user should see. */
export type Step = Doing & {
  /** An openid. Default: the user of the step before, at first `o1`. */
  readonly user?: string
  /** What the user sees until this user's next step, in the phone's order. Default: nothing. */
  readonly sees?: readonly Sight[]
  /** How many seconds after the end of the push messages are waited for. Default: 5. */
  readonly within?: number
}

/** What a step does, named as the methods of a user. `follow: true` is a follow without a scene. */
export type Doing =
  | { readonly say: string }
  | { readonly follow: true | string }
  | { readonly unfollow: true }
  | { readonly scan: string }
  | { readonly press: string }
  | { readonly tap: string }
  | { readonly send: UserAction }
  | { readonly push: PushFields }

/**
 * Something that a user sees: a text, or a content of another type, of which only the fields that stand here
 * are compared. In each text `{time}` stands for any time, `{id}` for any id and `{any}` for anything.
 */
export type Sight = string | { readonly type: Content['type']; readonly [field: string]: unknown }

export const VERBS = ['say', 'follow', 'unfollow', 'scan', 'press', 'tap', 'send', 'push'] as const

/** Whether the push is one that a person made. Others come by themselves when a scenario is played. */
export function isStep({ cause }: Pick<Exchange, 'cause'>): boolean {
  return cause === 'action' || cause === 'push'
}

/** The step as the file writes it, such as `say: 你好`. */
export function titleOf(step: Step): string {
  const verb = VERBS.find((name) => name in step) ?? 'say'
  const value: unknown = Object.entries(step).find(([name]) => name === verb)?.[1]
  return `${verb}: ${typeof value === 'string' ? value : JSON.stringify(value)}`
}
