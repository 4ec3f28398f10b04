import { visibleCharacters } from './visible-characters'

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g
/** Tags that begin or end a line. */
const LINE =
  /<\/?(?:p|div|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|blockquote|pre|details|summary|section|article)(?:\s[^<>]*)?\/?>/gi
/** Tags within a line. */
const INLINE =
  /<\/?(?:a|b|i|u|s|em|strong|del|ins|mark|small|big|sub|sup|kbd|code|span|font|center|img|abbr|cite|q|td|th|input|video|audio)(?:\s[^<>]*)?\/?>/gi

/** The text of HTML: comments and tags are left out. What looks like a tag but is none of HTML stays. */
export function htmlText(html: string): string {
  const text = html.replace(COMMENT, '').replace(LINE, '\n').replace(INLINE, '')
  return characters(visibleCharacters(text).replace(/\n{2,}/g, '\n'))
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' }

/** `&lt;` and its like as the characters that they stand for: WeChat shows them as they are written. */
export function characters(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|apos|nbsp);/g, (written, name: string) => NAMED[name] ?? written)
}
