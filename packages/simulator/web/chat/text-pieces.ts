import { type Choice, choiceOf, hrefOf } from '../../src/platform/messages/menu-link'
import { webUrl } from './web-url'

/** A run of text, a link, or an entry to tap. */
export interface Piece {
  readonly text: string
  readonly href?: string
  readonly choice?: Choice
}

/**
 * An element `<a …>…</a>`, with its attributes and its text, or a bare address. No two attempts of these
 * patterns read the same characters, so the time grows with the length of the text and no faster.
 */
const LINK = /<a(\s[^<>]*)>([^<]*)<\/a>|https?:\/\/[\w\-.~:/?#[\]@!$&()*+,;=%]+/gi

/**
 * Splits a message into text and links. Links are `<a href="…">…</a>` and bare addresses; other markup stays
 * text.
 */
export function textPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(LINK)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) })
    pieces.push(piece(match))
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push({ text: text.slice(end) })
  return pieces
}

function piece([whole, attributes, label = whole]: RegExpExecArray): Piece {
  if (attributes === undefined) return link(whole, whole)
  const address = hrefOf(attributes)
  if (address === undefined) return { text: whole }
  const choice = choiceOf(address, label)
  return choice === undefined ? link(label, address) : { text: label, choice }
}

function link(text: string, address: string): Piece {
  const href = webUrl(address)
  return href === undefined ? { text } : { text, href }
}
