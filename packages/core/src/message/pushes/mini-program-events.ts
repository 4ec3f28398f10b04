import type { EventPush } from '../push'

/*
 * Mini programs: service and audits (小程序：客服、审核). Customer service, audits, test accounts. Source:
 * developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html,
 * developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/code/audit_event.html.
 */

/** A user entered a mini program's customer service; a reply is seen. */
export interface UserEnterTempsessionEvent extends EventPush {
  readonly Event: 'user_enter_tempsession'
  /** What the button was made with; may be JSON text. */
  readonly SessionFrom: string
  /** The sub-merchant's conversation, with several merchants. */
  readonly BusinessId?: string
}

/** A version passed the audit. */
export interface WeappAuditSuccessEvent extends EventPush {
  readonly Event: 'weapp_audit_success'
  /** When, unix seconds. */
  readonly SuccTime: number
}

/** A version was refused. */
export interface WeappAuditFailEvent extends EventPush {
  readonly Event: 'weapp_audit_fail'
  /** Why, HTML. */
  readonly Reason: string
  /** When, unix seconds. */
  readonly FailTime: number
  /** Media ids of screenshots, with `|` between them. */
  readonly ScreenShot: string
}

/** A version's audit takes longer. */
export interface WeappAuditDelayEvent extends EventPush {
  readonly Event: 'weapp_audit_delay'
  /** Why, for people. */
  readonly Reason: string
  /** When, unix seconds. */
  readonly DelayTime: number
}

/** A nickname was audited. */
export interface WxaNicknameAuditEvent extends EventPush {
  readonly Event: 'wxa_nickname_audit'
  /** 2 refused, 3 passed. */
  readonly ret: number
  /** The nickname. */
  readonly nickname: string
  /** Why, for people. */
  readonly reason: string
}

/** A category was audited. */
export interface WxaCategoryAuditEvent extends EventPush {
  readonly Event: 'wxa_category_audit'
  /** 2 refused, 3 passed. */
  readonly ret: number
  /** Id of the first-level category. */
  readonly first: string
  /** Id of the second-level category. */
  readonly second: string
  /** Why, for people. */
  readonly reason: string
}

/** The use of a private interface was audited. */
export interface WxaPrivacyApplyEvent extends EventPush {
  readonly Event: 'wxa_privacy_apply'
  readonly result_info: {
    /** The interface, e.g. `wx.choosePoi`. */
    readonly api_name: string
    /** When it was applied for, unix seconds. */
    readonly apply_time: number
    /** The audit's id. */
    readonly audit_id: string
    /** When it was audited, unix seconds. */
    readonly audit_time: number
    /** Why, for people. */
    readonly reason: string
    /** 2 refused, 3 passed. */
    readonly status: number
  }
}

interface BetaAppEvent extends EventPush {
  /** The name is misspelled on the wire too. */
  readonly ApplyAuthorizationInfoNoitfy: {
    /** The mini program's app id. */
    readonly appid: string
    /** The app id of the official account that asked. */
    readonly mp_appid: string
    /** 0: done. */
    readonly status: number
    /** Why not, for people. */
    readonly msg: string
    /** When, `yyyy-MM-dd HH:mm`. */
    readonly operation_time: string
  }
}

/** A test mini program's verification went on. */
export interface BetaAppVerifyEvent extends BetaAppEvent {
  readonly Event: 'betaapp_verify_event'
}

/** A request to verify a test mini program was answered. */
export interface BetaAppVerifyApplyEvent extends BetaAppEvent {
  readonly Event: 'betaapp_verify_apply_event'
}

/** A request to authorize a test mini program was answered. */
export interface BetaAppAuthorizationApplyEvent extends BetaAppEvent {
  readonly Event: 'betaapp_authorization_apply_event'
}

/** The console's push debugger. */
export interface DebugDemoEvent extends EventPush {
  readonly Event: 'debug_demo'
  /** What was typed in the debugger. */
  readonly debug_str: string
}
