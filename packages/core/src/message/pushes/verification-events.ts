import type { EventPush } from '../push'

/*
 * Verification of the account (微信认证). They come from a system account. Source:
 * developers.weixin.qq.com/doc/offiaccount/Account_Management/Wechat_Accreditation_Event_Push.html.
 */

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

/**
 * Information must be filled in again. No page describes its fields; see `raw`, perhaps `raw.RefillReason`.
 */
export interface WxVerifyRefillEvent extends EventPush {
  readonly Event: 'wx_verify_refill'
}
