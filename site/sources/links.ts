import { existsSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { addressOf, type Page, REPOSITORY, root } from './page'

/** Sections of the front pages on GitHub that are pages here. */
const SECTIONS: Readonly<Record<string, string>> = {
  'README.md#第一个机器人': 'start/first-bot',
  'README.en.md#a-first-bot': 'start/first-bot',
  'README.md#速度': 'why/speed',
  'README.en.md#speed': 'why/speed',
}

/** Links between files of the repository, as links between pages; to a file that is no page, as one to GitHub. */
export function withSiteLinks(page: Page, pages: readonly Page[]): Page {
  return {
    ...page,
    text: outsideCode(page.text, (prose) => prose.replaceAll(/\]\(([^)\s]+)\)/g, (_all, link) => `](${siteLink(link, page, pages)})`)),
  }
}

function siteLink(link: string, page: Page, pages: readonly Page[]): string {
  if (/^(https?:|\/|#)/.test(link)) return link
  const [file = '', hash] = decodeURI(link).split('#')
  const path = normalize(join(dirname(page.file), file)).replace(/\/$/, '')
  const section = SECTIONS[`${path}#${hash}`]
  if (section !== undefined) return addressOf({ language: page.language, path: section })
  const target =
    pages.find((other) => other.language === page.language && other.file === path) ?? pages.find((other) => other.file === path)
  const suffix = hash === undefined ? '' : `#${hash}`
  if (target !== undefined) return addressOf(target) + suffix
  if (!existsSync(join(root, path))) throw new Error(`${page.file} links to ${link}, which is not there.`)
  return `${REPOSITORY}/${statSync(join(root, path)).isDirectory() ? 'tree' : 'blob'}/main/${path}${suffix}`
}

/** Changes the prose; code between fences stays as it is. */
export function outsideCode(text: string, change: (prose: string) => string): string {
  return text
    .split(/(^```.*?^```$)/ms)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('')
}
