import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

/** The bundler writes each file's path above its code. */
function bundled(): readonly string[] {
  const scripts = readdirSync(dist).filter((file) => /\.c?js$/.test(file))
  const paths = scripts.flatMap((file) => readFileSync(dist + file, 'utf8').match(/^\/\/ .*node_modules\/.*/gm) ?? [])
  return [...new Set(paths.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path))].sort()
}

test('what is bundled is known, and its licence is beside it', () => {
  expect(bundled()).toEqual(['jose', 'p-limit', 'yocto-queue'])
  const licenses = readFileSync(`${dist}licenses.md`, 'utf8')
  for (const name of bundled()) expect(licenses).toMatch(new RegExp(`^## ${name} [\\d.]+\\n[^#]*Permission is hereby granted`, 'm'))
})
