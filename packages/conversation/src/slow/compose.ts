import type { NewsReply, Reply, TextReply } from '@wx/core'
import { MAX_TEXT_BYTES, splitText } from '@wx/core/text'
import type { Position } from './position'

export interface ComposeOptions {
  /** All of the answer is there: no part will follow. */
  readonly ended: boolean
  /** Joins texts that follow one another, as many as fit. */
  readonly merge: boolean
  /** Most articles of a news reply. Default: as many as it has. */
  readonly articles?: number
  /** Stands at the end of every text. */
  readonly label?: string | undefined
  /** Stands at the end of a text that is not the last one: a link to what comes next. */
  readonly more?: ((next: Position) => string) | undefined
}

export interface Composed {
  readonly reply: Reply
  /** Where the next message begins. */
  readonly next: Position
}

const HIGHEST: Position = { part: 99_999, char: 9_999_999 }

/**
 * The next message of an answer: the part at `from`, or as much of the texts there as one message takes.
 * `undefined` if nothing is there. The messages that follow one another have every part in its order; only
 * white space where a text is cut is left out.
 */
export function compose(parts: readonly Reply[], from: Position, options: ComposeOptions): Composed | undefined {
  const first = parts[from.part]
  if (first === undefined) return undefined
  if (first.MsgType === 'text') return composeText(parts, from, first, options)
  if (first.MsgType === 'news') return composeNews(first, from, options.articles)
  return { reply: first, next: { part: from.part + 1, char: 0 } }
}

function composeNews(news: NewsReply, from: Position, most: number = news.Articles.item.length): Composed {
  const end = from.char + most
  const item = news.Articles.item.slice(from.char, end)
  const next = end < news.Articles.item.length ? { part: from.part, char: end } : { part: from.part + 1, char: 0 }
  return { reply: { ...news, ArticleCount: item.length, Articles: { item } }, next }
}

function composeText(parts: readonly Reply[], from: Position, first: TextReply, options: ComposeOptions): Composed {
  const { label, more, ended } = options
  const room = MAX_TEXT_BYTES - bytesOf(line(label))
  const whole = fill(parts, from, first, room, options.merge)
  const isLast = ended && whole.next.part >= parts.length
  if (isLast || more === undefined) return { reply: textOf(first, whole.text + line(label)), next: whole.next }
  const { text, next } = fill(parts, from, first, room - bytesOf(line(more(HIGHEST))), options.merge)
  return { reply: textOf(first, text + line(label) + line(more(next))), next }
}

interface Filled {
  readonly text: string
  readonly next: Position
}

/** As much as `room` bytes hold: whole texts, or the beginning of the first if even that is too long. */
function fill(parts: readonly Reply[], from: Position, first: TextReply, room: number, merge: boolean): Filled {
  const rest = first.Content.slice(from.char)
  if (bytesOf(rest) > room) return cut(rest, from, room)
  let text = rest
  let part = from.part + 1
  for (let following = parts[part]; merge && following?.MsgType === 'text'; following = parts[part]) {
    const longer = `${text}\n\n${following.Content}`
    if (bytesOf(longer) > room) break
    text = longer
    part += 1
  }
  return { text, next: { part, char: 0 } }
}

function cut(rest: string, from: Position, room: number): Filled {
  const [text = rest] = splitText(rest, room)
  const end = rest.indexOf(text) + text.length
  const blank = /^[^\S\n]*\n*/.exec(rest.slice(end))?.[0].length ?? 0
  const char = from.char + end + blank
  const isOver = rest.slice(end + blank).trim() === ''
  return { text, next: isOver ? { part: from.part + 1, char: 0 } : { part: from.part, char } }
}

/** A part that goes as it is stays the same object: it may be a menu. */
function textOf(first: TextReply, Content: string): TextReply {
  return Content === first.Content ? first : { MsgType: 'text', Content }
}

function line(text: string | undefined): string {
  return text === undefined ? '' : `\n${text}`
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
