import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { OUTLINE } from '../outline'
import { addressOf, LANGUAGES, type Language, type Page, root, SITE } from '../sources/page'
import { allPages } from '../sources/pages'
import { BASE, builtPages, DIST, unescaped } from './built-site'

const pages = allPages()
const built = new Map(builtPages().map((page) => [page.address, page]))

it('the build says nothing that is a warning', () => {
  expect(
    inject('log')
      .split('\n')
      .filter((line) => /warn|\(!\)|error|deprecat|cannot/i.test(line)),
  ).toEqual([])
})

describe('pages', () => {
  it('every page of the guide is on the site', () => {
    const names = OUTLINE.flatMap((section) => section.pages)
    const files = LANGUAGES.flatMap((language) => readdirSync(join(root, 'docs/guide', language), { recursive: true, encoding: 'utf8' }))
    expect(files.filter((file) => file.endsWith('.md') && !names.includes(file.replace(/\.md$/, '')))).toEqual([])
  })

  it('both languages have the same pages, sections, tables and blocks', () => {
    expect(outlines('en')).toEqual(outlines('zh'))
  })

  it('each page of the guide has a description that fits in a list', () => {
    const longest = { zh: 70, en: 150 }
    const guide = pages.filter(({ file }) => file.startsWith('docs/guide/') || file.startsWith('site/pages/'))
    expect(
      guide.filter(({ description, language }) => description === '' || description.length > longest[language]).map(addressOf),
    ).toEqual([])
    expect(pages.filter(({ description }) => description === '').map(addressOf)).toEqual([])
  })

  it('a page about what not every account may do says so under its title, with a link to the rights', () => {
    const needing = pages.filter(({ needs }) => needs !== undefined)
    expect(needing.map(({ path }) => path)).toContain('call/menus')
    for (const page of needing) {
      const [, href, badge = ''] =
        /<\/h1>\s*<p><a href="([^"]+)" class="needs">(.*?)<\/a>/.exec(built.get(addressOf(page))?.main ?? '') ?? []
      expect(href, addressOf(page)).toBe(BASE + addressOf({ language: page.language, path: 'account/rights' }))
      expect(badge.replaceAll(/<\/?code[^>]*>/g, '')).toContain(page.needs?.replaceAll('`', ''))
    }
  })

  it('each has its Markdown beside it', () => {
    expect(pages.filter((page) => !existsSync(join(DIST, markdownOf(page)))).map(addressOf)).toEqual([])
  })

  it('figures have the same shapes in both languages', () => {
    const shapes = (file: string): string[] =>
      [...readFileSync(join(root, 'docs/figures', file), 'utf8').matchAll(/<(\w+)/g)].map(([, name = '']) => name)
    for (const file of readdirSync(join(root, 'docs/figures')).filter((name) => name.endsWith('.zh.svg')))
      expect(shapes(file.replace('.zh.', '.en.'))).toEqual(shapes(file))
  })
})

describe('links', () => {
  it('every link and every anchor leads somewhere', () => {
    const links = [...built.values()].flatMap(({ address, main }) =>
      [...main.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href = '']) => ({ from: address, href: unescaped(href) })),
    )
    expect(links.length).toBeGreaterThan(10_000)
    expect(links.filter(({ from, href }) => !leadsSomewhere(href, from))).toEqual([])
  })
})

describe.each(LANGUAGES)('texts for machines in %s', (language) => {
  const base = join(DIST, language === 'zh' ? '' : 'en')

  it('llms.txt names every page of the sidebar, with what it is about', () => {
    const list = readFileSync(join(base, 'llms.txt'), 'utf8')
    const names = OUTLINE.flatMap(({ path, pages: inside }) => inside.map((name) => `${path}/${name}`))
    const missing = pages.filter(
      (page) =>
        page.language === language &&
        names.includes(page.path) &&
        !list.includes(`(${SITE}${addressOf(page).replace(/\/$/, '/index')}.md)`),
    )
    expect(missing.map(addressOf)).toEqual([])
    expect(/\): $/m.exec(list)).toBeNull()
  })

  it('llms-full.txt has the guide, without what only a browser understands', () => {
    const whole = readFileSync(join(base, 'llms-full.txt'), 'utf8')
    const guide = pages.filter((page) => page.language === language && /^(answer|slow|call|tokens|run)\//.test(page.path))
    expect(
      guide
        .filter(
          (page) =>
            !whole.includes(
              page.text
                .replace(/^# .*\n\n/, '')
                .replaceAll('](/', `](${SITE}/`)
                .slice(0, 40),
            ),
        )
        .map(addressOf),
    ).toEqual([])
    expect(/<(FilterBox|ColumnPicker|svg)|<!--@include/.exec(whole)).toBeNull()
  })
})

function outlines(language: Language): object {
  return pages
    .filter((page) => page.language === language)
    .map(({ path, text }) => ({
      path,
      headings: [...text.replaceAll(/^```.*?^```$/gms, '').matchAll(/^#+ /gm)].map(([level]) => level.length),
      blocks: [...text.matchAll(/^```\w+/gm)].length,
      rows: [...text.matchAll(/^\|/gm)].length,
    }))
}

function markdownOf({ language, path }: Page): string {
  return join(language === 'zh' ? '' : 'en', `${path}.md`)
}

function leadsSomewhere(href: string, from: string): boolean {
  if (/^(https:|mailto:)/.test(href)) return true
  const { pathname, hash } = new URL(href, `http://site${BASE}${from}`)
  if (!pathname.startsWith(`${BASE}/`)) return false
  const path = decodeURI(pathname).slice(BASE.length)
  const address = path.replace(/\.html$/, '').replace(/\/index$/, '/')
  const target = built.get(address) ?? built.get(`${address}/`)
  if (target === undefined) return existsSync(join(DIST, path))
  return hash === '' || target.ids.has(decodeURIComponent(hash.slice(1)))
}
