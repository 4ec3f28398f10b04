import type { MediaLibrary } from './media-library'
import { buttonByKey } from './menu'
import type { Act, Bubble, MenuButton } from './wire'

export interface ActBubbleContext {
  readonly accountName: string
  readonly menu: readonly MenuButton[]
  readonly media: MediaLibrary
}

type Drawn = Pick<Bubble, 'from' | 'content'>

function notice(text: string): Drawn {
  return { from: 'system', content: { type: 'notice', text } }
}

/** How the user's own chat shows an act: what was sent as a bubble, everything else as a grey line. */
export function actBubble(act: Act, { accountName, menu, media }: ActBubbleContext): Drawn {
  switch (act.type) {
    case 'text':
      return { from: 'user', content: { type: 'text', text: act.content } }
    case 'image':
    case 'voice':
      return { from: 'user', content: { type: act.type, mediaId: act.mediaId, url: media.path(act.mediaId) } }
    case 'video':
    case 'shortvideo':
      return { from: 'user', content: { type: 'video', mediaId: act.mediaId, url: media.path(act.mediaId), title: '', description: '' } }
    case 'location':
      return { from: 'user', content: { type: 'location', latitude: act.latitude, longitude: act.longitude, label: act.label } }
    case 'link':
      return { from: 'user', content: { type: 'link', title: act.title, description: act.description, url: act.url } }
    case 'follow':
      return notice(`已关注 ${accountName}`)
    case 'unfollow':
      return notice(`已取消关注 ${accountName}`)
    case 'scan':
      return notice(`扫描了二维码「${act.scene}」`)
    case 'report-location':
      return notice(`上报了地理位置 ${act.latitude}, ${act.longitude}`)
    case 'click':
      return notice(`点击了菜单「${buttonByKey(menu, act.key)?.name ?? act.key}」`)
    case 'view':
      return notice(`打开了 ${act.url}`)
  }
}
