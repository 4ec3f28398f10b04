import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pushesPage } from '../../scripts/pushes-page'
import { shapes } from './message'

const page = pushesPage()

test('the page is up to date', () => {
  const written = readFileSync(new URL('../../../../docs/pushes/README.md', import.meta.url), 'utf8')
  expect(written, 'run pnpm --filter @wx/core pushes').toBe(page)
})

test('every push is on it, and every field has a meaning', () => {
  for (const name of Object.keys(shapes)) expect(page).toContain(`\n### \`${name}\`\n\n`)
  expect(page.match(/^### .*\n\n\n/gm)).toBeNull()
  expect(page.match(/^\|.*\| *\|$/gm)).toBeNull()
})
