import type { EventPush } from './push'
import type { Shape } from './shape'

/* Mini programs: customer service, audits, test accounts. Source: protocol/events.md §15. */

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

export interface MiniProgramEvents {
  'event:user_enter_tempsession': UserEnterTempsessionEvent
  'event:weapp_audit_success': WeappAuditSuccessEvent
  'event:weapp_audit_fail': WeappAuditFailEvent
  'event:weapp_audit_delay': WeappAuditDelayEvent
  'event:wxa_nickname_audit': WxaNicknameAuditEvent
  'event:wxa_category_audit': WxaCategoryAuditEvent
  'event:wxa_privacy_apply': WxaPrivacyApplyEvent
  'event:betaapp_verify_event': BetaAppVerifyEvent
  'event:betaapp_verify_apply_event': BetaAppVerifyApplyEvent
  'event:betaapp_authorization_apply_event': BetaAppAuthorizationApplyEvent
  'event:debug_demo': DebugDemoEvent
}

const betaApp = {
  ApplyAuthorizationInfoNoitfy: { appid: 'text', mp_appid: 'text', status: 'number', msg: 'text', operation_time: 'text' },
} as const

export const miniProgramShapes: { readonly [K in keyof MiniProgramEvents]: Shape<MiniProgramEvents[K]> } = {
  'event:user_enter_tempsession': { SessionFrom: 'text', BusinessId: 'text?' },
  'event:weapp_audit_success': { SuccTime: 'number' },
  'event:weapp_audit_fail': { Reason: 'text', FailTime: 'number', ScreenShot: 'text' },
  'event:weapp_audit_delay': { Reason: 'text', DelayTime: 'number' },
  'event:wxa_nickname_audit': { ret: 'number', nickname: 'text', reason: 'text' },
  'event:wxa_category_audit': { ret: 'number', first: 'text', second: 'text', reason: 'text' },
  'event:wxa_privacy_apply': {
    result_info: { api_name: 'text', apply_time: 'number', audit_id: 'text', audit_time: 'number', reason: 'text', status: 'number' },
  },
  'event:betaapp_verify_event': betaApp,
  'event:betaapp_verify_apply_event': betaApp,
  'event:betaapp_authorization_apply_event': betaApp,
  'event:debug_demo': { debug_str: 'text' },
}
