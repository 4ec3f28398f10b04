import { isRecord } from '@wx/core/internal'
import type { Errcode } from '../platform-error'

/** Types of buttons that push their key. */
const KEY_TYPES = [
  'click',
  'scancode_push',
  'scancode_waitmsg',
  'pic_sysphoto',
  'pic_photo_or_album',
  'pic_weixin',
  'location_select',
] as const
const MEDIA_TYPES = ['media_id', 'view_limited'] as const
const ARTICLE_TYPES = ['article_id', 'article_view_limited'] as const

/** A button of the menu, as the bot made it. */
export interface MenuButton {
  readonly name: string
  readonly type?: (typeof KEY_TYPES)[number] | (typeof MEDIA_TYPES)[number] | (typeof ARTICLE_TYPES)[number] | 'view' | 'miniprogram'
  readonly key?: string
  readonly url?: string
  readonly media_id?: string
  readonly article_id?: string
  readonly appid?: string
  readonly pagepath?: string
  readonly sub_button?: readonly MenuButton[]
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

function textWithin(value: unknown, bytes: number): value is string {
  return typeof value === 'string' && value !== '' && bytesOf(value) <= bytes
}

const NAME_BYTES = { top: 16, sub: 60 } as const

type Level = keyof typeof NAME_BYTES

/**
 * The buttons of a menu, or the platform's error code if they are wrong. Source:
 * https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Creating_Custom-Defined_Menu.html
 */
export function readMenu(body: unknown): readonly MenuButton[] | Errcode {
  if (!isRecord(body) || !Array.isArray(body.button)) return 47001
  if (body.button.length < 1 || body.button.length > 3) return 40016
  return readButtons(body.button, 'top')
}

function readButtons(values: readonly unknown[], level: Level): readonly MenuButton[] | Errcode {
  const buttons: MenuButton[] = []
  for (const value of values) {
    const button = isRecord(value) ? readButton(value, level) : 47001
    if (typeof button === 'number') return button
    buttons.push(button)
  }
  return buttons
}

function readButton(value: Readonly<Record<string, unknown>>, level: Level): MenuButton | Errcode {
  const { name, sub_button: sub } = value
  if (!textWithin(name, NAME_BYTES[level])) return level === 'top' ? 40018 : 40025
  if (level === 'sub' || !Array.isArray(sub) || sub.length === 0) return readAction(name, value)
  if (sub.length > 5) return 40023
  const buttons = readButtons(sub, 'sub')
  return typeof buttons === 'number' ? buttons : { name, sub_button: buttons }
}

function readAction(name: string, button: Readonly<Record<string, unknown>>): MenuButton | Errcode {
  const { key, url, media_id, article_id, appid, pagepath } = button
  const keyType = KEY_TYPES.find((type) => type === button.type)
  if (keyType !== undefined) return textWithin(key, 128) ? { name, type: keyType, key } : 40019
  const mediaType = MEDIA_TYPES.find((type) => type === button.type)
  if (mediaType !== undefined) return textWithin(media_id, 1024) ? { name, type: mediaType, media_id } : 40117
  const articleType = ARTICLE_TYPES.find((type) => type === button.type)
  if (articleType !== undefined) return textWithin(article_id, 1024) ? { name, type: articleType, article_id } : 53600
  if (button.type !== 'view' && button.type !== 'miniprogram') return 40017
  if (!textWithin(url, 1024)) return 40020
  if (button.type === 'view') return { name, type: 'view', url }
  // A guess: the page lists no code of its own for a missing appid or pagepath.
  if (!textWithin(appid, 64) || !textWithin(pagepath, 1024)) return 47001
  return { name, type: 'miniprogram', url, appid, pagepath }
}

/** The buttons of a menu and of its sub-menus. */
export function allButtons(menu: readonly MenuButton[]): readonly MenuButton[] {
  return menu.flatMap((button) => [button, ...(button.sub_button ?? [])])
}

/** The button with a key, sub-buttons included. */
export function buttonByKey(menu: readonly MenuButton[], key: string): MenuButton | undefined {
  return allButtons(menu).find((button) => button.key === key)
}
