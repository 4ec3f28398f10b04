import type { InfoPush } from '../push'

/*
 * The open platform (开放平台). Pushes to a third-party platform. They have an `InfoType` instead of a `MsgType`,
 * no sender, and no reply. `AppId` is the component's, `appid` a mini program's. Source:
 * developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/component_verify_ticket.html.
 */

/** The ticket that the component's access token is made with. Every 10 minutes, valid for 12 hours. */
export interface ComponentVerifyTicketPush extends InfoPush {
  readonly InfoType: 'component_verify_ticket'
  /** The ticket: a secret. */
  readonly ComponentVerifyTicket: string
}

interface AuthorizerPush extends InfoPush {
  /** The account's app id. */
  readonly AuthorizerAppid: string
}

interface AuthorizationPush extends AuthorizerPush {
  /** Exchange it for the account's tokens: a secret. */
  readonly AuthorizationCode: string
  /** When the code runs out, in seconds; no source says whether a moment or a span. */
  readonly AuthorizationCodeExpiredTime: number
  /** The code the authorization page was opened with. */
  readonly PreAuthCode: string
}

/** An account authorized the platform. */
export interface AuthorizedPush extends AuthorizationPush {
  readonly InfoType: 'authorized'
}

/** An account changed what it authorizes. */
export interface UpdateAuthorizedPush extends AuthorizationPush {
  readonly InfoType: 'updateauthorized'
}

/** An account took the authorization back. */
export interface UnauthorizedPush extends AuthorizerPush {
  readonly InfoType: 'unauthorized'
}

interface TaskPush extends InfoPush {
  /** The mini program's app id. */
  readonly appid: string
}

interface RegistrationPush extends TaskPush {
  /** 0: done. */
  readonly status: number
  /** `OK`, or why not. */
  readonly msg: string
}

/** A mini program was registered through the platform, or not. */
export interface NotifyThirdFasteregisterPush extends RegistrationPush {
  readonly InfoType: 'notify_third_fasteregister'
  /** Exchange it for the mini program's tokens: a secret. */
  readonly auth_code?: string
  /** What the registration was made with, returned: a company's fields or a person's. */
  readonly info?: {
    /** Company's name. */
    readonly name?: string
    /** Company's registration code. */
    readonly code?: string
    /** The kind of code. */
    readonly code_type?: number
    /** WeChat id of the company's legal representative. */
    readonly legal_persona_wechat?: string
    /** Name of the company's legal representative. */
    readonly legal_persona_name?: string
    /** Person's WeChat id. */
    readonly wxuser?: string
    /** Person's name. */
    readonly idname?: string
    /** The platform's telephone. */
    readonly component_phone: string
  }
}

/** A test mini program was made, or not. */
export interface NotifyThirdFastregisterbetaappPush extends RegistrationPush {
  readonly InfoType: 'notify_third_fastregisterbetaapp'
  /** What the registration was made with, returned. */
  readonly info?: {
    /** Names the request. */
    readonly unique_id: string
    /** The mini program's name. */
    readonly name: string
  }
}

/** A test mini program was made a real one, or not. */
export interface NotifyThirdFastverifybetaappPush extends RegistrationPush {
  readonly InfoType: 'notify_third_fastverifybetaapp'
  /** What it was made with, returned. */
  readonly info?: {
    /** Company's name. */
    readonly name: string
    /** Company's registration code. */
    readonly code: string
    /** The kind of code. */
    readonly code_type: number
    /** WeChat id of the company's legal representative. */
    readonly legal_persona_wechat: string
    /** Name of the company's legal representative. */
    readonly legal_persona_name: string
    /** The platform's telephone. */
    readonly component_phone: string
  }
}

/** The person check of an ICP filing is done. */
export interface NotifyIcpfilingVerifyResultPush extends InfoPush {
  readonly InfoType: 'notify_icpfiling_verify_result'
  /** The check's id. */
  readonly task_id: string
  /** The mini program's app id. */
  readonly verify_appid: string
  /** 2 failed, 3 passed. */
  readonly result: number
  /** The verification made along with it; 9: the message to the telephone was answered. */
  readonly along_with_auth_result?: number
}

/** An ICP filing went on. */
export interface NotifyApplyIcpfilingResultPush extends InfoPush {
  readonly InfoType: 'notify_apply_icpfiling_result'
  /** The mini program's app id. */
  readonly authorizer_appid: string
  /** The state it is in now. */
  readonly beian_status: number
}

/** A mini program's verification went on. */
export interface Notify3rdWxaAuthPush extends TaskPush {
  readonly InfoType: 'notify_3rd_wxa_auth'
  /** The task's state. */
  readonly task_status: number
  /** The state, for people. */
  readonly message: string
  /** The task's id. */
  readonly taskid: string
  /** The application's state. */
  readonly apply_status: number
  /** Who audits, once it is known. */
  readonly dispatch_info?: {
    /** The auditing company. */
    readonly provider: string
    /** How to reach it. */
    readonly contact: string
    /** When it was given to them, unix seconds. */
    readonly dispatch_time: number
  }
}

/** A mini program's verification and ICP filing, made together, went on. */
export interface Notify3rdWxaAuthAndIcpPush extends InfoPush {
  readonly InfoType: 'notify_3rd_wxa_auth_and_icp'
  /** The mini program's app id. */
  readonly authorizer_appid: string
  /** The procedure's id. */
  readonly procedure_id: string
  /**
   * 15 to be paid, 16 paid; verification: 17 in audit, 18 refused, 19 passed, 20 failed; filing: 21 to be
   * made, 22 to 25 in audit or refused, 26 done; all: 27 run out, 28 ended, 29 withdrawn.
   */
  readonly procedure_status: number
}

/** A mini program's verification is due. */
export interface Notify3rdWxaWxverifyPush extends TaskPush {
  readonly InfoType: 'notify_3rd_wxa_wxverify'
  /** When it runs out, unix seconds. */
  readonly expired: number
  /** The reminder, for people; several lines. */
  readonly message: string
}

/** The order page was submitted for several mini programs. */
export interface OrderPathApplyResultNotifyPush extends InfoPush {
  readonly InfoType: 'order_path_apply_result_notify'
  /** One entry for each mini program. */
  readonly list: readonly {
    /** The mini program's app id. */
    readonly appid: string
    /** 0 submitted, 1 submitted before, -1 system busy, -2 wrong app id. */
    readonly ret_code: number
  }[]
}

/** The order page was audited for several mini programs. */
export interface OrderPathAuditResultNotifyPush extends InfoPush {
  readonly InfoType: 'order_path_audit_result_notify'
  /** One entry for each mini program. */
  readonly list: readonly {
    /** The mini program's app id. */
    readonly appid: string
    /** The audit's id. */
    readonly audit_id: string
    /** 4: passed. */
    readonly status: number
    /** When it was applied for, unix seconds. */
    readonly apply_time: number
    /** When it was audited, unix seconds. */
    readonly audit_time: number
    /** Why, for people. */
    readonly reason: string
  }[]
}
