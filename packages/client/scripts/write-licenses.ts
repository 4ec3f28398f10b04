/** The licences of what is bundled travel with the bundle, as they demand: `dist/licenses.md`. */
import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const pLimit = realpathSync(join(root, 'node_modules/p-limit'))
const folders = [pLimit, join(dirname(pLimit), 'yocto-queue'), join(root, 'node_modules/jose')]

function section(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string }
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry)) ?? 'LICENSE'
  return `## ${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
}

writeFileSync(join(root, 'dist/licenses.md'), `# Licenses\n\nThis folder contains code of:\n\n${folders.map(section).join('\n')}`)
