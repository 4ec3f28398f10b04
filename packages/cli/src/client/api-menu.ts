import { isDeepStrictEqual } from 'node:util'
import { WxError } from '@wx/core'
import { isRecord } from '@wx/core/internal'
import type { Client, Fields, Menu } from './client'

/** One field of the menu that is to be another. */
interface Change {
  /** Such as `button[0].sub_button[1].name`. */
  readonly place: string
  readonly from?: unknown
  readonly to?: unknown
}

/** The platform's answer if the account has no menu. */
const NO_MENU = 46003

/** Stands in for `menu(wx)` of `@wx/client/menu`. */
export function apiMenu(client: Client): Menu {
  const get = async (): Promise<Fields> => {
    try {
      const { menu } = await client.get('/cgi-bin/menu/get')
      return isRecord(menu) ? { button: menu.button } : { button: [] }
    } catch (error) {
      if (WxError.is(error) && error.errcode === NO_MENU) return { button: [] }
      throw error
    }
  }
  const diff = async (tree: Fields): Promise<readonly Change[]> => changesBetween(await get(), tree, '')
  return {
    get,
    diff,
    apply: async (tree) => {
      const changes = await diff(tree)
      if (changes.length > 0) await client.post('/cgi-bin/menu/create', tree)
      return changes
    },
  }
}

function changesBetween(from: unknown, to: unknown, place: string): readonly Change[] {
  if (isDeepStrictEqual(from, to) || (isNothing(from) && isNothing(to))) return []
  if (!isGroup(from) || !isGroup(to)) return [{ place, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }]
  const [before, after] = [new Map(Object.entries(from)), new Map(Object.entries(to))]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) =>
    changesBetween(before.get(name), after.get(name), Array.isArray(to) ? `${place}[${name}]` : place === '' ? name : `${place}.${name}`),
  )
}

function isGroup(value: unknown): value is object {
  return isRecord(value) || Array.isArray(value)
}

/** The platform gives a button without sub-buttons an empty list of them. */
function isNothing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}
