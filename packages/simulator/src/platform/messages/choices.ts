import type { Content } from '../content'
import { type Choice, choiceOf, hrefOf } from './menu-link'

const LINK = /<a(\s[^<>]*)>([^<]*)<\/a>/gi

/** What can be tapped in a message. */
export function choicesIn(content: Content): readonly Choice[] {
  if (content.type === 'msgmenu') return content.choices
  if (content.type !== 'text') return []
  return [...content.text.matchAll(LINK)].flatMap(([, attributes = '', label = '']) => choiceOf(hrefOf(attributes) ?? '', label) ?? [])
}
