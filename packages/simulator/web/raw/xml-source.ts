/** A run of characters of one kind; all runs together are the source, unchanged. */
export interface XmlToken {
  readonly kind: 'tag' | 'mark' | 'text'
  readonly text: string
}

const node = /<!\[CDATA\[[\s\S]*?\]\]>|<[^<>]*>|[^<]+|</g
const cdata = /^(<!\[CDATA\[)([\s\S]*)(\]\]>)$/

/** Splits XML for colouring; what stands in CDATA is text, whatever it looks like. What is not XML comes back as text. */
export function xmlTokens(source: string): readonly XmlToken[] {
  return (source.match(node) ?? []).flatMap(tokensOf)
}

function tokensOf(text: string): readonly XmlToken[] {
  const [, opening, content, closing] = cdata.exec(text) ?? []
  if (opening === undefined || content === undefined || closing === undefined) return [{ kind: isTag(text) ? 'tag' : 'text', text }]
  return [
    { kind: 'mark', text: opening },
    { kind: 'text', text: content },
    { kind: 'mark', text: closing },
  ]
}

/** Puts each element on a line of its own. Elements with text stay on one line, the text untouched. */
export function indentXml(source: string): string {
  const nodes = (source.trim().match(node) ?? []).filter((text, index, all) => text.trim() !== '' || isLeafText(all, index))
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

/** White space alone between an opening and a closing tag is a value, not layout. */
function isLeafText(nodes: readonly string[], index: number): boolean {
  const [before = '', after = ''] = [nodes[index - 1], nodes[index + 1]]
  return isOpen(before) && isClose(after)
}
