import type { ChatUser } from '../chat/chat-user'
import { readCustomMessage } from '../platform/messages/custom-message'
import type { Errcode } from '../platform/platform-error'
import { done, type Operations, textOf } from './operation'
import type { Platform } from './platform'
import { shownArticles } from './shown-articles'

/** How long the user sees that the account is typing, and how fresh the chat must be for it. */
const TYPING_MS = 15_000
const FRESH_MS = 30_000

/**
 * Customer-service messages.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html
 */
export function customMessageOperations(platform: Platform): Operations {
  const { chat, media, clock } = platform
  const typingUntil = new Map<ChatUser, number>()

  const startTyping = (user: ChatUser): Errcode | undefined => {
    const now = clock.now()
    if (!user.window.openedWithin(FRESH_MS, now)) return 45080
    if (now < (typingUntil.get(user) ?? 0)) return 45081
    typingUntil.set(user, now + TYPING_MS)
    return undefined
  }

  return {
    'POST /cgi-bin/message/custom/send': (call) => {
      const message = readCustomMessage(call.body, media, (kind, id) => shownArticles(platform, kind, id))
      if (typeof message === 'number') return message
      const user = chat.known(message.openid)
      if (user !== undefined) typingUntil.delete(user)
      return done(chat.receive(message, call))
    },
    'POST /cgi-bin/message/custom/typing': ({ body }) => {
      const user = chat.known(textOf(body, 'touser'))
      if (user === undefined) return 40003
      if (body.command === 'Typing') return done(startTyping(user))
      typingUntil.delete(user)
      return 0
    },
  }
}
