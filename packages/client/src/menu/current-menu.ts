import { isRecord } from '@wx/core/internal'
import { idOf, listOf } from '../base/answer-fields'
import type { WxAnswer } from '../call/caller'

/**
 * A button as the platform has it. Its type is any text: the console makes buttons of types that the API does
 * not take.
 */
export interface CurrentButton {
  readonly name: string
  readonly type?: string
  readonly key?: string
  readonly url?: string
  readonly media_id?: string
  readonly article_id?: string
  readonly appid?: string
  readonly pagepath?: string
  readonly sub_button?: readonly CurrentButton[]
}

/** A menu for some users, as the platform gives it back. */
export interface CurrentConditionalMenu {
  readonly menuid: string
  readonly button: readonly CurrentButton[]
  /** Every field that has a value, as text. */
  readonly matchrule: Readonly<Record<string, string>>
}

/** The menu that the platform has, in one form. */
export interface CurrentMenu {
  readonly button: readonly CurrentButton[]
  readonly conditionalmenu: readonly CurrentConditionalMenu[]
}

const TEXT_FIELDS = ['type', 'key', 'url', 'media_id', 'article_id', 'appid', 'pagepath'] as const

/** Reads the answer of `menu/get`. */
export function readMenu(answer: WxAnswer): CurrentMenu {
  const menu = isRecord(answer.menu) ? answer.menu : {}
  return {
    button: readButtons(menu.button),
    conditionalmenu: listOf(answer.conditionalmenu, isRecord).map(({ menuid, button, matchrule }) => ({
      menuid: idOf(menuid) ?? '',
      button: readButtons(button),
      matchrule: readRule(matchrule),
    })),
  }
}

/** Buttons in one form: without empty fields, and without a type if there are others below. */
export function readButtons(list: unknown): readonly CurrentButton[] {
  return listOf(list, isRecord).map((button) => {
    const name = String(button.name ?? '')
    const sub_button = readButtons(button.sub_button)
    return sub_button.length > 0 ? { name, sub_button } : { name, ...texts(button) }
  })
}

function texts(button: Readonly<Record<string, unknown>>): Omit<CurrentButton, 'name' | 'sub_button'> {
  const fields: { -readonly [K in (typeof TEXT_FIELDS)[number]]?: string } = {}
  for (const field of TEXT_FIELDS) {
    const value = button[field]
    if (typeof value === 'string' && value !== '') fields[field] = value
  }
  return fields
}

/** A rule in one form. `group_id` is the tag's older name. */
export function readRule(rule: unknown): Readonly<Record<string, string>> {
  if (!isRecord(rule)) return {}
  const entries = Object.entries(rule)
    .map(([name, value]) => [name === 'group_id' ? 'tag_id' : name, idOf(value)] as const)
    .filter((entry): entry is readonly [string, string] => entry[1] !== undefined)
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}
