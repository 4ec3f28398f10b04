/* What the program reads beside its code: the templates, and the versions that a project depends on. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const folder = join(import.meta.dirname, '..')
const root = join(folder, '../..')
const parts = join(folder, 'dist')

interface Manifest {
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

/** The ranges of this package's own dependencies: what a project may depend on is among them. */
function versions(): Readonly<Record<string, string>> {
  const { catalog }: { readonly catalog: Readonly<Record<string, string>> } = parse(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8'))
  const { version, dependencies, devDependencies }: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).map(([name, range]): [string, string] => {
    if (range.startsWith('workspace:')) return [name, `^${version}`]
    return [name, range === 'catalog:' ? (catalog[name] ?? range) : range]
  })
  return Object.fromEntries(ranges)
}

cpSync(join(folder, 'templates'), join(parts, 'templates'), { recursive: true })
for (const lang of ['zh', 'en']) {
  const head = readFileSync(join(folder, `templates/${lang}/agents.md`), 'utf8')
  writeFileSync(join(parts, `templates/${lang}/agents.md`), head + rules(join(root, `docs/guide/${lang}/assistants.md`)))
}
writeFileSync(join(parts, 'versions.json'), JSON.stringify(versions(), null, 2))

/** What a page of the guide says to coding assistants, between its two marks. */
function rules(page: string): string {
  const [, text] = /^<!-- AGENTS\.md -->\n(.*)^<!-- \/AGENTS\.md -->$/ms.exec(readFileSync(page, 'utf8')) ?? []
  if (text === undefined) throw new Error(`${page} has no rules between <!-- AGENTS.md --> and <!-- /AGENTS.md -->`)
  return text
}
