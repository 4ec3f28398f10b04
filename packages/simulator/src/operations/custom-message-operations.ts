import { readCustomMessage } from '../platform/messages/custom-message'
import type { Errcode } from '../platform/platform-error'
import { type Call, done, type Operation, type Operations, textOf } from './operation'
import type { Platform } from './platform'
import { shownArticles } from './shown-articles'

/**
 * Customer-service messages.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html
 */
export function customMessageOperations(platform: Platform): Operations {
  const { chat, media } = platform

  const send = (call: Call): Errcode => {
    const message = readCustomMessage(call.body, media, (kind, id) => shownArticles(platform, kind, id))
    return typeof message === 'number' ? message : done(chat.receive(message, call))
  }

  const typing = ({ body }: Call): Errcode => {
    const user = chat.known(textOf(body, 'touser'))
    if (user === undefined) return 40003
    if (body.command === 'Typing') return done(user.startTyping())
    user.stopTyping()
    return 0
  }

  /** An operation whose refusals are recorded at the user. */
  const forUser =
    (operation: (call: Call) => Errcode): Operation =>
    (call) => {
      const errcode = operation(call)
      if (errcode !== 0) chat.refuse(textOf(call.body, 'touser'), call, errcode)
      return errcode
    }

  return {
    'POST /cgi-bin/message/custom/send': forUser(send),
    'POST /cgi-bin/message/custom/typing': forUser(typing),
  }
}
