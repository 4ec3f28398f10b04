import { isRecord } from '@wx/core/internal'
import type { Errcode } from './platform-error'

export interface MenuButton {
  readonly name: string
  readonly type?: 'click' | 'view'
  readonly key?: string
  readonly url?: string
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

function readAction(name: string, { type, key, url }: Readonly<Record<string, unknown>>): MenuButton | Errcode {
  if (type === 'click') return textWithin(key, 128) ? { name, type, key } : 40019
  if (type === 'view') return textWithin(url, 1024) ? { name, type, url } : 40020
  return 40017
}

/** The button with a key, sub-buttons included. */
export function buttonByKey(menu: readonly MenuButton[], key: string): MenuButton | undefined {
  return menu.flatMap((button) => [button, ...(button.sub_button ?? [])]).find((button) => button.key === key)
}
