import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { readPage, root } from './pages'

const NAMES = ['calling-wechat', 'media', 'menus', 'errors', 'slow-answers']
const guide = ['zh', 'en'].flatMap((language) => NAMES.map((name) => `docs/guide/${language}/${name}.md`))
const PAGES = [...guide, 'packages/client/README.md']
const TYPED_PAGES = ['docs/guide/zh/conversations.md', 'docs/guide/en/conversations.md']
const LOGIN_PAGES = ['docs/guide/zh/login.md', 'docs/guide/en/login.md']

let folder = ''
afterEach(() => rm(folder, { recursive: true }))

it.each(PAGES)('the first program of %s runs to its end', { timeout: 30_000 }, async (path) => {
  const program = await start(firstProgram(path))
  const [code] = await once(program, 'exit')
  expect(code).toBe(0)
})

it.each(TYPED_PAGES)('the first program of %s, which has types, runs to its end', { timeout: 30_000 }, async (path) => {
  const program = await start(firstProgram(path), 'program.mts')
  const [code] = await once(program, 'exit')
  expect(code).toBe(0)
})

it.each(LOGIN_PAGES)('the first program of %s sends the browser to the simulator’s login', { timeout: 30_000 }, async (path) => {
  // Port 0 is free everywhere; the program says which one it got.
  const code = firstProgram(path).replace('.listen(3000)', '.listen(0, function () { console.log(this.address().port) })')
  const program = await start(code)
  try {
    const [port] = await once(program.stdout ?? program, 'data')
    const answer = await fetch(`http://127.0.0.1:${Number(port)}/login`, { redirect: 'manual' })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/connect\/oauth2\/authorize\?/)
  } finally {
    if (program.kill()) await once(program, 'exit')
  }
})

function firstProgram(path: string): string {
  const block = readPage(path).blocks.find(({ language }) => language === 'ts')
  expect(block?.code).toContain("from '@wx/simulator'")
  return block?.code ?? ''
}

async function start(code: string, name = 'program.mjs'): Promise<ChildProcess> {
  folder = await mkdtemp(join(root, 'tests/docs/node_modules/.call-'))
  await writeFile(join(folder, name), code)
  const loader = name.endsWith('.mts') ? ['--import', 'tsx'] : []
  return spawn(process.execPath, [...loader, name], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
}
