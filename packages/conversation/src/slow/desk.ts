import type { AnswerWork, Message, ReportedContext } from '@wx/core'
import type { HoldBudget } from './hold-budget'
import type { MissingRights } from './missing-rights'
import type { OpenClaims } from './open-claims'
import type { SlowSettings } from './options'
import type { Asked } from './record/delivery-record'
import type { SlowStore } from './record/delivery-store'

/** What all pushes of a bot share. */
export interface Desk<C extends ReportedContext> {
  readonly work: AnswerWork<C>
  readonly settings: SlowSettings
  readonly store: SlowStore
  readonly open: OpenClaims
  readonly budget: HoldBudget
  readonly rights: MissingRights
  /** Runs the handlers of a late answer here, because their run ended with its process. */
  readonly takeOver: (id: string, asked: Asked) => void
}

/** The events whose answer a user awaits: a reply to any other one is not shown. */
const AWAITED: ReadonlySet<string> = new Set([
  'subscribe',
  'SCAN',
  'CLICK',
  'scancode_push',
  'scancode_waitmsg',
  'pic_sysphoto',
  'pic_photo_or_album',
  'pic_weixin',
  'location_select',
])

/** Whether the user sees a reply to this push. */
export function isAwaited(message: Message): boolean {
  return isAddressed(message) && (message.MsgType !== 'event' || AWAITED.has(message.Event))
}

/** Whether the push names a user whom an answer can be sent to. */
export function isAddressed(message: Message): message is Exclude<Message, { readonly MsgType?: undefined }> {
  return message.MsgType !== undefined && message.FromUserName !== ''
}
