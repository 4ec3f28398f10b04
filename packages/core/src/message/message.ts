import { type AuthorizationEvents, authorizationShapes } from './authorization-events'
import { type CardEvents, cardShapes } from './card-events'
import { type ContentEvents, contentShapes } from './content-events'
import { type DeviceMessages, deviceShapes } from './device-messages'
import { type FollowEvents, followShapes } from './follow-events'
import { type GiftCardEvents, giftCardShapes } from './gift-card-events'
import { type GuideEvents, guideShapes } from './guide-events'
import { type InvoiceEvents, invoiceShapes } from './invoice-events'
import { type JobEvents, jobShapes } from './job-events'
import { type LogisticsEvents, logisticsShapes } from './logistics-events'
import { type MediaEvents, mediaShapes } from './media-events'
import { type MenuEvents, menuShapes } from './menu-events'
import { type MiniProgramEvents, miniProgramShapes } from './mini-program-events'
import { type OrdinaryMessages, ordinaryShapes } from './ordinary'
import { type PlatformPushes, platformShapes } from './platform-pushes'
import { type ProductEvents, productShapes } from './product-events'
import type { UnknownEvent, UnknownInfo, UnknownMessage } from './push'
import { type ServiceEvents, serviceShapes } from './service-events'
import type { Shape } from './shape'
import { type StoreEvents, storeShapes } from './store-events'
import { type SubscriptionEvents, subscriptionShapes } from './subscription-events'
import { type TradeEvents, tradeShapes } from './trade-events'
import { type VerificationEvents, verificationShapes } from './verification-events'

/**
 * Every push these types know, by the name it has as a filter: a message's `MsgType`, `event:` and an event's `Event`, or
 * `info:` and the `InfoType` of an open-platform push. The one map behind filters, narrowing and exhaustiveness. Add your
 * own by declaration merging, and tell the bot how to read them with its `shapes` option:
 *
 * @example
 * ```ts
 * declare module '@wx/core' {
 *   interface Pushes { 'event:my_event': EventPush & { Event: 'my_event'; Count: number } }
 * }
 * new Bot({ token, shapes: { 'event:my_event': { Count: 'number' } } })
 * ```
 */
export interface Pushes
  extends OrdinaryMessages,
    DeviceMessages,
    FollowEvents,
    MenuEvents,
    JobEvents,
    SubscriptionEvents,
    ServiceEvents,
    VerificationEvents,
    AuthorizationEvents,
    CardEvents,
    GiftCardEvents,
    InvoiceEvents,
    StoreEvents,
    ProductEvents,
    GuideEvents,
    MiniProgramEvents,
    ContentEvents,
    MediaEvents,
    LogisticsEvents,
    TradeEvents,
    PlatformPushes {}

export type PushName = keyof Pushes

/** Whatever can arrive. Narrow it by `MsgType`, then by `Event`; where `MsgType` is `undefined`, by `InfoType`. */
export type Message = Pushes[PushName] | UnknownMessage | UnknownEvent | UnknownInfo

/** How each push is read; a user's own come on top of these. */
export type Shapes = { readonly [K in PushName]: Shape<Pushes[K]> }

export const shapes: Shapes = {
  ...ordinaryShapes,
  ...deviceShapes,
  ...followShapes,
  ...menuShapes,
  ...jobShapes,
  ...subscriptionShapes,
  ...serviceShapes,
  ...verificationShapes,
  ...authorizationShapes,
  ...cardShapes,
  ...giftCardShapes,
  ...invoiceShapes,
  ...storeShapes,
  ...productShapes,
  ...guideShapes,
  ...miniProgramShapes,
  ...contentShapes,
  ...mediaShapes,
  ...logisticsShapes,
  ...tradeShapes,
  ...platformShapes,
}

/** The name a message has as a filter: `text`, `event:subscribe`, `info:authorized`; `unknown`, `event:unknown`, `info:unknown`. */
export function nameOf(message: Message): string {
  if (message.MsgType === undefined) return `info:${message.InfoType}`
  return message.MsgType === 'event' ? `event:${message.Event}` : message.MsgType
}
