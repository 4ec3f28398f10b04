/**
 * A button of a menu (自定义菜单): the `type` decides which fields it has; a button with `sub_button` has no type.
 * Source: https://developers.weixin.qq.com/doc/service/api/custommenu/api_createcustommenu.html
 */
export type MenuButton = MenuParent | MenuAction

/** A button that opens up to five others. */
export interface MenuParent {
  /** Of at most 16 bytes. */
  readonly name: string
  readonly sub_button: readonly MenuAction[]
}

/** A button that does something. */
export type MenuAction = MenuKeyButton | MenuViewButton | MenuMediaButton | MenuArticleButton | MenuMiniProgramButton

/** What all buttons that do something have. */
export interface MenuActionBase {
  /** Of at most 16 bytes in the first row, of at most 60 below it. */
  readonly name: string
  readonly sub_button?: readonly []
}

/** A button whose tap is pushed to the account with its key. */
export interface MenuKeyButton extends MenuActionBase {
  readonly type: 'click' | 'scancode_push' | 'scancode_waitmsg' | 'pic_sysphoto' | 'pic_photo_or_album' | 'pic_weixin' | 'location_select'
  /** Of at most 128 bytes. */
  readonly key: string
}

/** A button that opens a page. */
export interface MenuViewButton extends MenuActionBase {
  readonly type: 'view'
  /** Of at most 1,024 bytes. */
  readonly url: string
}

/** A button that sends permanent media, or shows an article of it. */
export interface MenuMediaButton extends MenuActionBase {
  readonly type: 'media_id' | 'view_limited'
  readonly media_id: string
}

/** A button that shows an article. */
export interface MenuArticleButton extends MenuActionBase {
  readonly type: 'article_id' | 'article_view_limited'
  readonly article_id: string
}

/** A button that opens a mini program. */
export interface MenuMiniProgramButton extends MenuActionBase {
  readonly type: 'miniprogram'
  /** Opened by clients that know no mini programs. */
  readonly url: string
  readonly appid: string
  readonly pagepath: string
}

/** The menu of every user. */
export interface Menu {
  /** Of at most three. */
  readonly button: readonly MenuButton[]
}

/** A menu of the users that the rule fits. */
export interface ConditionalMenu extends Menu {
  readonly matchrule: {
    readonly tag_id?: number | string
    readonly client_platform_type?: number | string
    readonly language?: string
  }
}
