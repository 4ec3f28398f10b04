import type { MarkedToken, Token } from 'marked'
import { characters, htmlText } from './html-text'
import { link } from './links'
import { visibleCharacters } from './visible-characters'

/**
 * Marks that a parser leaves beside Chinese: by CommonMark `**注意：**请看` has none, because a letter follows the
 * punctuation. Chinese has no space there.
 */
const CHINESE = '[\\p{Script=Han}\\u2014\\u2018-\\u201d\\u2026\\u3000-\\u303f\\uff00-\\uffef]'
const LEFT_MARKS = new RegExp(`(?<=${CHINESE})\\*\\*+|\\*\\*+(?=${CHINESE})`, 'gu')

/** The text of a line's tokens, links marked. */
export function inlineText(tokens: readonly Token[]): string {
  // There are no extensions, so there are no tokens but marked's own.
  const own = tokens as readonly MarkedToken[]
  return own.map((token, index) => inline(token, own[index - 1], own[index + 1])).join('')
}

function inline(token: MarkedToken, before: MarkedToken | undefined, after: MarkedToken | undefined): string {
  switch (token.type) {
    case 'text':
      return visibleCharacters(characters(token.text)).replace(LEFT_MARKS, '')
    case 'escape':
    case 'codespan':
      return visibleCharacters(token.text)
    case 'em':
    case 'strong':
      return isInWord(before, after) ? marked(token) : inlineText(token.tokens)
    case 'del':
      return token.raw.startsWith('~~') ? inlineText(token.tokens) : marked(token)
    case 'link':
      return token.autolink ? visibleCharacters(token.text) : link(characters(token.href), inlineText(token.tokens))
    case 'image':
      return visibleCharacters(characters(token.text))
    case 'html':
      return htmlText(token.text)
    case 'br':
      return '\n'
    default:
      return ''
  }
}

/** `2*3*4` is a product, `5~10 元，20~30 元` are prices: marks within a word are signs. */
function isInWord(before: MarkedToken | undefined, after: MarkedToken | undefined): boolean {
  return /[a-z0-9)]$/i.test(before?.raw ?? '') && /^[a-z0-9(]/i.test(after?.raw ?? '')
}

function marked({ raw, text, tokens }: { readonly raw: string; readonly text: string; readonly tokens: readonly Token[] }): string {
  const mark = raw.slice(0, (raw.length - text.length) / 2)
  return `${mark}${inlineText(tokens)}${mark}`
}
