import { isRecord } from './json-record'
import type { MediaType } from './media-library'
import type { Interaction } from './reply-window'
import type { Act } from './wire'

const shapes: { readonly [Type in Act['type']]: Readonly<Record<string, 'string' | 'number' | 'string?'>> } = {
  text: { content: 'string' },
  image: { mediaId: 'string' },
  voice: { mediaId: 'string' },
  video: { mediaId: 'string' },
  shortvideo: { mediaId: 'string' },
  location: { latitude: 'number', longitude: 'number', scale: 'number', label: 'string' },
  link: { title: 'string', description: 'string', url: 'string' },
  follow: { scene: 'string?' },
  unfollow: {},
  scan: { scene: 'string' },
  'report-location': { latitude: 'number', longitude: 'number', precision: 'number' },
  click: { key: 'string' },
  view: { url: 'string' },
}

function isActType(value: unknown): value is Act['type'] {
  return typeof value === 'string' && Object.hasOwn(shapes, value)
}

/** True for JSON that is a whole {@link Act}. */
export function isAct(value: unknown): value is Act {
  if (!isRecord(value) || !isActType(value.type)) return false
  return Object.entries(shapes[value.type]).every(([name, kind]) => {
    const field = value[name]
    return kind === 'string?' ? field === undefined || typeof field === 'string' : typeof field === kind
  })
}

/** What an act does on the platform's side, beside the push. */
interface Effect {
  /** Opens the window for customer-service messages. */
  readonly opens?: Interaction
  /** False: the platform pushes it, but a reply is not shown (replies.md §1). */
  readonly answerable: boolean
}

const message: Effect = { opens: 'message', answerable: true }
const answered: Effect = { opens: 'event', answerable: true }
const unanswered: Effect = { answerable: false }

export const effects: { readonly [Type in Act['type']]: Effect } = {
  text: message,
  image: message,
  voice: message,
  video: message,
  shortvideo: message,
  location: message,
  link: message,
  follow: answered,
  scan: answered,
  click: answered,
  unfollow: unanswered,
  'report-location': unanswered,
  view: unanswered,
}

/** The file that an act sends, if any. */
export function mediumOf(act: Act): { readonly mediaId: string; readonly type: MediaType } | undefined {
  if (act.type === 'image' || act.type === 'voice') return { mediaId: act.mediaId, type: act.type }
  return act.type === 'video' || act.type === 'shortvideo' ? { mediaId: act.mediaId, type: 'video' } : undefined
}
