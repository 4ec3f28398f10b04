import type { EventPush } from './push'
import type { Shape } from './shape'

/*
 * Subscription notifications. XML wraps the list in an element named after the event, JSON has it at the top level, bare
 * where it has one entry; here it is always wrapped and always a list. Source: protocol/events.md §6.
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

export interface SubscriptionEvents {
  'event:subscribe_msg_popup_event': SubscribeMsgPopupEvent
  'event:subscribe_msg_change_event': SubscribeMsgChangeEvent
  'event:subscribe_msg_sent_event': SubscribeMsgSentEvent
}

const choice = { TemplateId: 'text', SubscribeStatusString: 'text' } as const

export const subscriptionShapes: { readonly [K in keyof SubscriptionEvents]: Shape<SubscriptionEvents[K]> } = {
  'event:subscribe_msg_popup_event': { SubscribeMsgPopupEvent: { List: [{ ...choice, PopupScene: 'number' }] } },
  'event:subscribe_msg_change_event': { SubscribeMsgChangeEvent: { List: [choice] } },
  'event:subscribe_msg_sent_event': {
    SubscribeMsgSentEvent: { List: [{ TemplateId: 'text', MsgID: 'text', ErrorCode: 'number', ErrorStatus: 'text' }] },
  },
}
