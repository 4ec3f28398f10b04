import type { MediaLibrary } from '../platform/media/media-library'
import { allButtons, buttonByKey, type MenuButton } from '../platform/menu/menu'
import type { Bubble } from './chat-state'
import type { UserAction } from './user-action'

export interface ActionBubbleContext {
  readonly accountName: string
  readonly menu: readonly MenuButton[]
  readonly media: MediaLibrary
}

type ActionBubble = Pick<Bubble, 'from' | 'content'>

function notice(text: string): ActionBubble {
  return { from: 'system', content: { type: 'notice', text } }
}

function menuName(menu: readonly MenuButton[], { event, key }: Extract<UserAction, { type: 'menu' }>): string {
  const isIt = ({ type, pagepath }: MenuButton): boolean => type === 'miniprogram' && pagepath === key
  const button = event === 'view_miniprogram' ? allButtons(menu).find(isIt) : buttonByKey(menu, key)
  return button?.name ?? key
}

/** How an action looks in the user's chat: a message is a bubble, everything else a grey line. */
export function actionBubble(action: UserAction, { accountName, menu, media }: ActionBubbleContext): ActionBubble {
  switch (action.type) {
    case 'text':
    case 'tap':
      return { from: 'user', content: { type: 'text', text: action.content } }
    case 'image':
    case 'voice':
      return { from: 'user', content: { type: action.type, mediaId: action.mediaId, url: media.path(action.mediaId) } }
    case 'video':
    case 'shortvideo':
      return {
        from: 'user',
        content: { type: 'video', mediaId: action.mediaId, url: media.path(action.mediaId), title: '', description: '' },
      }
    case 'location':
      return { from: 'user', content: { type: 'location', latitude: action.latitude, longitude: action.longitude, label: action.label } }
    case 'link':
      return { from: 'user', content: { type: 'link', title: action.title, description: action.description, url: action.url } }
    case 'follow':
      return notice(`已关注 ${accountName}`)
    case 'unfollow':
      return notice(`已取消关注 ${accountName}`)
    case 'scan':
      return notice(`扫描了二维码「${action.scene}」`)
    case 'report-location':
      return notice(`上报了地理位置 ${action.latitude}, ${action.longitude}`)
    case 'click':
      return notice(`点击了菜单「${buttonByKey(menu, action.key)?.name ?? action.key}」`)
    case 'menu':
      return notice(`点击了菜单「${menuName(menu, action)}」`)
    case 'view':
      return notice(`打开了 ${action.url}`)
  }
}
