import type { EventPush } from './push'
import type { Shape } from './shape'

/* Gift cards. Source: protocol/events.md §10. */

interface GiftCardEvent extends EventPush {
  /** The gift-card page. */
  readonly PageId: string
  /** The order's id. */
  readonly OrderId: string
}

/** A user bought a gift card. */
export interface GiftCardPayDoneEvent extends GiftCardEvent {
  readonly Event: 'giftcard_pay_done'
}

/** A user gave a gift card away. */
export interface GiftCardSendToFriendEvent extends GiftCardEvent {
  readonly Event: 'giftcard_send_to_friend'
  /** `true` or `false`: to a group chat. */
  readonly IsChatRoom: string
  /** `true` or `false`: it was not accepted in time and came back. */
  readonly IsReturnBack: string
}

/** A user accepted a gift card. */
export interface GiftCardUserAcceptEvent extends GiftCardEvent {
  readonly Event: 'giftcard_user_accept'
  /** `true` or `false`: from a group chat. */
  readonly IsChatRoom: string
}

export interface GiftCardEvents {
  'event:giftcard_pay_done': GiftCardPayDoneEvent
  'event:giftcard_send_to_friend': GiftCardSendToFriendEvent
  'event:giftcard_user_accept': GiftCardUserAcceptEvent
}

const giftCard = { PageId: 'text', OrderId: 'text' } as const

export const giftCardShapes: { readonly [K in keyof GiftCardEvents]: Shape<GiftCardEvents[K]> } = {
  'event:giftcard_pay_done': giftCard,
  'event:giftcard_send_to_friend': { ...giftCard, IsChatRoom: 'text', IsReturnBack: 'text' },
  'event:giftcard_user_accept': { ...giftCard, IsChatRoom: 'text' },
}
