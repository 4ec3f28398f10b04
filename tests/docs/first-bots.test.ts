import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startSimulator } from '@wx/simulator'
import { expect, it } from 'vitest'
import { freePort } from './free-port'
import { pages, readPage, root } from './pages'

const token = 'mytoken'

/** The bots of both front pages that run on Node as they stand. */
const frontBots = [pages.zh[0], pages.en[0]].flatMap((page) =>
  (page?.blocks ?? [])
    .filter(({ language, code }) => language === 'ts' && code.includes('3000'))
    .map((block) => [`${page?.path}:${block.line}`, block.code] as const),
)

/** The pages of other frameworks are run in `tests/frameworks`, which installs these. */
const FRAMEWORKS = ['express', 'koa', 'fastify', 'hono', 'node-http', 'others']
const frameworkBots = ['zh', 'en'].flatMap((language) =>
  FRAMEWORKS.map((name) => {
    const { path, blocks } = readPage(`docs/guide/${language}/frameworks/${name}.md`)
    return [path, blocks[0]?.code ?? ''] as const
  }),
)

it('the front pages have five per language, none over 15 lines', () => {
  expect(frontBots).toHaveLength(10)
  expect(frontBots.filter(([, code]) => code.trim().split('\n').filter(Boolean).length > 15)).toEqual([])
})

it.each([...frontBots, ...frameworkBots])('%s answers when it is run as the page says', { timeout: 30_000 }, async (_place, code) => {
  const port = await freePort()
  const folder = await mkdtemp(join(root, 'tests/docs/node_modules/.bot-'))
  await writeFile(join(folder, 'bot.mjs'), code.replace('3000', String(port)))
  const program = spawn(process.execPath, ['bot.mjs'], { cwd: folder, stdio: 'inherit' })
  const sim = await startSimulator({ target: `http://127.0.0.1:${port}/wechat`, token })
  try {
    await expect.poll(async () => (await sim.verify()).message, { timeout: 20_000 }).toContain('passed')
    expect(await sim.user('o1').follow()).toMatchObject({ type: 'text' })
    expect(await sim.user('o1').say('你好')).toMatchObject({ type: 'text', text: expect.stringContaining('你好') })
  } finally {
    await Promise.all([sim.close(), end(program)])
    await rm(folder, { recursive: true })
  }
})

async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode === null && program.kill()) await once(program, 'exit')
}
