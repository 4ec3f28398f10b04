import { WxError } from '@wx/core'
import { isRecord } from '@wx/core/internal'
import type { Pages } from '../routes/path-table'
import type { WxAnswer } from './caller'
import type { Query } from './query'

/** Asks for one page. */
export type AskPage = (params: Query) => Promise<WxAnswer>

/**
 * The items of all pages, each page asked for when it is needed: until the platform gives no more of them,
 * names no next page, or has given as many as it said there are.
 */
export async function* itemsOf(pages: Pages, params: Query, ask: AskPage): AsyncGenerator<unknown, void> {
  let place = params[pages.param]
  let given = 0
  for (;;) {
    const answer = await ask(place === undefined ? params : { ...params, [pages.param]: place })
    const items = at(answer, pages.items)
    // An empty page has no list at all.
    if (!Array.isArray(items) || items.length === 0) return
    yield* items
    given += items.length
    const next = pages.next === undefined ? nextOffset(place, items.length) : at(answer, pages.next)
    if (next === undefined || next === '' || next === place || isAll(pages, answer, params, given)) return
    place = next
  }
}

/** Whether all items were given. Known only if the first page was the list's own first. */
function isAll({ param, total }: Pages, answer: WxAnswer, params: Query, given: number): boolean {
  const count = total === undefined ? undefined : at(answer, total)
  const before = params[param] ?? 0
  return typeof count === 'number' && typeof before === 'number' && before + given >= count
}

/** Where the next page begins, if it begins after so many items. */
function nextOffset(place: unknown, count: number): number {
  if (place === undefined || typeof place === 'number') return (place ?? 0) + count
  throw new WxError('config-invalid', `The place to begin at is of type ${typeof place}; it must be a number.`)
}

/** `data.openid` of an answer. */
function at(answer: WxAnswer, path: string): unknown {
  let value: unknown = answer
  for (const name of path.split('.')) value = isRecord(value) ? value[name] : undefined
  return value
}
