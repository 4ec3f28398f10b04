import type { EventPush } from '../push'

/*
 * Results of jobs (模板消息、群发、发布的结果). Template message, mass send, publishing. A reply to one is not seen.
 * Source: developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html,
 * developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html,
 * developers.weixin.qq.com/doc/offiaccount/Publish/Callback_on_finish.html.
 */

/** A template message was delivered, or not. */
export interface TemplateSendJobFinishEvent extends EventPush {
  readonly Event: 'TEMPLATESENDJOBFINISH'
  /** The message's id, as the sending call returned it; 64-bit, therefore text. */
  readonly MsgID: string
  /**
   * `success`, `failed:user block`, `failed: system failed`; compare without white space, the platform's own
   * varies.
   */
  readonly Status: string
}

/** A mass send is done. It comes from the mass-send helper, not from a follower. */
export interface MassSendJobFinishEvent extends EventPush {
  readonly Event: 'MASSSENDJOBFINISH'
  /** The job's id, `msg_id` of the call; sent as `MsgId` by some accounts. */
  readonly MsgID: string
  /**
   * `send success`, `send fail` or `err(<number>)`: 10001 advertising, 20001 political, 20002 pornographic,
   * 20004 social, 20006 illegal, 20008 fraud, 20013 copyright, 21000 other, 22000 mutual promotion,
   * 30001–30003 originality, 40001 refused by an administrator, 40002 no administrator answered within 30
   * minutes.
   */
  readonly Status: string
  /** Followers of the tag, or openids given. */
  readonly TotalCount: number
  /** Those left after filtering; about `SentCount` + `ErrorCount`. */
  readonly FilterCount: number
  /** Delivered. */
  readonly SentCount: number
  /** Failed. */
  readonly ErrorCount: number
  /** The originality check; without a check its list is empty and the other fields are absent. */
  readonly CopyrightCheckResult: {
    /** How many articles were checked. */
    readonly Count?: number
    /** 1 no reprint, 2 a reprint that may be sent, 3 a reprint that must not be sent. */
    readonly CheckState?: number
    readonly ResultList: { readonly item: readonly CopyrightCheck[] }
  }
  /** The articles' addresses; the list is empty if there are none. */
  readonly ArticleUrlResult: {
    /** How many articles. */
    readonly Count?: number
    readonly ResultList: {
      readonly item: readonly {
        /** From 1. */
        readonly ArticleIdx: number
        /** The article's address. */
        readonly ArticleUrl: string
      }[]
    }
  }
}

/** What the originality check says of one article. */
export interface CopyrightCheck {
  /** From 1. */
  readonly ArticleIdx: number
  /** 0 not declared original, 1 declared, 2 declared and taken back. */
  readonly UserDeclareState: number
  /** 1 judged original, 2 judged a reprint, 3 failed. */
  readonly AuditState: number
  /** The address of the article it is like. */
  readonly OriginalArticleUrl: string
  /** The kind of that article. */
  readonly OriginalArticleType: number
  /** 1: may be reprinted. */
  readonly CanReprint: number
  /** 1: the text is to be replaced by the original's. */
  readonly NeedReplaceContent: number
  /** 1: the source is to be shown. */
  readonly NeedShowReprintSource: number
}

/** A draft was published, or not. Also under the name `FREEPUBLISHJOBFINISH` on the wire. */
export interface PublishJobFinishEvent extends EventPush {
  readonly Event: 'PUBLISHJOBFINISH'
  readonly PublishEventInfo: {
    /** The job's id, as the call returned it; 64-bit, therefore text. */
    readonly publish_id: string
    /**
     * 0 done, 1 running, 2 originality check failed, 3 failed, 4 rejected, 5 deleted afterwards, 6 banned
     * afterwards.
     */
    readonly publish_status: number
    /**
     * The published article's id, on success. The published sample has a line break in it; remove white
     * space.
     */
    readonly article_id?: string
    /** The published articles; on failure the list is empty. */
    readonly article_detail: {
      /** How many articles. */
      readonly count?: number
      readonly item: readonly {
        /** From 1. */
        readonly idx: number
        /** The article's address. */
        readonly article_url: string
      }[]
    }
    /** The articles that failed, from 1; only with status 2 and 4. */
    readonly fail_idx: readonly number[]
  }
}
