import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** The packages that the page imports, and so bundles. */
function bundled(): readonly string[] {
  const files = readdirSync(join(root, 'web'), { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => /(?<!\.test)\.tsx?$/.test(file)).map((file) => readFileSync(join(root, 'web', file), 'utf8'))
  const imports = sources.flatMap((source) => [...source.matchAll(/^import (?!type)(?:.* from )?'([^'.][^']*)'/gm)])
  return [...new Set(imports.map(([, specifier = '']) => packageName(specifier)))].sort()
}

function licenceOf(name: string): string {
  const folder = join(root, 'node_modules', name)
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  return file === undefined ? `no licence file in ${folder}` : readFileSync(join(folder, file), 'utf8').trim()
}

test('the page bundles these packages', () => {
  expect(bundled()).toEqual(['@tanstack/virtual-core', 'highlight.js', 'lossless-json', 'lowlight', 'preact', 'weui'])
})

test.each(bundled())('the licence of %s is beside the bundle, word for word', (name) => {
  expect(readFileSync(join(root, 'dist/web/licenses.md'), 'utf8')).toContain(licenceOf(name))
})
