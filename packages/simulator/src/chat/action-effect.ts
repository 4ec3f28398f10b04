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

export const ACTION_EFFECTS: { readonly [Type in UserAction['type']]: ActionEffect } = {
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
