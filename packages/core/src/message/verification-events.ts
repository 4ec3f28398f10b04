import type { EventPush } from './push'
import type { Shape } from './shape'

/* The account's verification (微信认证). They come from a system account. Source: protocol/events.md §8. */

interface VerifiedEvent extends EventPush {
  /** When the verification runs out or ran out, unix seconds. */
  readonly ExpiredTime: number
}

interface RefusedEvent extends EventPush {
  /** When it failed, unix seconds. */
  readonly FailTime: number
  /** Why, for people. */
  readonly FailReason: string
}

/** The qualification is accepted: the interface rights are granted at once, before the name is checked. */
export interface QualificationVerifySuccessEvent extends VerifiedEvent {
  readonly Event: 'qualification_verify_success'
}

/** The qualification is refused. */
export interface QualificationVerifyFailEvent extends RefusedEvent {
  readonly Event: 'qualification_verify_fail'
}

/** The name is accepted: the client shows the tick. */
export interface NamingVerifySuccessEvent extends VerifiedEvent {
  readonly Event: 'naming_verify_success'
}

/** The name is refused: the rights stay, the tick does not come. */
export interface NamingVerifyFailEvent extends RefusedEvent {
  readonly Event: 'naming_verify_fail'
}

/** The yearly renewal is due. */
export interface AnnualRenewEvent extends VerifiedEvent {
  readonly Event: 'annual_renew'
}

/** The verification has run out. */
export interface VerifyExpiredEvent extends VerifiedEvent {
  readonly Event: 'verify_expired'
}

/** The verification fee is paid. */
export interface WxVerifyPaySuccEvent extends EventPush {
  readonly Event: 'wx_verify_pay_succ'
  /** The order's id. */
  readonly OrderId: string
}

/** The verification was given to an auditor. */
export interface WxVerifyDispatchEvent extends EventPush {
  readonly Event: 'wx_verify_dispatch'
  /** The auditing company. */
  readonly Provider: string
  /** How to reach it. */
  readonly Contact: string
  /** When, unix seconds. */
  readonly DispatchTime: number
}

/** Information must be filled in again. No source describes its fields; see `raw`. */
export interface WxVerifyRefillEvent extends EventPush {
  readonly Event: 'wx_verify_refill'
}

export interface VerificationEvents {
  'event:qualification_verify_success': QualificationVerifySuccessEvent
  'event:qualification_verify_fail': QualificationVerifyFailEvent
  'event:naming_verify_success': NamingVerifySuccessEvent
  'event:naming_verify_fail': NamingVerifyFailEvent
  'event:annual_renew': AnnualRenewEvent
  'event:verify_expired': VerifyExpiredEvent
  'event:wx_verify_pay_succ': WxVerifyPaySuccEvent
  'event:wx_verify_dispatch': WxVerifyDispatchEvent
  'event:wx_verify_refill': WxVerifyRefillEvent
}

const verified = { ExpiredTime: 'number' } as const
const refused = { FailTime: 'number', FailReason: 'text' } as const

export const verificationShapes: { readonly [K in keyof VerificationEvents]: Shape<VerificationEvents[K]> } = {
  'event:qualification_verify_success': verified,
  'event:qualification_verify_fail': refused,
  'event:naming_verify_success': verified,
  'event:naming_verify_fail': refused,
  'event:annual_renew': verified,
  'event:verify_expired': verified,
  'event:wx_verify_pay_succ': { OrderId: 'text' },
  'event:wx_verify_dispatch': { Provider: 'text', Contact: 'text', DispatchTime: 'number' },
  'event:wx_verify_refill': {},
}
