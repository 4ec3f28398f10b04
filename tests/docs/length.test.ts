import { describe, expect, it } from 'vitest'
import { type Page, pages, readPage, SYMPTOMS, withoutCode } from './pages'

/** What a page may have of prose: Chinese characters, or English words. */
interface Length {
  readonly zh: number
  readonly en: number
}

const GUIDE_PAGE: Length = { zh: 700, en: 450 }
const SYMPTOM_PAGE: Length = { zh: 230, en: 150 }

/** The text of AGENTS.md in created projects, which a program reads as a whole. */
const OUTSIDE = ['assistants']

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const [, ...guide] = pages[language]

  it.each(guide.filter(({ path }) => !OUTSIDE.includes(nameOf(path))).map((page) => [page.path, page] as const))(
    '%s has one concept, and something to run on its first screen',
    (_path, page) => {
      expect(lengthOf(withoutTables(proseOf(page)), language)).toBeLessThanOrEqual(GUIDE_PAGE[language])
      expect(sectionsBeforeCode(page)).toBeLessThanOrEqual(1)
    },
  )

  // Here the table is what people read, so it counts.
  it.each(SYMPTOMS)('the symptom page %s says its cause in few words', (name) => {
    expect(lengthOf(proseOf(readPage(`docs/guide/${language}/${name}.md`)), language)).toBeLessThanOrEqual(SYMPTOM_PAGE[language])
  })
})

function nameOf(path: string): string {
  return path.replace(/^.*\/(.*)\.md$/, '$1')
}

/** What is read from top to bottom: no front matter, code, headings, figures, addresses of links or line of links. */
function proseOf({ text }: Page): string {
  return withoutCode(text)
    .replace(/^---\n.*?^---\n/ms, '')
    .replaceAll(/^(?:#|<!--|\[(?:目录|Contents)\]).*$/gm, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
}

/** Tables are looked up, not read. */
function withoutTables(prose: string): string {
  return prose.replaceAll(/^\|.*$/gm, '')
}

/** Chinese characters; in English everything between spaces that has a letter or a digit. */
function lengthOf(prose: string, language: keyof Length): number {
  const words = language === 'zh' ? prose.match(/\p{Script=Han}/gu) : prose.match(/\S*[\p{L}\p{N}]\S*/gu)
  return words?.length ?? 0
}

/** How many sections begin before the first code block. */
function sectionsBeforeCode({ text }: Page): number {
  const code = text.search(/^```/m)
  return code === -1 ? Number.POSITIVE_INFINITY : [...text.slice(0, code).matchAll(/^## /gm)].length
}
