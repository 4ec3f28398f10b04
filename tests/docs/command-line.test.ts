import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DEFAULT_ACCOUNT, type Simulator, startSimulator } from '@wx/simulator'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readPage, root } from './pages'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator({ target: 'http://127.0.0.1:3000/wechat', token: 'mytoken' })
})
afterEach(() => sim.close())

/** The command as the build made it, in place of the one that `npm i -g` would install. */
const WX = `wx() { "${process.execPath}" "${join(root, 'packages/cli/dist/cli.js')}" "$@"; }`

it.each(['zh', 'en'])('the first commands of the page on wx in %s run, one after the other', { timeout: 30_000 }, async (language) => {
  const code = readPage(`docs/guide/${language}/command-line.md`).blocks[0]?.code ?? ''
  const [installation, ...commands] = code.trim().split('\n')
  expect(installation).toBe('npm i -g @wx/cli')
  const script = [WX, ...commands].join('\n').replace('http://127.0.0.1:3900', sim.apiUrl)
  expect(script).toContain(DEFAULT_ACCOUNT.secret)
  const { stdout } = await promisify(execFile)('sh', ['-euc', script])
  expect(stdout).toContain('45047 user-state')
  expect(stdout).toContain('"name": "VIP"')
  expect(stdout).toContain('"daily_limit": 500000')
})
