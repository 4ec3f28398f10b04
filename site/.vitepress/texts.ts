import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { OUTLINE } from '../outline'
import { apiFolder } from '../sources/api'
import { withFigureTitles } from '../sources/figures'
import { withNeeds } from '../sources/needs'
import { addressOf, LANGUAGES, type Language, type Page, SITE, titleOf, type Words } from '../sources/page'

const ABOUT: Words = {
  zh: '> TypeScript 写的微信公众号工具包：收发消息、access token、全部接口、本地模拟器。',
  en: '> A TypeScript toolkit for WeChat Official Accounts: messages and replies, access tokens, every endpoint, a local simulator.',
}

/** Sections whose pages are long tables: listed in `llms.txt`, left out of `llms-full.txt`. */
const TABLES = /^(errors|reference|why)\//

/** A Markdown file beside each page, and the two lists for programs in each language. */
export function writeTexts(folder: string, pages: readonly Page[]): void {
  for (const page of pages) write(join(folder, page.language === 'zh' ? '' : 'en', `${page.path}.md`), textOf(page))
  for (const language of LANGUAGES) {
    const base = join(folder, language === 'zh' ? '' : 'en')
    const filter = (file: string): boolean => !/\.\w+$/.test(file) || file.endsWith('.md')
    cpSync(apiFolder(language), join(base, 'api'), { recursive: true, filter })
    const sections = inOrder(language, pages)
    write(join(base, 'llms.txt'), list(language, sections))
    write(join(base, 'llms-full.txt'), whole(language, sections))
  }
}

interface Chapter {
  readonly title: string
  readonly pages: readonly Page[]
}

function inOrder(language: Language, pages: readonly Page[]): Chapter[] {
  return OUTLINE.map(({ path, title, pages: names }) => ({
    title: title[language],
    pages: names.flatMap((name) => pages.filter((page) => page.language === language && page.path === `${path}/${name}`)),
  })).filter((chapter) => chapter.pages.length > 0)
}

function list(language: Language, chapters: readonly Chapter[]): string {
  const parts = chapters.map(({ title, pages }) => {
    const lines = pages.map((page) => `- [${titleOf(page)}](${fileOf(page)}): ${page.description}`)
    return `## ${title}\n\n${lines.join('\n')}`
  })
  return `# @wx\n\n${ABOUT[language]}\n\n${parts.join('\n\n')}\n`
}

function whole(language: Language, chapters: readonly Chapter[]): string {
  const pages = chapters.flatMap((chapter) => chapter.pages).filter(({ path }) => !TABLES.test(path))
  return `# @wx\n\n${ABOUT[language]}\n\n${pages.map(textOf).join('\n\n---\n\n')}`
}

/** Without components, which mean nothing outside of the page, and with links that work anywhere. */
function textOf(page: Page): string {
  return withFigureTitles(withNeeds(page))
    .replaceAll(/^<[A-Z][A-Za-z]+.*\/>\n\n/gm, '')
    .replaceAll('](/', `](${SITE}/`)
}

function fileOf(page: Page): string {
  return `${SITE}${addressOf(page).replace(/\/$/, '/index')}.md`
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
