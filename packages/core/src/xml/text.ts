import { malformed } from './fields'

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text outside CDATA, with its references decoded and the white space around it dropped. */
export function decodeText(raw: string): string {
  if (raw.includes(']]>')) throw malformed('"]]>" outside CDATA')
  const text = trimXml(raw)
  return text.includes('&') ? text.replace(/&([^;&]{0,12};?)/g, decodeReference) : text
}

function decodeReference(whole: string, reference: string): string {
  if (reference.endsWith(';')) {
    const name = reference.slice(0, -1)
    const named = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
    if (named !== undefined) return named
    const digits = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name)
    const code = digits === null ? 0 : Number.parseInt(digits[1] ?? digits[2] ?? '', digits[1] === undefined ? 10 : 16)
    if (isXmlCharacter(code)) return String.fromCodePoint(code)
  }
  throw malformed(`the reference ${JSON.stringify(whole)}`)
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

/** White space between elements. One official sample has a zero-width space there, and a byte order mark may stand in front. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isXmlSpace(code) && code !== 0x200b && code !== 0xfeff) return false
  }
  return true
}

/** XML's own white space only: an ideographic space is what somebody typed. */
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
