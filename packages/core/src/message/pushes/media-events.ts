import type { EventPush } from '../push'

/*
 * Mini programs: media (小程序：短剧、小说、直播). Short plays, books, live rooms. Source:
 * developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html.
 */

/** A short play's video was uploaded, or not. */
export interface SecvodUploadEvent extends EventPush {
  readonly Event: 'secvod_upload_event'
  readonly upload_event: {
    /** The video's id. */
    readonly media_id: string
    /** What the upload was made with, returned. */
    readonly source_context?: string
    /** 0: done. */
    readonly errcode: number
    /** `OK`, or why not. */
    readonly errmsg?: string
  }
}

/** The audit of a book or of a play. */
export interface MediaAuditDetail {
  /** 0 invalid, 1 in audit, 2 refused for good, 3 passed, 4 sent back to be filled in again. */
  readonly status: number
  /** When it was submitted, unix seconds. */
  readonly create_time: number
  /** When it was audited, unix seconds. */
  readonly audit_time: number
}

/** A short play was audited. */
export interface SecvodAuditEvent extends EventPush {
  readonly Event: 'secvod_audit_event'
  readonly audit_event: {
    /** The play's id. */
    readonly drama_id: string
    /** What the play was made with, returned. */
    readonly source_context?: string
    readonly audit_detail: MediaAuditDetail & {
      /** 0 the first, 1 again, 2 after episodes were replaced, 3 after the play's data changed. */
      readonly audit_type: number
    }
  }
}

/** A book was audited. */
export interface SecbookAuditEvent extends EventPush {
  readonly Event: 'secbook_audit_event'
  readonly audit_event: {
    /** The book's id. */
    readonly book_id: string
    readonly audit_detail: MediaAuditDetail
  }
}

/** A user subscribed to a live room, or left. */
export interface WxaliveFollowNotifyEvent extends EventPush {
  readonly Event: 'wxalive_follow_notify'
  readonly FollowNotify: {
    /** The room's id. */
    readonly room_id: string
    /** The user's openid. */
    readonly user_openid: string
    /** When, unix seconds. */
    readonly time: number
    /** The room then: 101 live, 102 not yet, 103 over. */
    readonly live_status: number
    /** `add_follow` or `del_follow`. */
    readonly action: string
  }
}

/** A message to a live room's subscribers was sent. */
export interface WxalivePushMessageNotifyEvent extends EventPush {
  readonly Event: 'wxalive_push_message_notify'
  readonly PushMessageApiNotify: {
    /** The job's id, as the call returned it. */
    readonly message_id: string
    /** The room's id. */
    readonly room_id: string
    /** Openids given. */
    readonly total_count: number
    /** Delivered. */
    readonly success_count: number
    /** Wrong openids. */
    readonly openid_error_count: number
    /** Users who do not follow. */
    readonly relation_error_count: number
    /** Users who had got too many. */
    readonly user_recv_limit_count: number
    /** Other failures. */
    readonly internal_error_count: number
  }
}
