import type { Content } from '../../src/platform/content'
import { noticeText } from '../../src/platform/notice'
import type { Language } from '../words/bilingual'
import { NOTICES } from '../words/notices'
import { WORDS } from '../words/words'

/** What a reader that hears the page is told of a message; empty for one without words. */
export function spokenText(content: Content, language: Language): string {
  if (content.type === 'notice') return noticeText(content.notice, NOTICES[language])
  if (content.type === 'fault') return WORDS[language].faultNotice
  if ('text' in content) return content.text
  if ('title' in content) return content.title
  if ('head' in content) return content.head
  if ('label' in content) return content.label
  return 'articles' in content ? content.articles.map(({ title }) => title).join('\n') : ''
}
