import type { Content } from '../../src/platform/content'

/** What a reader that hears the page is told of a message; empty for one without words. */
export function spokenText(content: Content): string {
  if ('text' in content) return content.text
  if ('title' in content) return content.title
  if ('head' in content) return content.head
  if ('label' in content) return content.label
  return 'articles' in content ? content.articles.map(({ title }) => title).join('\n') : ''
}
