/** A run of characters of one kind. All runs together are the unchanged source. */
export interface Token {
  readonly kind: 'tag' | 'mark' | 'text'
  readonly text: string
}

/**
 * One tag, one CDATA section or one run of text. A section ends at a `]]>` that a tag or another section
 * follows: the platform sends a user's `]]>` as it is, in the middle of a section. A section without an end
 * is text up to the end of the source, so that the time grows with the length of the source and no faster.
 */
const NODE = /<!\[CDATA\[[\s\S]*?(?:\]\]>(?=\s*<\/|\s*<!\[CDATA\[|\s*$)|$)|<[^<>]*>|[^<]+|</g
const CDATA = /^(<!\[CDATA\[)([\s\S]*)(\]\]>)$/

/**
 * Splits XML for colouring. The content of CDATA is text, markup in it too. A source that is no XML comes
 * back as text.
 */
export function xmlTokens(source: string): readonly Token[] {
  return (source.match(NODE) ?? []).flatMap(tokensOf)
}

function tokensOf(text: string): readonly Token[] {
  const [, opening, content, closing] = CDATA.exec(text) ?? []
  if (opening === undefined || content === undefined || closing === undefined) return [{ kind: isTag(text) ? 'tag' : 'text', text }]
  return [
    { kind: 'mark', text: opening },
    { kind: 'text', text: content },
    { kind: 'mark', text: closing },
  ]
}

/** Puts each element on a line of its own. Elements with text stay on one line, the text untouched. */
export function indentXml(source: string): string {
  const nodes = (source.trim().match(NODE) ?? []).filter((text, index, all) => text.trim() !== '' || isLeafText(all, index))
  let depth = 0
  let lines = ''
  nodes.forEach((text, index) => {
    if (isClose(text)) depth--
    const before = nodes[index - 1] ?? ''
    // A value follows its opening tag, and the closing tag follows that.
    const inline = index === 0 || !isTag(text) || (isClose(text) && (isOpen(before) || !isTag(before)))
    lines += inline ? text : `\n${'  '.repeat(Math.max(0, depth))}${text}`
    if (isOpen(text)) depth++
  })
  return lines
}

function isTag(text: string): boolean {
  return text.length > 1 && text.startsWith('<') && !text.startsWith('<![CDATA[')
}
function isOpen(text: string): boolean {
  return isTag(text) && !/^<[/!?]|\/>$/.test(text)
}
function isClose(text: string): boolean {
  return text.startsWith('</')
}

/** White space between an opening tag and the closing tag after it is the element's value, not layout. */
function isLeafText(nodes: readonly string[], index: number): boolean {
  const [before = '', after = ''] = [nodes[index - 1], nodes[index + 1]]
  return isOpen(before) && isClose(after)
}
