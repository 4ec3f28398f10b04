/**
 * `pnpm --dir tests/create test`: `npm create @wx@latest` as a newcomer runs it, from a registry of this run
 * that has the packages as they are built. Each project is installed, type-checked, tested, started with
 * `npm start` and chatted with in Chromium, and run as its Dockerfile says, with a token server if it asks
 * one. `--all` takes every choice, an hour and more. pnpm, yarn 1 and yarn 4 create and start one each.
 */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from '../machine/chromium'
import { Tally } from '../release/checks'
import { CLIENTS, type Client } from '../release/clients'
import { ENVIRONMENT, run } from '../release/command'
import { environment } from '../release/project'
import { type Registry, startRegistry } from '../release/registry'
import { Chat } from './chat'
import { everything, hasImage, OF_OTHERS, SELECTION, type Wish } from './choices'
import { converse } from './conversation'
import { Created } from './created'
import { build } from './dockerfile'
import { startModel } from './model'
import { runImage, runWithTokenServer } from './production'

/** How long a newcomer may wait for the first answer. */
const LIMIT_MS = 180_000

const folder = mkdtempSync(join(tmpdir(), 'wx-create-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

const upstream = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8', cwd: folder }).trim()
const registry = await startRegistry(join(folder, 'registry'), upstream)
const env: NodeJS.ProcessEnv = {
  ...ENVIRONMENT,
  npm_config_userconfig: join(folder, 'npmrc'),
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
  npm_config_yes: 'true',
}
const [npm, ...others] = CLIENTS
const model = await startModel()
const browser = await launch()
const tally = new Tally('create')
/** From `npm create` to the first answer, in milliseconds. */
const times: number[] = []
let before: Promise<unknown> = Promise.resolve()

await tally.check('the packages are published', () => publish(registry))
const wishes = [...(process.argv.includes('--all') ? everything() : SELECTION)]
const count = wishes.length
// Two at a time: an installation leaves processors idle.
await Promise.all([takeTurns(), takeTurns()])
for (const client of others) await tally.check(`${client.name}: install, start, test and image`, () => tryClient(client))
await tally.check(`from npm create to the first answer: ${range(times)}`, () => {
  assert.equal(times.length, count)
  assert.ok(Math.max(...times) < LIMIT_MS)
})
await browser.close()
model.close()
registry.close()
tally.end()

async function takeTurns(): Promise<void> {
  for (let wish = wishes.shift(); wish !== undefined; wish = wishes.shift()) {
    const next = wish
    await tally.check(Object.values(next).join(', '), () => tryOut(next))
  }
}

async function publish({ url, token }: Registry): Promise<void> {
  // Only our packages come from it; all others as they do on this machine.
  writeFileSync(join(folder, 'npmrc'), `@wx:registry=${url}\nregistry=${upstream}\n`)
  const npmrc = join(folder, 'publisher')
  writeFileSync(npmrc, `${url.replace('http:', '')}:_authToken=${token}\nregistry=${url}\n`)
  await run('pnpm', ['--recursive', '--filter', './packages/*', 'publish', '--no-git-checks'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...ENVIRONMENT, NPM_CONFIG_USERCONFIG: npmrc, pnpm_config_registry: url },
  })
}

async function tryOut(wish: Wish): Promise<void> {
  const begun = performance.now()
  const project = await Created.create({ name: Object.values(wish).join('-'), wish, folder, client: npm, env })
  await project.run('install')
  if (usesModel(wish)) project.configure({ AI_BASE_URL: model.url, AI_MODEL: 'small' })
  times.push((await inTurn(() => firstAnswer(project, wish))) - begun)
  await project.run('test')
  if (wish.language === 'ts') await project.run('run', 'types')
  if (!hasImage(wish)) return
  const scratch = `${project.folder}-image`
  const cache = join(folder, 'npm')
  const image = await build({ context: project.folder, scratch, env })
  await runImage(image, wish)
  const tools = { browser, cwd: project.folder, env: { ...env, npm_config_cache: cache } }
  if (wish.tokens === 'server') await runWithTokenServer(image, tools, wish)
}

async function tryClient(client: Client): Promise<void> {
  const home = join(folder, client.name.replace(' ', '-'))
  mkdirSync(home)
  const settings = environment(join(home, 'my-bot'), registry.url)
  const project = await Created.create({ name: 'my-bot', wish: OF_OTHERS, folder: home, client, env: settings })
  await project.run('install')
  await inTurn(() => firstAnswer(project, OF_OTHERS))
  await project.run('test')
  await runImage(await build({ context: project.folder, scratch: `${project.folder}-image`, env: settings }), OF_OTHERS)
}

/** Two projects that start in the same second would take the same port. */
function inTurn<T>(start: () => Promise<T>): Promise<T> {
  const turn = before.then(start)
  before = turn.catch(() => {})
  return turn
}

/** Chats with the bot of `npm start`; resolves to when it answered first. */
async function firstAnswer(project: Created, wish: Wish): Promise<number> {
  const program = project.start()
  try {
    const page = await program.says(/(http:\/\/127\.0\.0\.1:39\d\d)/)
    await program.says(/(\/wechat)/)
    const chat = await Chat.open({ browser, url: page, lang: wish.lang })
    const answered = await converse(chat, wish)
    await chat.photograph(Object.values(wish).join('-'))
    await chat.close()
    return answered
  } finally {
    await program.stop()
  }
}

/** A real endpoint in place of the toy model. */
function usesModel({ feature, lang, tokens }: Wish): boolean {
  return feature === 'ai-chat' && lang === 'en' && tokens !== 'none'
}

function range(all: readonly number[]): string {
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
  return `${seconds(Math.min(...all))} to ${seconds(Math.max(...all))}`
}
