import { malformed } from '../fields'

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** Text outside CDATA, with its references decoded and the white space around it dropped. */
export function decodeText(raw: string): string {
  if (raw.includes(']]>')) throw malformed('"]]>" outside CDATA')
  const text = trimXml(raw)
  return text.includes('&') ? text.replace(/&(?:(amp|lt|gt|quot|apos|#x[0-9a-fA-F]{1,6}|#[0-9]{1,7});)?/g, decodeReference) : text
}

function decodeReference(_whole: string, reference: string | undefined): string {
  const named = NAMED.get(reference ?? '')
  if (named !== undefined) return named
  const code = reference === undefined ? 0 : Number(`0${reference.slice(1)}`)
  if (isXmlCharacter(code)) return String.fromCodePoint(code)
  throw malformed('a reference that is none of XML’s five and no character’s number')
}

function isXmlCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 32 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  )
}

/**
 * White space between elements. One official sample has a zero-width space there, and a BOM may come first.
 */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isXmlSpace(code) && code !== 0x200b && code !== 0xfeff) return false
  }
  return true
}

/** Only XML's own white space: an ideographic space was typed by a person. */
function trimXml(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isXmlSpace(text.charCodeAt(start))) start++
  while (end > start && isXmlSpace(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

function isXmlSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13
}

/** XML 1.0 §2.11: every line end is one line feed. */
export function normalizeLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
