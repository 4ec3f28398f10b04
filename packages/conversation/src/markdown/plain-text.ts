import { Marked, type MarkedToken, type Tokens } from 'marked'
import { htmlText } from './html-text'
import { inlineText } from './inline-text'
import { withLinks } from './links'
import { visibleCharacters } from './visible-characters'

/** Longer paragraphs keep the marks of their emphasis: the time to find pairs grows with the square. */
const LONGEST_EMPHASIS = 5_000
const LONGEST_TEXT = 50_000
/** A line that begins with 50 marks of lists and quotes. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[*+-][ \t]|\d+[.)][ \t])){50}/m
const RULE = '———'

const MARKDOWN = new Marked({
  tokenizer: { emStrong: (text) => (text.length > LONGEST_EMPHASIS ? undefined : false) },
})

/**
 * Markdown, as language models write it, as the text of a WeChat message:
 *
 * - headings, emphasis and images lose their marks; an image is its alternative text;
 * - a list keeps its numbers or has `•`, nested ones are indented; a table has a line for each row;
 * - code is kept as it is, without its fences; a quote has `> ` before each line;
 * - a link to `http` or `https` is `<a href="…">text</a>`, which WeChat draws. Of others the text stays,
 *   with the address if it is of mail or a telephone: what a model writes must not become a tap that speaks
 *   for the user (`weixin://bizmsgmenu`);
 * - tags of HTML are left out, their text stays; `<T>` and other tags that are not of HTML are text.
 *
 * Only the links that it writes are markup: `<a` in text or code becomes `＜a`. Characters that the
 * platform refuses are left out. Never throws. A text of more than 50,000 characters, or one nested deeper
 * than 50 levels, stays Markdown. It may be longer than a message: `splitText` of `@wx/core/text` cuts it.
 *
 * Source: developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html.
 *
 * @example
 * ```ts
 * plainText('## 三步\n\n1. **安装**：`npm i`\n2. 看[文档](https://example.com)')
 * // '三步\n\n1. 安装：npm i\n2. 看<a href="https://example.com">文档</a>'
 * ```
 */
export function plainText(markdown: string): string {
  const isParsed = markdown.length <= LONGEST_TEXT && !TOO_DEEP.test(markdown)
  const text = isParsed ? blocks(lex(markdown)) : visibleCharacters(markdown)
  return withLinks(text)
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
}

function lex(markdown: string): readonly MarkedToken[] {
  // There are no extensions, so there are no tokens but marked's own.
  return MARKDOWN.lexer(markdown) as MarkedToken[]
}

function blocks(tokens: readonly MarkedToken[], between = '\n\n'): string {
  return tokens
    .map(block)
    .filter((text) => text.trim() !== '')
    .join(between)
}

function block(token: MarkedToken): string {
  switch (token.type) {
    case 'heading':
    case 'paragraph':
      return inlineText(token.tokens)
    case 'text':
      return token.tokens === undefined ? inlineText([token]) : inlineText(token.tokens)
    case 'code':
      return visibleCharacters(token.text)
    case 'blockquote':
      return blocks(token.tokens as MarkedToken[]).replace(/^/gm, '> ')
    case 'list':
      return list(token)
    case 'table':
      return [token.header, ...token.rows].map(tableRow).join('\n')
    case 'html':
      return htmlText(token.text).trim()
    case 'hr':
      return RULE
    default:
      return ''
  }
}

function tableRow(cells: readonly Tokens.TableCell[]): string {
  return cells.map(({ tokens }) => inlineText(tokens).replaceAll('\n', ' ')).join(' | ')
}

function list({ ordered, start, items }: Tokens.List): string {
  return items.map((item, index) => listItem(item, ordered ? `${Number(start) + index}.` : '•')).join('\n')
}

function listItem({ task, checked, tokens }: Tokens.ListItem, mark: string): string {
  const box = checked ? '☑' : '☐'
  const text = blocks(tokens as MarkedToken[], '\n')
  return `${task ? box : mark} ${text.replace(/\n(?=[^\n])/g, '\n  ')}`
}
