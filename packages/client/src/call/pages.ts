import { isRecord } from '@wx/core/internal'
import type { WxAnswer } from '../routes/answer'
import type { CursorPaging, OffsetPaging, Paging } from '../routes/endpoint'
import type { Query } from './query'

/** Asks for one page. */
export type AskPage = (params: Query) => Promise<WxAnswer>

/** The most items of a page, if the platform does not say it. */
const PAGE_SIZE = 20

/**
 * The items of all pages, each page asked for when it is needed: until the platform gives no more of them, or
 * names no next page.
 */
export function itemsOf(paging: Paging, params: Query, ask: AskPage): AsyncGenerator<unknown, void> {
  return 'offset' in paging ? byOffset(paging, params, ask) : byCursor(paging, params, ask)
}

async function* byCursor({ send, read, list, first, more }: CursorPaging, params: Query, ask: AskPage): AsyncGenerator<unknown, void> {
  let cursor: unknown = params[send] ?? first
  for (;;) {
    const answer = await ask(cursor === undefined ? params : { ...params, [send]: cursor })
    const items = listIn(answer, list)
    yield* items
    const next = at(answer, read)
    const isLast = next === undefined || next === '' || next === cursor || (more !== undefined && !at(answer, more))
    if (isLast || (more === undefined && items.length === 0)) return
    cursor = next
  }
}

async function* byOffset({ offset, size, list, max }: OffsetPaging, params: Query, ask: AskPage): AsyncGenerator<unknown, void> {
  const count = params[size] ?? max ?? PAGE_SIZE
  let start = Number(params[offset] ?? 0)
  for (;;) {
    const items = listIn(await ask({ ...params, [offset]: start, [size]: count }), list)
    yield* items
    if (items.length === 0) return
    start += items.length
  }
}

/** An empty page has no list at all. */
function listIn(answer: WxAnswer, path: string): readonly unknown[] {
  const list = at(answer, path)
  return Array.isArray(list) ? list : []
}

/** `data.openid` of an answer. */
function at(answer: WxAnswer, path: string): unknown {
  let value: unknown = answer
  for (const name of path.split('.')) value = isRecord(value) ? value[name] : undefined
  return value
}
