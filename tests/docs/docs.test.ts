import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { examples } from './examples'
import { allPages, type Page, pages, readPage, root, withoutCode } from './pages'
import { typeCheck } from './type-check'

it('every code block compiles', { timeout: 120_000 }, () => {
  expect(typeCheck(allPages, { globals: 'globals.d.ts' })).toEqual([])
})

it('every example in the docstring of an exported name compiles', { timeout: 120_000 }, () => {
  const pages = examples()
  expect(pages.length).toBeGreaterThan(150)
  expect(typeCheck(pages, { globals: 'given/examples.d.ts', others: true })).toEqual([])
})

describe.each(allPages.map((page) => [page.path, page] as const))('%s', (_path, page) => {
  it('has only links that lead somewhere', () => {
    expect(links(page).filter((link) => !leadsSomewhere(page, link))).toEqual([])
  })
})

describe('both languages', () => {
  const pairs = pages.zh.map((zh, index) => [zh.path, zh, pages.en[index]] as const)

  it('have the same pages', () => {
    expect(pages.en.slice(1).map(({ path }) => path)).toEqual(pages.zh.slice(1).map(({ path }) => path.replace('/zh/', '/en/')))
  })

  it.each(pairs)('%s says the same in both: front matter, sections, code, tables, links to each other', (_path, zh, en) => {
    expect(en && outline(en)).toEqual(outline(zh))
  })
})

describe.each(['zh', 'en'])('the page of our own codes in %s', (language) => {
  it('explains every code of WxError and no other', () => {
    const { text } = readPage(`docs/guide/${language}/wx-error.md`)
    const explained = [...text.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code)
    expect(explained.sort()).toEqual(codes().sort())
  })
})

it('pages that count error codes have the number of the table', () => {
  const table: object = JSON.parse(readFileSync(join(root, 'packages/api/data/error-codes.json'), 'utf8'))
  const size = Object.keys(table).length.toLocaleString('en')
  const counts = allPages.flatMap(({ path, text }) =>
    [...text.matchAll(/([\d,]+) (?:error codes|codes is|个错误码)/g)].map(([, count]) => ({ path, count })),
  )
  expect(counts).toEqual(counts.map(({ path }) => ({ path, count: size })))
  expect(counts).not.toEqual([])
})

it.each(
  pages.zh
    .concat(pages.en)
    .filter(({ path }) => path.endsWith('/serverless-china.md'))
    .map((page) => [page.path, page] as const),
)('the event functions of %s are those that are tested', (_path, { blocks }) => {
  const tested = ['alibaba-fc', 'tencent-scf'].map((name) => readFileSync(join(root, `tests/frameworks/${name}.ts`), 'utf8'))
  const shown = blocks.filter(({ code }) => code.includes('interface HttpEvent'))
  expect(shown.map(({ code }) => callOf(code))).toEqual(tested.map(callOf))
})

/** From the event's fields to the response, without the indent. */
function callOf(code: string): string[] {
  const lines = code.split('\n').map((line) => line.trim())
  const call = lines.slice(lines.findIndex((line) => line.includes('await bot.handle(')))
  return call.slice(0, call.findIndex((line) => line.startsWith('return {')) + 1)
}

/** The members of the union, from where it is written. */
function codes(): string[] {
  const [, union = ''] =
    /export type WxErrorCode =\n(.*?)\n\n/s.exec(readFileSync(join(root, 'packages/core/src/base/error.ts'), 'utf8')) ?? []
  return [...union.matchAll(/\| '([a-z-]+)'/g)].map(([, code = '']) => code)
}

function links({ text }: Page): string[] {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
}

function leadsSomewhere(page: Page, link: string): boolean {
  if (link.startsWith('https://')) return true
  const [file = '', anchor] = decodeURI(link).split('#')
  const path = file === '' ? page.path : normalize(join(dirname(page.path), file))
  if (!existsSync(join(root, path))) return false
  return anchor === undefined || readPage(path).anchors.has(anchor)
}

function outline(page: Page): object {
  const [, front = ''] = /^---\n(.*?)^---\n/ms.exec(page.text) ?? []
  return {
    // It throws for what GitHub does not read either, such as a colon in a text without quotes.
    frontMatter: Object.keys(parse(front) ?? {}),
    headings: page.headings,
    blocks: page.blocks.map(({ language, code }) => `${language}: ${code.trim().split('\n').length} lines`),
    tableRows: [...page.text.matchAll(/^\|/gm)].length,
    links: links(page).length,
  }
}
