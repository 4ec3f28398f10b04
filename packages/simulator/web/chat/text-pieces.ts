import { webUrl } from './web-url'

/** A run of text, or a link. */
export interface Piece {
  readonly text: string
  readonly href?: string
}

const LINK = /<a\s[^<>]*?href\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')[^<>]*>([^<]*)<\/a>|https?:\/\/[\w\-.~:/?#[\]@!$&()*+,;=%]+/gi

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

function piece([whole, double, single, label]: RegExpExecArray): Piece {
  const href = webUrl(double ?? single ?? whole)
  const text = label ?? whole
  return href === undefined ? { text } : { text, href }
}
