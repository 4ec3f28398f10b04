import type { PushKind } from '../delivery/push-fields'
import type { Interaction } from '../platform/messages/reply-window'
import type { UserAction } from './user-action'

/** What an action does on the platform's side, apart from the push. */
export interface ActionEffect {
  /** The interaction for which it opens the window for customer-service messages. */
  readonly opens?: Interaction
  /**
   * False if the platform pushes the action but shows no reply to it.
   * Source: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html
   */
  readonly answerable: boolean
}

const MESSAGE: ActionEffect = { opens: 'message', answerable: true }
const ANSWERED_EVENT: ActionEffect = { opens: 'event', answerable: true }
const UNANSWERED_EVENT: ActionEffect = { answerable: false }

/** Events that a user causes and that show a reply, and whether they open the window. */
const EVENT_EFFECTS: Readonly<Record<string, ActionEffect>> = {
  subscribe: ANSWERED_EVENT,
  SCAN: ANSWERED_EVENT,
  CLICK: ANSWERED_EVENT,
  scancode_push: ANSWERED_EVENT,
  scancode_waitmsg: ANSWERED_EVENT,
  pic_sysphoto: { answerable: true },
  pic_photo_or_album: { answerable: true },
  pic_weixin: { answerable: true },
  location_select: { answerable: true },
}

/** The effect of a push that no action caused. */
export function effectOf({ type, event }: PushKind): ActionEffect {
  if (type === '') return UNANSWERED_EVENT
  if (type !== 'event') return MESSAGE
  return Object.hasOwn(EVENT_EFFECTS, event) ? (EVENT_EFFECTS[event] ?? UNANSWERED_EVENT) : UNANSWERED_EVENT
}

/** The effect of an action. */
export function effectOfAction(action: UserAction): ActionEffect {
  return action.type === 'menu' ? effectOf({ type: 'event', event: action.event }) : ACTION_EFFECTS[action.type]
}

const ACTION_EFFECTS: { readonly [Type in Exclude<UserAction['type'], 'menu'>]: ActionEffect } = {
  text: MESSAGE,
  // It comes as a text, and allows as much as an event.
  tap: ANSWERED_EVENT,
  image: MESSAGE,
  voice: MESSAGE,
  video: MESSAGE,
  shortvideo: MESSAGE,
  location: MESSAGE,
  link: MESSAGE,
  follow: ANSWERED_EVENT,
  scan: ANSWERED_EVENT,
  click: ANSWERED_EVENT,
  unfollow: UNANSWERED_EVENT,
  'report-location': UNANSWERED_EVENT,
  view: UNANSWERED_EVENT,
}
