import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import packageJson from '../package.json'
import { type CommandOptions, command } from './command'
import { WORDS } from './words'

const ENTER = '\r'
const DOWN = '\u001B[B'
const CTRL_C = '\u0003'

let root: string
let folder: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wx-create-'))
  folder = join(root, 'my-bot')
})
afterEach(() => rmSync(root, { recursive: true }))

interface Start {
  readonly locale?: string
  readonly env?: NodeJS.ProcessEnv
  /** What a person types when words are seen; without it there is no person. */
  readonly keys?: Readonly<Record<string, string>>
}

/** Runs the command to its end; resolves to what it printed. */
async function create(args: readonly string[], { locale = 'en-US', env = {}, keys }: Start = {}): Promise<string> {
  const stdin = Object.assign(new PassThrough(), { isTTY: keys !== undefined, setRawMode: () => {} })
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const waiting = new Map(Object.entries(keys ?? {}))
  let printed = ''
  for (const stream of [stdout, stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      for (const [words, typed] of waiting) {
        if (!printed.includes(words)) continue
        waiting.delete(words)
        setImmediate(() => stdin.write(typed))
      }
    })
  const options: CommandOptions = { version: packageJson.version, parts: new URL('../dist/', import.meta.url), locale }
  await command({ env, stdin, stdout, stderr }, options).parseAsync(args, { from: 'user' })
  return printed
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

describe('without a person', () => {
  test('what is not given is the default, and the next steps are told', async () => {
    const printed = await create([folder])
    expect(printed).toContain('npm install')
    expect(printed).toContain('npm start   # opens the chat page in the browser')
    expect(JSON.parse(read('package.json'))).toMatchObject({ name: 'my-bot', dependencies: { '@wx/express': `^${packageJson.version}` } })
    expect(existsSync(join(folder, 'src/bot.ts'))).toBe(true)
  })

  test('flags decide about all of it', async () => {
    const flags = ['--framework', 'koa', '--language', 'js', '--tokens', 'redis', '--feature', 'survey', '--lang', 'zh']
    const printed = await create([folder, ...flags], { env: { npm_config_user_agent: 'pnpm/12.0.0 npm/? node/v22' } })
    expect(printed).toContain('pnpm start   # 在浏览器里打开聊天页面')
    expect(Object.keys(JSON.parse(read('package.json')).dependencies)).toEqual(
      expect.arrayContaining(['@wx/conversation', '@wx/koa', 'ioredis', 'koa']),
    )
    expect(read('src/bot.js')).toContain('满意吗')
  })

  test('scripts of tsx may run: npm and pnpm have a place each that says so', async () => {
    await create([folder, '--yes'], { env: { npm_config_user_agent: 'pnpm/12.0.0' } })
    expect(JSON.parse(read('package.json'))).toMatchObject({ allowScripts: { esbuild: true } })
    expect(read('pnpm-workspace.yaml')).toBe('allowBuilds:\n  esbuild: true\n')
  })

  test('the language is that of the machine', async () => {
    await create([folder], { locale: 'zh-CN' })
    expect(read('README.md')).toContain('公众号机器人')
  })

  test.each([
    [['Bad'], "can't be a package's name"],
    [['x', '--framework', 'rails'], 'Allowed choices are express, koa'],
    [['x', '--colour'], "unknown option '--colour'"],
  ])('%j is refused in words', async (args, words) => {
    await expect(create(args)).rejects.toThrow(words)
  })

  test('a folder with something in it stays as it is', async () => {
    await create([folder])
    writeFileSync(join(folder, 'src/bot.ts'), 'mine')
    await expect(create([folder], { locale: 'zh-CN' })).rejects.toThrow('不是空目录')
    expect(read('src/bot.ts')).toBe('mine')
  })
})

describe('with a person', () => {
  const { folder: where, questions } = WORDS.zh
  const answers = {
    [questions.framework.message]: DOWN + ENTER,
    [questions.language.message]: DOWN + ENTER,
    [questions.tokens.message]: DOWN + DOWN + ENTER,
    [questions.feature.message]: DOWN + ENTER,
  }

  test('asks for what is not given, in the language of the machine', async () => {
    const printed = await create([folder, '--framework', 'hono'], { locale: 'zh-CN', keys: answers })
    expect(printed).not.toContain(questions.framework.message)
    const { dependencies } = JSON.parse(read('package.json'))
    expect(Object.keys(dependencies)).toEqual(expect.arrayContaining(['@wx/client', 'hono', 'ioredis']))
    expect(readdirSync(join(folder, 'src'))).toContain('menu.js')
  })

  test('asks for the folder, and again if it can not be used', async () => {
    const bad = `${join(root, 'Bad')}${ENTER}`
    const better = `${'\u007F'.repeat(3)}good${ENTER}`
    await create([], { locale: 'zh-CN', keys: { [where]: bad, 不能做包名: better, ...answers } })
    expect(existsSync(join(root, 'good/package.json'))).toBe(true)
  })

  test('Ctrl-C writes nothing', async () => {
    const keys = { ...answers, [questions.tokens.message]: CTRL_C }
    await expect(create([folder], { locale: 'zh-CN', keys })).rejects.toThrow('已取消，没有写任何文件。')
    expect(existsSync(folder)).toBe(false)
  })

  test('--yes asks nothing', async () => {
    expect(await create([folder, '--yes'], { keys: {} })).not.toContain(WORDS.en.questions.framework.message)
  })
})
