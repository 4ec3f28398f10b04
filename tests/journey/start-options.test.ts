import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

it.each([
  [['--mode', 'Safe'], 'plain, compat, safe'],
  [['--mod', 'safe'], '--mode plain|compat|safe'],
])('pnpm start %j is refused before anything is built', (args, hint) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['start.mjs', ...args], { cwd: root, encoding: 'utf8' })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain(hint)
  expect(stderr).not.toContain('    at ')
})
