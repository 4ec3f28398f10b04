import type { DefaultTheme } from 'vitepress'

/**
 * The words of a text: Latin words and their parts, Chinese as pairs of characters. Used for the index and, sent to
 * the browser as text, for the query: it may use nothing from outside of itself.
 */
export function tokenize(text: string): string[] {
  const terms: string[] = []
  for (const [word] of text.normalize('NFKC').matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}_])+/gu)) {
    if (!/\p{Script=Han}/u.test(word)) {
      terms.push(word)
      const parts = word.split(/_+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
      if (parts.length > 1) terms.push(...parts.filter(Boolean))
    } else if (word.length === 1) terms.push(word)
    else for (let at = 0; at + 1 < word.length; at++) terms.push(word.slice(at, at + 2))
  }
  return terms
}

interface Rendered {
  readonly frontmatter?: { readonly search?: string }
  readonly relativePath: string
}

/**
 * What is not searched: of the API reference and of pushes all but names and descriptions, of a symptom's page
 * its program.
 */
const UNREAD = [
  { pages: /(^|\/)(api|reference\/events)\//, parts: /<table.*?<\/table>|<pre.*?<\/pre>|<h[4-6].*?<\/h[4-6]>/gs },
  { pages: /(^|\/)trouble\//, parts: /<pre.*?<\/pre>/gs },
] as const

export const search: DefaultTheme.LocalSearchOptions = {
  miniSearch: {
    options: { tokenize },
    searchOptions: {
      combineWith: 'OR',
      prefix: true,
      boost: { title: 4, text: 2, titles: 1 },
      // Never for codes: 40001 is not 40003.
      fuzzy: (term: string) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
      boostDocument: (id: string, term: string, stored?: Record<string, unknown>) => {
        // A package's own classes first, then those of its further entries.
        if (id.includes('/api/')) return /\/api\/[^/]+\/(classes|functions)\//.test(id) ? 1.25 : 0.5
        if (/\/(why|reference|errors\/local)\b/.test(id)) return 0.7
        // Some pages have sections that are named as whole pages are: the tables, migration, assistants.
        if (/\/(account|from)\/|\/assistants/.test(id) && Array.isArray(stored?.titles) && stored.titles.length > 0) return 2
        // A symptom's page first, but a code alone leads to its own heading.
        if (id.includes('/trouble/')) return /^\d{5}$/.test(term) ? 2 : 3.5
        return 3
      },
    },
  },
  /**
   * With the words of the front matter behind the heading; `search: "false"` keeps a page out. Code is not
   * coloured here.
   */
  _render(source, env, md) {
    const { highlight } = md.options
    md.options.highlight = null
    const html = md.render(source, env)
    md.options.highlight = highlight
    const { frontmatter, relativePath } = env as Rendered
    if (frontmatter?.search === 'false') return ''
    const unread = UNREAD.find(({ pages }) => pages.test(relativePath))
    const found = unread === undefined ? html : html.replaceAll(unread.parts, '')
    return found.replace('</h1>', `</h1><p>${frontmatter?.search ?? ''}</p>`)
  },
}
