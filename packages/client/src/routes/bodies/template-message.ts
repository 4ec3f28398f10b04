/** The fields of a template by name, such as `thing1`. Name them in `Field` to have them checked. */
export type TemplateData<Field extends string = string> = Readonly<Record<Field, { readonly value: string }>>

/** The mini program that a tap on the message opens. It must be linked to the account. */
export interface MiniProgramLink {
  readonly appid: string
  readonly pagepath?: string
}

/**
 * A template message (模板消息). The platform ignores colours since May 2023, so they are not offered.
 * Source: https://developers.weixin.qq.com/doc/service/api/notify/template/api_sendtemplatemessage.html
 */
export interface TemplateMessage<Field extends string = string> {
  /** The openid. */
  readonly touser: string
  readonly template_id: string
  readonly url?: string
  /** Goes before `url`. */
  readonly miniprogram?: MiniProgramLink
  readonly data: TemplateData<Field>
  /** The platform sends once for each value within 10 minutes. */
  readonly client_msg_id?: string
}

/**
 * A subscription notice (订阅通知) of a service account.
 * Source: https://developers.weixin.qq.com/doc/service/api/notify/notify/api_sendnewsubscribemsg.html
 */
export interface SubscriptionNotice<Field extends string = string> {
  /** The openid. */
  readonly touser: string
  readonly template_id: string
  /** The web page that a tap opens. */
  readonly page?: string
  readonly miniprogram?: Required<MiniProgramLink>
  readonly data: TemplateData<Field>
}

/** A subscription message (订阅消息) of a mini program. */
export interface MiniProgramNotice<Field extends string = string> {
  /** The openid. */
  readonly touser: string
  readonly template_id: string
  /** The page of the mini program that a tap opens. */
  readonly page?: string
  readonly miniprogram_state?: 'developer' | 'trial' | 'formal'
  readonly lang?: 'zh_CN' | 'en_US' | 'zh_HK' | 'zh_TW'
  readonly data: TemplateData<Field>
}

/**
 * The message of a one-time subscription (一次性订阅).
 * Source: https://developers.weixin.qq.com/doc/service/api/notify/subscribe/api_templatesubscribe.html
 */
export interface OneTimeMessage {
  /** The openid. */
  readonly touser: string
  readonly template_id: string
  readonly url?: string
  readonly miniprogram?: Required<MiniProgramLink>
  /** A number from 0 to 10000, the one that the user agreed to. */
  readonly scene: string
  readonly title: string
  readonly data: Readonly<Record<'content', { readonly value: string; readonly color?: string }>>
}
