import type { EventPush } from '../push'

/*
 * Subscription notifications (订阅通知). XML wraps the list in an element named after the event. JSON has it at
 * the top level, and not as a list if it has one entry. Here it is always wrapped and always a list.
 * Source: developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html.
 */

/** A user's choice about one template. */
export interface SubscriptionChoice {
  /** The template's id. */
  readonly TemplateId: string
  /** `accept` or `reject`. */
  readonly SubscribeStatusString: string
}

/** A user answered the subscription pop-up. */
export interface SubscribeMsgPopupEvent extends EventPush {
  readonly Event: 'subscribe_msg_popup_event'
  readonly SubscribeMsgPopupEvent: {
    /** One entry for each template that was asked about. */
    readonly List: readonly (SubscriptionChoice & {
      /** Where it popped up: 0 in a mini program, 1 from an article's link, 2 in a web page. */
      readonly PopupScene: number
    })[]
  }
}

/** A user changed subscriptions in the settings. */
export interface SubscribeMsgChangeEvent extends EventPush {
  readonly Event: 'subscribe_msg_change_event'
  readonly SubscribeMsgChangeEvent: {
    /** One entry for each template that changed; only `reject` is pushed. */
    readonly List: readonly SubscriptionChoice[]
  }
}

/** A subscription message was sent, or not. */
export interface SubscribeMsgSentEvent extends EventPush {
  readonly Event: 'subscribe_msg_sent_event'
  readonly SubscribeMsgSentEvent: {
    /** One entry for each message. */
    readonly List: readonly {
      /** The template's id. */
      readonly TemplateId: string
      /** The message's id; 64-bit, therefore text. */
      readonly MsgID: string
      /** 0: delivered. */
      readonly ErrorCode: number
      /** `success`, or why not. */
      readonly ErrorStatus: string
    }[]
  }
}
