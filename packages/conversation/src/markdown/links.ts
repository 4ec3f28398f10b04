import { visibleCharacters } from './visible-characters'

/** Control characters stand for the markup of links until the text is whole: no other text has them. */
const HREF = '\u0001'
const LABEL = '\u0002'
const END = '\u0003'
const LINK = new RegExp(`${HREF}([^${LABEL}]*)${LABEL}([^${END}]*)${END}`, 'g')
/** What WeChat would take for the begin or the end of a link. */
const TAG = /<(?=\/?a\b)/gi

/** A link, or what is left of one that WeChat does not draw. */
export function link(address: string, label: string): string {
  const href = visibleCharacters(address)
  const text = label.replace(/\s+/g, ' ').trim()
  if (/^https?:\/\//i.test(href)) {
    return text === '' || text === href ? href : `${HREF}${href.replace(/["<>\s]/g, encodeURIComponent)}${LABEL}${text}${END}`
  }
  const [, contact = ''] = /^(?:mailto|tel):([^?]+)/i.exec(href) ?? []
  return contact === '' || contact === text ? text : `${text} (${contact})`
}

/** The whole text with its links as WeChat draws them, and no other markup. */
export function withLinks(text: string): string {
  return text.replace(TAG, '＜').replace(LINK, (_, href: string, label: string) => `<a href="${href}">${label.replaceAll('<', '＜')}</a>`)
}
