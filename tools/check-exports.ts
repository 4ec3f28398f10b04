/**
 * `pnpm check:exports`: every type that a public signature mentions is public itself. TypeDoc reads what a user installs, the
 * declarations in `dist`, and warns of a name that a user could see and not import, and of one without an example or a
 * description (`lint/described.mjs`).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run-command'
import { tool } from './tool'

interface Conditions {
  readonly import?: { readonly types?: string }
}

/** By package: names that a user has no use for: steps in the computation of a type, what our own classes share. */
const UNUSED: Readonly<Record<string, readonly string[]>> = {
  core: ['CommonField', 'FieldShapes'],
  simulator: ['COPY_FORMS', 'MENU_EVENTS'],
  token: ['TokenFamily'],
}

const packages = join(root, 'packages')
for (const name of readdirSync(packages)) {
  const entries = publicEntries(join(packages, name))
  if (entries.length > 0) check(name, entries)
}

function publicEntries(folder: string): string[] {
  const { exports = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { exports?: Record<string, Conditions> }
  return Object.entries(exports).flatMap(([entry, { import: esm }]) => {
    // Shared by our own packages only.
    if (entry === './internal' || esm?.types === undefined) return []
    return [join(folder, esm.types)].filter(existsSync)
  })
}

/** A project of nothing but the entries: TypeDoc reads only what the configuration names. */
function check(name: string, entries: readonly string[]): void {
  console.log(`@wx/${name}`)
  const project = join(packages, name, 'node_modules/.exports.json')
  writeFileSync(project, JSON.stringify({ extends: '../tsconfig.json', files: entries, include: [] }))
  tool('typedoc', [
    ...['--tsconfig', project, '--skipErrorChecking', '--emit', 'none', '--readme', 'none', '--logLevel', 'Warn'],
    ...['--disableSources', '--disableGit', '--excludeInternal', '--validation.notExported', '--validation.invalidLink', 'false'],
    ...['--plugin', './tools/lint/described.mjs'],
    '--treatValidationWarningsAsErrors',
    ...(UNUSED[name] ?? []).flatMap((step) => ['--intentionallyNotExported', step]),
    ...entries.flatMap((entry) => ['--entryPoints', entry]),
  ])
}
