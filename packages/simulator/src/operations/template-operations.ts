import { isRecord } from '@wx/core/internal'
import type { ChatUser } from '../chat/chat-user'
import type { Content } from '../platform/content'
import { SentOnce } from '../platform/messages/sent-once'
import { placesOf, placeText, renderTemplate, type Template } from '../platform/messages/templates'
import { platformError } from '../platform/platform-error'
import { type Answer, type Call, type JsonObject, type Operations, textOf } from './operation'
import type { Platform } from './platform'

/** For so long a `client_msg_id` is known. */
const DUPLICATE_MS = 600_000

/**
 * Template and subscription messages.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html
 */
export function templateOperations(platform: Platform): Operations {
  const { chat, templates } = platform
  const sent = new SentOnce(platform.clock, DUPLICATE_MS)

  /** Shows the message, and tells the bot so a second later. */
  const deliver = (user: ChatUser, template: Template, call: Call): bigint => {
    const id = platform.ids.next()
    chat.show(user, contentOf(template, call.body), call)
    platform.later(() => void chat.pushes.notify(user.openid, { Event: 'TEMPLATESENDJOBFINISH', MsgID: String(id), Status: 'success' }))
    return id
  }

  return {
    'GET /cgi-bin/template/get_all_private_template': () => ({ template_list: templates.all() }),
    'POST /cgi-bin/template/api_add_template': ({ body }): Answer => {
      const short = textOf(body, 'template_id_short')
      const names = Array.isArray(body.keyword_name_list) ? body.keyword_name_list : ['内容']
      // The platform's library is not here: the keywords' names make the content.
      const content = names.map((name, index) => `${name}：{{keyword${index + 1}.DATA}}`).join('\n')
      const template = templates.add(`模板 ${short}`, content)
      return template === undefined ? 45026 : { errcode: 0, errmsg: 'ok', template_id: template.template_id }
    },
    'POST /cgi-bin/template/del_private_template': ({ body }) => (templates.delete(textOf(body, 'template_id')) ? 0 : 40037),
    'POST /cgi-bin/message/template/send': (call): Answer => {
      const { body } = call
      const user = chat.known(textOf(body, 'touser'))
      if (user === undefined) return 40003
      const template = templates.get(textOf(body, 'template_id'))
      if (template === undefined) return 40037
      if (!user.record.following) return 43004
      // That an empty place is refused is a guess for template messages; it is so for subscription messages.
      const wrong = emptyPlace(template, body)
      if (wrong !== undefined) return wrong
      const clientId = typeof body.client_msg_id === 'string' ? body.client_msg_id : undefined
      // Guess: the page says only that a repeated id sends nothing. Here it answers the first message's id.
      const msgid = sent.find(clientId) ?? sent.remember(clientId, deliver(user, template, call))
      return { errcode: 0, errmsg: 'ok', msgid }
    },
    /**
     * A subscription message. Every user has subscribed to every template: a choice of the simulator, where
     * the platform refuses others with 43101.
     * Source: https://developers.weixin.qq.com/doc/service/api/notify/notify/api_sendnewsubscribemsg.html
     */
    'POST /cgi-bin/message/subscribe/bizsend': (call): Answer => {
      const user = chat.known(textOf(call.body, 'touser'))
      if (user === undefined) return 40003
      const template = templates.get(textOf(call.body, 'template_id'))
      if (template === undefined) return 40037
      const wrong = emptyPlace(template, call.body)
      if (wrong !== undefined) return wrong
      chat.show(user, contentOf(template, call.body), call)
      const List = { TemplateId: template.template_id, MsgID: String(platform.ids.next()), ErrorCode: 0, ErrorStatus: 'success' }
      const event = { Event: 'subscribe_msg_sent_event', SubscribeMsgSentEvent: { List } }
      platform.later(() => void chat.pushes.notify(user.openid, event))
      return 0
    },
  }
}

function emptyPlace(template: Template, body: JsonObject): object | undefined {
  const missing = placesOf(template).find((name) => placeText(dataOf(body), name) === '')
  return missing === undefined ? undefined : platformError(47003, `data.${missing}.value is empty`)
}

function dataOf({ data }: JsonObject): JsonObject {
  return isRecord(data) ? data : {}
}

/** A template message leads to its `url`, a subscription message to its `page`. */
function contentOf(template: Template, body: JsonObject): Content {
  const url = textOf(body, 'url') || textOf(body, 'page')
  return { type: 'template', title: template.title, lines: renderTemplate(template, dataOf(body)), url }
}
