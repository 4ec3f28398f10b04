import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { OUTLINE } from '../outline'
import { pageOf } from './file'
import { type Language, type Page, root } from './page'

/** The pages that are written by hand. */
export function guidePages(language: Language): Page[] {
  const pages = OUTLINE.flatMap((section) =>
    section.pages.map((name) => ({ path: `${section.path}/${name}`, file: `docs/guide/${language}/${name}.md` })),
  )
  return [{ path: 'index', file: `site/pages/${language}.md` }, ...pages]
    .filter(({ file }) => existsSync(join(root, file)))
    .map(({ path, file }) => pageOf(language, path, file))
}
