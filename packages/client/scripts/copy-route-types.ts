/** What `@wx/client/mini-program` and `@wx/client/shop` declare is the generated file itself, for `import` and `require`. */
import { copyFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

for (const name of ['mini-program', 'shop']) {
  const types = fileURLToPath(new URL(`../src/routes/generated/${name}.generated.ts`, import.meta.url))
  for (const extension of ['d.ts', 'd.cts']) copyFileSync(types, fileURLToPath(new URL(`../dist/${name}.${extension}`, import.meta.url)))
}
