import { WxError } from '@wx/core'
import { isRecord } from '@wx/core/internal'
import { checkChoice } from '../platform/choice'
import type { MediaType } from '../platform/media/media-library'

export const MENU_EVENTS = [
  'scancode_push',
  'scancode_waitmsg',
  'pic_sysphoto',
  'pic_photo_or_album',
  'pic_weixin',
  'location_select',
  'view_miniprogram',
] as const

/** The events of a menu's buttons, as they are pushed. */
export type MenuEvent = (typeof MENU_EVENTS)[number]

/** Something that a user does in the chat. */
export type UserAction =
  | { readonly type: 'text'; readonly content: string }
  /** Taps an entry of a menu message, or a menu link in a text. */
  | { readonly type: 'tap'; readonly content: string; readonly menuId: string }
  | { readonly type: 'image' | 'voice' | 'video' | 'shortvideo'; readonly mediaId: string }
  | { readonly type: 'location'; readonly latitude: number; readonly longitude: number; readonly scale: number; readonly label: string }
  | { readonly type: 'link'; readonly title: string; readonly description: string; readonly url: string }
  | { readonly type: 'follow'; readonly scene?: string; readonly ticket?: string }
  | { readonly type: 'unfollow' }
  | { readonly type: 'scan'; readonly scene: string; readonly ticket?: string }
  | { readonly type: 'report-location'; readonly latitude: number; readonly longitude: number; readonly precision: number }
  | { readonly type: 'click'; readonly key: string }
  | { readonly type: 'view'; readonly url: string }
  /** Presses a menu button that pushes more than its key: a scan, pictures, a place, a mini program. */
  | { readonly type: 'menu'; readonly event: MenuEvent; readonly key: string }

const ACTION_TYPES = [
  'text',
  'image',
  'voice',
  'video',
  'shortvideo',
  'location',
  'link',
  'follow',
  'unfollow',
  'scan',
  'report-location',
  'click',
  'view',
  'tap',
  'menu',
] as const satisfies readonly UserAction['type'][]

type FieldType = 'string' | 'number' | 'optional string'

const FIELDS: Readonly<Record<UserAction['type'], Readonly<Record<string, FieldType>>>> = {
  text: { content: 'string' },
  tap: { content: 'string', menuId: 'string' },
  image: { mediaId: 'string' },
  voice: { mediaId: 'string' },
  video: { mediaId: 'string' },
  shortvideo: { mediaId: 'string' },
  location: { latitude: 'number', longitude: 'number', scale: 'number', label: 'string' },
  link: { title: 'string', description: 'string', url: 'string' },
  follow: { scene: 'optional string', ticket: 'optional string' },
  unfollow: {},
  scan: { scene: 'string', ticket: 'optional string' },
  'report-location': { latitude: 'number', longitude: 'number', precision: 'number' },
  click: { key: 'string' },
  view: { url: 'string' },
  menu: { event: 'string', key: 'string' },
}

function isOfType(value: unknown, type: FieldType): boolean {
  return type === 'optional string' ? value === undefined || typeof value === 'string' : typeof value === type
}

/** Throws a `WxError` of code `config-invalid` for an unknown type, and for a missing or wrong field. */
export function checkUserAction(value: unknown): asserts value is UserAction {
  if (!isRecord(value))
    throw new WxError('config-invalid', 'A user action must be an object such as { "type": "text", "content": "你好" }.')
  const kind = checkChoice("The action's type", value.type, ACTION_TYPES)
  if (kind === 'menu') checkChoice('The event of a "menu" action', value.event, MENU_EVENTS)
  for (const [name, type] of Object.entries(FIELDS[kind])) {
    if (!isOfType(value[name], type))
      throw new WxError('config-invalid', `The field ${name} of a "${kind}" action must be a ${type.replace('optional ', '')}.`)
  }
}

/** The file that an action sends, if any. */
export function mediumOf(action: UserAction): { readonly mediaId: string; readonly type: MediaType } | undefined {
  if (action.type === 'image' || action.type === 'voice') return { mediaId: action.mediaId, type: action.type }
  return action.type === 'video' || action.type === 'shortvideo' ? { mediaId: action.mediaId, type: 'video' } : undefined
}
