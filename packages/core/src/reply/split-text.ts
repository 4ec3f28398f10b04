/** UTF-8 bytes of one text message. 45002 for more. */
export const MAX_TEXT_BYTES = 2048

/**
 * Where a text may be cut, best first: after a blank line, a line, a sentence, a comma or a space. Each finds
 * the end of such a place.
 */
const BREAKS: readonly RegExp[] = [/\n[ \t\r]*\n/g, /\n/g, /[。！？；!?;…][”’」』）)]?|\.(?=\s)/g, /[，、,\s]/g]

/** A link with its text, which may have a `<` in it; or the tag alone if it is not closed. */
const LINK = /<a\s[^<>]*>(?:(?:(?!<a\s|<\/a)[\s\S])*<\/a\s*>)?/gi

interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The text in parts of at most `maxBytes` bytes of UTF-8: none for a text without a character to see. A part
 * ends after a paragraph, a line, a sentence or a word where one ends in its second half, and else after a
 * character; what the eye sees as one character (an emoji of several code points) stays whole, and so does a
 * link `<a …>…</a>`, if it fits into a part. White space at a cut is left out, nothing else.
 *
 * Source: https://developers.weixin.qq.com/doc/service/api/customer/message/api_sendcustommessage, and 45002
 *
 * @example
 * ```ts
 * splitText('长'.repeat(1_000)).length // 2: 682 characters fit into 2,048 bytes
 * ```
 */
export function splitText(text: string, maxBytes: number = MAX_TEXT_BYTES): readonly string[] {
  if (text.trim() === '') return []
  if (prefixLength(text, 0, maxBytes) === text.length) return [text]
  const links = [...text.matchAll(LINK)]
    .map(({ index, 0: link }) => ({ start: index, end: index + link.length }))
    .filter(({ start, end }) => prefixLength(text, start, maxBytes) >= end)
  const parts: string[] = []
  for (let at = 0; at < text.length; ) {
    const limit = prefixLength(text, at, maxBytes)
    const near = links.filter(({ start, end }) => start < limit && end > at)
    const end = endOfPart(text, at, limit, near)
    const part = text.slice(at, end).trimEnd()
    if (part.trim() !== '') parts.push(part)
    at = afterLineBreaks(text, end)
  }
  return parts
}

/**
 * Where the longest piece from `start` ends that has at most `maxBytes` bytes, never within a surrogate pair.
 */
function prefixLength(text: string, start: number, maxBytes: number): number {
  let bytes = 0
  for (let at = start; at < text.length; ) {
    const point = text.codePointAt(at) ?? 0
    bytes += bytesOf(point)
    // One code point is taken in any case: a limit below its size must not stop the loop above.
    if (bytes > maxBytes && at > start) return at
    at += point > 0xffff ? 2 : 1
  }
  return text.length
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}

function endOfPart(text: string, start: number, limit: number, links: readonly Span[]): number {
  if (limit === text.length) return limit
  const least = start + Math.ceil((limit - start) / 2)
  for (const pattern of BREAKS) {
    const end = lastBreak(text.slice(start, limit), pattern, (at) => start + at >= least && !isWithin(links, start + at))
    if (end !== undefined) return start + end
  }
  const link = links.find((span) => span.start < limit && limit < span.end)
  if (link !== undefined && link.start > start) return link.start
  const end = wholeCharacters(text, start, limit)
  return isWithin(links, end) ? limit : end
}

function lastBreak(piece: string, pattern: RegExp, fits: (end: number) => boolean): number | undefined {
  let last: number | undefined
  for (const match of piece.matchAll(pattern)) {
    const end = match.index + match[0].length
    if (fits(end)) last = end
  }
  return last
}

function isWithin(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => start < at && at < end)
}

const CHARACTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** A character is looked for in this many code units before the limit; those that are longer are cut. */
const LONGEST_CHARACTER = 64

/** The limit, or the start of the character that it would cut. */
function wholeCharacters(text: string, start: number, limit: number): number {
  const from = Math.max(start, limit - LONGEST_CHARACTER)
  const cut = CHARACTERS.segment(text.slice(from, limit + LONGEST_CHARACTER)).containing(limit - from)
  const boundary = from + (cut?.index ?? limit - from)
  return boundary > from ? boundary : limit
}

function afterLineBreaks(text: string, at: number): number {
  let next = at
  while (text[next] === '\n' || text[next] === '\r') next += 1
  return next
}
