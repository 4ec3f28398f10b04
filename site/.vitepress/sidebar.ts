import type { DefaultTheme } from 'vitepress'
import { OUTLINE } from '../outline'
import { addressOf, type Language, type Page, titleOf } from '../sources/page'

/** Folders of many pages have a sidebar of their own. */
const FOLDERS = ['errors', 'reference/events', 'why/decisions']

export function sidebar(language: Language, pages: readonly Page[]): DefaultTheme.SidebarMulti {
  const own = pages.filter((page) => page.language === language)
  const item = (page: Page): DefaultTheme.SidebarItem => ({ text: titleOf(page), link: addressOf(page) })
  const main = OUTLINE.map(({ path, title, pages: names }) => ({
    text: title[language],
    items: names.flatMap((name) => own.filter((page) => page.path === `${path}/${name}`).map(item)),
  })).filter(({ items }) => items.length > 0)
  const folders = FOLDERS.map((folder) => {
    const inside = own.filter(({ path }) => path === folder || path.startsWith(`${folder}/`))
    return [addressOf({ language, path: `${folder}/` }), [{ text: titleOf(inside[0] ?? { text: '' }), items: inside.map(item) }]] as const
  })
  return Object.fromEntries([...folders, [addressOf({ language, path: 'index' }), main]])
}
