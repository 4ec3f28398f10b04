import type { MediaLibrary } from '../platform/media/media-library'
import { allButtons, buttonByKey, type MenuButton } from '../platform/menu/menu'
import { type Notice, noticeContent } from '../platform/notice'
import type { Bubble } from './chat-state'
import type { UserAction } from './user-action'

export interface ActionBubbleContext {
  readonly accountName: string
  readonly menu: readonly MenuButton[]
  readonly media: MediaLibrary
}

type ActionBubble = Pick<Bubble, 'from' | 'content'>

function line(notice: Notice): ActionBubble {
  return { from: 'system', content: noticeContent(notice) }
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
      return line({ code: 'followed', account: accountName })
    case 'unfollow':
      return line({ code: 'unfollowed', account: accountName })
    case 'scan':
      return line({ code: 'scanned', scene: action.scene })
    case 'report-location':
      return line({ code: 'located', latitude: action.latitude, longitude: action.longitude })
    case 'click':
      return line({ code: 'pressed', button: buttonByKey(menu, action.key)?.name ?? action.key })
    case 'menu':
      return line({ code: 'pressed', button: menuName(menu, action) })
    case 'view':
      return line({ code: 'opened', url: action.url })
  }
}
