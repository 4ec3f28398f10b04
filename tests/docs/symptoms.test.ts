import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, expect, it } from 'vitest'
import { freePort } from './free-port'
import { readPage, root, SYMPTOMS } from './pages'

/** The page on the console's settings has a command, which needs a bot that runs. */
const PROGRAMS = SYMPTOMS.filter((name) => name !== 'settings-not-saved')
const PAGES = ['zh', 'en'].flatMap((language) => PROGRAMS.map((name) => `docs/guide/${language}/${name}.md`))

let folder = ''
afterEach(() => rm(folder, { recursive: true }))

it.each(PAGES)('the program of %s prints what its comments say', { timeout: 30_000 }, async (path) => {
  const code = readPage(path).blocks.find(({ language }) => language === 'ts')?.code ?? ''
  const promised = [...code.matchAll(/console\.log\(.*\/\/ (.+)$/gm)].map(([, text]) => text)
  expect(promised).not.toEqual([])
  folder = await mkdtemp(join(root, 'tests/docs/node_modules/.symptom-'))
  await writeFile(join(folder, 'program.mjs'), code.replaceAll('3000', String(await freePort())))
  const { stdout } = await promisify(execFile)(process.execPath, ['program.mjs'], { cwd: folder })
  // An error is reported again for each repeat of the push.
  expect([...new Set(stdout.trim().split('\n'))]).toEqual(promised)
})
