import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withFigures } from '../sources/figures'
import { withNeeds } from '../sources/needs'
import { type Page, root } from '../sources/page'
import { allPages } from '../sources/pages'

/** Where VitePress finds its pages. */
export const PAGES: string = join(import.meta.dirname, '../.pages')

/** The folder is made anew, so that a page that is gone does not stay. */
export function writePages(): void {
  rmSync(PAGES, { recursive: true, force: true })
  cpSync(join(root, 'docs/images'), join(PAGES, 'public'), { recursive: true })
  for (const page of allPages()) {
    const file = join(PAGES, page.language === 'zh' ? '' : page.language, `${page.path}.md`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${frontMatter(page)}${withFigures(withNeeds(page, '{.needs}'))}`)
  }
}

function frontMatter({ description, search, file }: Page): string {
  const members = { description, search, file }
  return `---\n${Object.entries(members)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n`
}
