/** What each notice knows; `object` is nothing beyond the code. */
export interface NoticeFacts {
  readonly followed: { readonly account: string }
  readonly unfollowed: { readonly account: string }
  readonly scanned: { readonly scene: string }
  readonly 'code-expired': object
  readonly located: { readonly latitude: number; readonly longitude: number }
  readonly pressed: { readonly button: string }
  readonly opened: { readonly url: string }
  /** Handed to customer service. `agent` is empty for any. */
  readonly 'to-staff': { readonly agent: string }
  readonly 'to-ai': object
}

/** Which notice it is. */
export type NoticeCode = keyof NoticeFacts

/** What a grey line in the middle of the chat says: a code, and the facts. */
export type Notice<C extends NoticeCode = NoticeCode> = { [K in C]: { readonly code: K } & NoticeFacts[K] }[C]

/** How one language words each notice. */
export type NoticeTexts = { readonly [C in NoticeCode]: (notice: Notice<C>) => string }

/** The notices in Chinese, as `Content.text` has them. */
export const CHINESE_NOTICES: NoticeTexts = {
  followed: ({ account }) => `已关注 ${account}`,
  unfollowed: ({ account }) => `已取消关注 ${account}`,
  scanned: ({ scene }) => `扫描了二维码「${scene}」`,
  'code-expired': () => '二维码已过期',
  located: ({ latitude, longitude }) => `上报了地理位置 ${latitude}, ${longitude}`,
  pressed: ({ button }) => `点击了菜单「${button}」`,
  opened: ({ url }) => `打开了 ${url}`,
  'to-staff': ({ agent }) => `已转接至人工客服 ${agent}`.trim(),
  'to-ai': () => '已转接至智能回复',
}

export function noticeText<C extends NoticeCode>(notice: Notice<C>, texts: NoticeTexts): string {
  return texts[notice.code](notice)
}

/** The content of a grey line. */
export function noticeContent(notice: Notice): { readonly type: 'notice'; readonly text: string; readonly notice: Notice } {
  return { type: 'notice', text: noticeText(notice, CHINESE_NOTICES), notice }
}
