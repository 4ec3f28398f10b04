import type { MenuButton } from '../platform/menu/menu'
import type { UserAction } from './user-action'

/**
 * What a press of a button does; `undefined` for one that shows material or an article, which pushes nothing.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Custom_Menu_Push_Events.html
 */
export function pressOf({ type, key = '', url = '', pagepath = '' }: MenuButton): UserAction | undefined {
  switch (type) {
    case 'click':
      return { type, key }
    case 'view':
      return { type, url }
    case 'miniprogram':
      return { type: 'menu', event: 'view_miniprogram', key: pagepath }
    case 'scancode_push':
    case 'scancode_waitmsg':
    case 'pic_sysphoto':
    case 'pic_photo_or_album':
    case 'pic_weixin':
    case 'location_select':
      return { type: 'menu', event: type, key }
    default:
      return undefined
  }
}
