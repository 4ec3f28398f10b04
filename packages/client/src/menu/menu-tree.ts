/**
 * A menu as it is sent. Field names are the platform's own. Source:
 * https://developers.weixin.qq.com/doc/service/api/custommenu/api_createcustommenu
 */

/** Pushes an event with the key. */
export interface KeyButton {
  readonly type: 'click' | 'scancode_push' | 'scancode_waitmsg' | 'pic_sysphoto' | 'pic_photo_or_album' | 'pic_weixin' | 'location_select'
  /** At most 60 bytes of UTF-8, 16 on the top level. */
  readonly name: string
  /** At most 128 bytes. */
  readonly key: string
}
/** Opens a web page. */
export interface ViewButton {
  readonly type: 'view'
  readonly name: string
  /** At most 1,024 bytes. */
  readonly url: string
}
/** Opens a page of a mini program that is linked to the account. */
export interface MiniProgramButton {
  readonly type: 'miniprogram'
  readonly name: string
  readonly appid: string
  readonly pagepath: string
  /** What a client without mini programs opens. At most 1,024 bytes. */
  readonly url: string
}
/** Sends a permanent material; `view_limited` opens one, and is withdrawn. */
export interface MediaButton {
  readonly type: 'media_id' | 'view_limited'
  readonly name: string
  readonly media_id: string
}
/** Sends or opens a published article. */
export interface ArticleButton {
  readonly type: 'article_id' | 'article_view_limited'
  readonly name: string
  readonly article_id: string
}

/** A button that does something. */
export type ActionButton = KeyButton | ViewButton | MiniProgramButton | MediaButton | ArticleButton

/** Opens one to five other buttons. */
export interface SubMenu {
  /** At most 16 bytes of UTF-8. */
  readonly name: string
  readonly sub_button: readonly ActionButton[]
}

/** An entry of the bar: a button, or one that opens others. */
export type MenuButton = ActionButton | SubMenu

/** Who sees a conditional menu. At least one of the two. */
export interface MatchRule {
  /** Of the user's tags, the one that was put on last decides. */
  readonly tag_id?: number | string
  /** 1 iOS, 2 Android, 3 others. */
  readonly client_platform_type?: 1 | 2 | 3 | '1' | '2' | '3'
}

/** A menu for some users (个性化菜单). */
export interface ConditionalMenu {
  readonly button: readonly MenuButton[]
  readonly matchrule: MatchRule
}

/** The menu of an account. */
export interface MenuTree {
  /** One to three. */
  readonly button: readonly MenuButton[]
  /** The last one whose rule fits a user is what the user sees. None: everybody sees `button`. */
  readonly conditionalmenu?: readonly ConditionalMenu[]
}

/** The fields that each type of button needs. */
export const REQUIRED_FIELDS: Readonly<Record<ActionButton['type'], readonly string[]>> = {
  click: ['key'],
  view: ['url'],
  scancode_push: ['key'],
  scancode_waitmsg: ['key'],
  pic_sysphoto: ['key'],
  pic_photo_or_album: ['key'],
  pic_weixin: ['key'],
  location_select: ['key'],
  media_id: ['media_id'],
  view_limited: ['media_id'],
  article_id: ['article_id'],
  article_view_limited: ['article_id'],
  miniprogram: ['appid', 'pagepath', 'url'],
}
