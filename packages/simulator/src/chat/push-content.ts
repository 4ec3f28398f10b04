import type { PushFields } from '../delivery/push-fields'
import type { Content } from '../platform/content'

/**
 * What the user's phone shows of a message that no action caused; `undefined` for an event, and for media,
 * whose file is not here.
 */
export function pushContent(fields: PushFields): Content | undefined {
  const text = (name: string): string => String(fields[name] ?? '')
  switch (fields.MsgType) {
    case 'text':
      return { type: 'text', text: text('Content') }
    case 'location':
      return { type: 'location', latitude: Number(text('Location_X')), longitude: Number(text('Location_Y')), label: text('Label') }
    case 'link':
      return { type: 'link', title: text('Title'), description: text('Description'), url: text('Url') }
    default:
      return undefined
  }
}
