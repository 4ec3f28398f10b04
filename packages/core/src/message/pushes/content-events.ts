import type { EventPush } from '../push'

/*
 * Mini programs: content (小程序：内容安全). Content checks, violations, comments. Source:
 * developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check/mediaCheckAsync.html,
 * developers.weixin.qq.com/miniprogram/dev/server/event_push/platform/Penalty_for_Violation.html.
 */

/**
 * A picture or sound was checked. `version` 2 has `detail` and `result`; the old form has `isrisky` and
 * `status_code`.
 */
export interface WxaMediaCheckEvent extends EventPush {
  readonly Event: 'wxa_media_check'
  /** The mini program's app id. */
  readonly appid: string
  /** Names the check, as the call returned it. */
  readonly trace_id: string
  /** 2; absent in the old form. */
  readonly version?: number
  /** 0: the check was done. `result` and `detail` count only then; absent in the old form. */
  readonly errcode?: number
  /** `ok`, or why it was not done. */
  readonly errmsg?: string
  /** What each strategy found; empty in the old form. */
  readonly detail: readonly {
    /** The strategy, e.g. `content_model`, `keyword`. */
    readonly strategy: string
    /** 0: the strategy ran. */
    readonly errcode: number
    /** `pass`, `review` or `risky`. */
    readonly suggest: string
    /** What was found: 100 nothing. */
    readonly label: number
    /** How sure, 0 to 100. */
    readonly prob?: number
    /** The keyword's level. */
    readonly level?: number
    /** The keyword that was hit. */
    readonly keyword?: string
  }[]
  /** All in all. */
  readonly result?: {
    /** `pass`, `review` or `risky`. */
    readonly suggest: string
    /** What was found: 100 nothing. */
    readonly label: number
  }
  /** Old form: 1 risky, 0 not. */
  readonly isrisky?: number
  /** Old form: JSON text. */
  readonly extra_info_json?: string
  /** Old form: 0 done, 4294966288 the download failed. */
  readonly status_code?: number
}

/** A violation was recorded. */
export interface WxaIllegalRecordEvent extends EventPush {
  readonly Event: 'wxa_illegal_record'
  /** The record's id. */
  readonly illegal_record_id: string
  /** The mini program's app id. */
  readonly appid: string
  /** When, unix seconds. */
  readonly create_time: number
  /** Why, for people. */
  readonly illegal_reason: string
  /** What was found. */
  readonly illegal_content: string
  /** The rule's address. */
  readonly rule_url: string
  /** The rule's name. */
  readonly rule_name: string
}

/** An appeal against a punishment. */
export interface WxaAppealRecordEvent extends EventPush {
  readonly Event: 'wxa_appeal_record'
  /** The appeal's id. */
  readonly appeal_record_id: string
  /** The mini program's app id. */
  readonly appid: string
  /** When it was made, unix seconds. */
  readonly appeal_time: number
  /** Which appeal it is, from 1. */
  readonly appeal_count: number
  /** 0 from the user, 1 from a service provider. */
  readonly appeal_from: number
  /** 1 in audit, 2 passed, 3 refused, 4 withdrawn. */
  readonly appeal_status: number
  /** When it was audited, unix seconds. */
  readonly audit_time?: number
  /** The auditor's reason. */
  readonly audit_reason?: string
  /** The punishment, for people. */
  readonly punish_description: string
  /** What was found and what is said against it. */
  readonly material: readonly {
    readonly illegal_material: {
      /** What was found. */
      readonly content: string
      /** The address. */
      readonly content_url: string
    }
    readonly appeal_material: {
      /** Why the finding is wrong. */
      readonly reason: string
      /** Media ids of proofs. */
      readonly proof_material_id: readonly string[]
    }
  }[]
}

/** A violation is punished. */
export interface WxaPunishEvent extends EventPush {
  readonly Event: 'wxa_punish_event'
  /** 1 a warning, 2 functions are blocked, 3 taken down, 4 the account is blocked, 10 a page is blocked. */
  readonly event_type: number
  /** The punishment's id. */
  readonly punish_id: string
  /** The mini program's app id. */
  readonly appid: string
  /** When, unix seconds. */
  readonly punish_time: number
  /** Why, for people. */
  readonly illegal_reason: string
  /** What was found. */
  readonly illegal_content: readonly string[]
  /** The rule's name. */
  readonly rule_name: string
  /** The rule's address. */
  readonly rule_url: string
  /** The address of how to put it right. */
  readonly adjust_guide_url: string
  /** JSON text: what is blocked, and for how long. */
  readonly detail: string
}

/** A user gave a bad rating. */
export interface WxaCommentBadScoreEvent extends EventPush {
  readonly Event: 'wxa_comment_bad_score'
  readonly result: {
    /** The comment's id; 64-bit, therefore text. */
    readonly comment_id: string
  }
}
