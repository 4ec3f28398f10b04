import { isRecord } from '@wx/core/internal'
import { isText, listOf, requireId } from '../base/answer-fields'
import { InvalidRequest } from '../base/invalid-request'
import type { Caller } from '../call/caller'
import { checkTemplate } from './check-template'
import { type Template, type TemplateData, template } from './template'

/** Where a tap leads. With both, to the mini program. */
export interface TemplateLink {
  readonly url?: string
  readonly miniprogram?: { readonly appid: string; readonly pagepath?: string }
}

export interface TemplateMessage<Field extends string> extends TemplateLink {
  readonly touser: string
  readonly template: Template<Field>
  readonly data: TemplateData<NoInfer<Field>>
  /**
   * The platform sends one message for each user and id within 10 minutes. With it, the client may repeat a
   * call whose outcome is unknown.
   */
  readonly client_msg_id?: string
}

/** A notice that its user subscribed to once (订阅通知). */
export interface SubscriptionNotice<Field extends string> {
  readonly touser: string
  readonly template: Template<Field>
  readonly data: TemplateData<NoInfer<Field>>
  /** The page that a tap opens. */
  readonly page?: string
  readonly miniprogram?: { readonly appid: string; readonly pagepath: string }
}

export interface OneTimeMessage extends TemplateLink {
  readonly touser: string
  readonly template_id: string
  /** The number that the user agreed to, 0 to 10,000. */
  readonly scene: number
  readonly title: string
  readonly content: string
}

/** A template as the account has it. */
export interface StoredTemplate {
  readonly template_id: string
  readonly title: string
  /** The text with its fields: what {@link template} takes. */
  readonly content: string
  readonly example?: string
}

/** Template and subscription messages of one account. {@link templates} makes one. */
export class Templates {
  readonly #wx: Caller

  constructor(wx: Caller) {
    this.#wx = wx
  }

  /**
   * Sends a template message (模板消息) and resolves to its id. Whether it arrived comes later, as the event
   * `TEMPLATESENDJOBFINISH` with the same `MsgID`.
   *
   * Rejects with a `WxError` of code `config-invalid`, an {@link InvalidRequest} with every fault, for data
   * that the platform would refuse; else with the client's error: 43004 for a user who left, 40037 for an
   * unknown template.
   * Source: https://developers.weixin.qq.com/doc/service/api/notify/template/api_sendtemplatemessage
   *
   * @example
   * ```ts
   * const msgid = await templates(wx).send({ touser: openid, template: paid, data, client_msg_id: order.id })
   * ```
   */
  async send<Field extends string>(message: TemplateMessage<Field>): Promise<string> {
    const { template, data, ...fields } = message
    const body = { ...fields, template_id: template.id, data: checkedData(template, data) }
    return requireId(await this.#wx.post('/cgi-bin/message/template/send', body), 'msgid', 'POST /cgi-bin/message/template/send')
  }

  /**
   * Sends a subscription notice (订阅通知), one for each time the user agreed. Errors as {@link send}; 43101: the
   * user did not agree, or no longer.
   * Source: https://developers.weixin.qq.com/doc/service/api/notify/notify/api_sendnewsubscribemsg
   *
   * @example
   * ```ts
   * await templates(wx).notify({ touser: openid, template: shipped, data: { thing1: '书' } })
   * ```
   */
  async notify<Field extends string>(notice: SubscriptionNotice<Field>): Promise<void> {
    const { template, data, ...fields } = notice
    await this.#wx.post('/cgi-bin/message/subscribe/bizsend', { ...fields, template_id: template.id, data: checkedData(template, data) })
  }

  /**
   * Sends the message of a one-time subscription (一次性订阅), one for each time the user agreed to the scene.
   * Rejects with the client's error.
   * Source:
   * https://developers.weixin.qq.com/doc/subscription/guide/product/message/One-time_subscription_info.html
   *
   * @example
   * ```ts
   * await templates(wx).once({ touser: openid, template_id, scene: 1000, title: '开课', content: '今晚八点' })
   * ```
   */
  async once({ scene, content, ...fields }: OneTimeMessage): Promise<void> {
    await this.#wx.post('/cgi-bin/message/template/subscribe', { ...fields, scene: String(scene), data: { content: { value: content } } })
  }

  /**
   * The templates of the account. Rejects with the client's error.
   * Source:
   * https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html
   *
   * @example
   * ```ts
   * for (const { template_id, content } of await templates(wx).list()) console.log(template_id, content)
   * ```
   */
  async list(): Promise<readonly StoredTemplate[]> {
    const { template_list } = await this.#wx.get('/cgi-bin/template/get_all_private_template')
    return listOf(template_list, isStoredTemplate)
  }

  /**
   * Adds a template of the library, with those of its fields that are wanted, and resolves to it. Rejects
   * with the client's error.
   * Source:
   * https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html
   *
   * @example
   * ```ts
   * const { id } = await templates(wx).add('43216', ['物品名称', '时间'])
   * ```
   */
  async add(shortId: string, keywords: readonly string[] = []): Promise<Template> {
    const path = '/cgi-bin/template/api_add_template'
    const answer = await this.#wx.post(path, { template_id_short: shortId, keyword_name_list: keywords })
    return template(requireId(answer, 'template_id', `POST ${path}`))
  }

  /**
   * Deletes a template of the account. Rejects with the client's error.
   * Source:
   * https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html
   *
   * @example
   * ```ts
   * await templates(wx).delete(paid.id)
   * ```
   */
  async delete(templateId: string): Promise<void> {
    await this.#wx.post('/cgi-bin/template/del_private_template', { template_id: templateId })
  }
}

/**
 * Template messages (模板消息), subscription notices (订阅通知) and one-time subscriptions (一次性订阅) of an account. The
 * first two are for verified service accounts (服务号).
 * Source: https://developers.weixin.qq.com/doc/service/api/notify/template/api_sendtemplatemessage
 *
 * @example
 * ```ts
 * const shipped = template('id', '{{thing1.DATA}}')
 * await templates(wx).send({ touser: openid, template: shipped, data: { thing1: '书' } })
 * ```
 */
export function templates(wx: Caller): Templates {
  return new Templates(wx)
}

function checkedData(
  template: Template,
  data: Readonly<Record<string, string | number>>,
): Readonly<Record<string, { readonly value: string }>> {
  const faults = checkTemplate(template, data)
  if (faults.length > 0) throw new InvalidRequest('this message', faults)
  return Object.fromEntries(Object.entries(data).map(([field, value]) => [field, { value: String(value) }]))
}

function isStoredTemplate(value: unknown): value is StoredTemplate {
  return isRecord(value) && isText(value.template_id) && isText(value.title) && isText(value.content)
}
