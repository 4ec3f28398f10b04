import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DEFAULT_ACCOUNT, type Simulator, startSimulator } from '@wx/simulator'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freePort } from './free-port'
import { readPage, root } from './pages'

const page = readPage('docs/guide/en/other-languages.md')
const { appId, secret } = DEFAULT_ACCOUNT
const key = 'reader-0123456789abcdef0123456789abcdef'

/** Where the command is missing these tests are skipped, and fail instead under `CI=true`. */
const missing = (command: string): boolean => spawnSync(command, ['--version']).status !== 0 && process.env.CI !== 'true'

let sim: Simulator
let server: ChildProcess
let tokenServer = ''
beforeAll(async () => {
  sim = await startSimulator({ target: 'http://127.0.0.1:3000/wechat', token: 'mytoken' })
  const listen = `127.0.0.1:${await freePort()}`
  tokenServer = `http://${listen}`
  const settings = {
    WX_LISTEN: listen,
    WX_STORE: 'memory:',
    WX_ACCOUNTS: JSON.stringify([{ appId, secret, baseUrl: sim.apiUrl }]),
    WX_KEYS: JSON.stringify([{ name: 'reader', key, accounts: '*', allow: ['read', 'report'] }]),
    WX_LOG_LEVEL: 'error',
    NO_PROXY: '127.0.0.1',
  }
  server = spawn(process.execPath, [join(root, 'packages/token-server/dist/cli.js')], {
    env: { ...process.env, ...settings },
    stdio: 'inherit',
  })
  const authorization = `Bearer ${key}`
  await vi.waitFor(async () => expect((await fetch(`${tokenServer}/readyz`, { headers: { authorization } })).status).toBe(200), 20_000)
}, 30_000)
afterAll(async () => {
  if (server?.kill()) await once(server, 'exit')
  await sim?.close()
})

it('has the same programs in both languages', () => {
  expect(readPage('docs/guide/zh/other-languages.md').blocks.map(({ code }) => code)).toEqual(page.blocks.map(({ code }) => code))
})

describe.skipIf(missing('curl'))('[curl] the guide’s commands', () => {
  it('read the token, and report one that is not the present one without a change', async () => {
    const answers = (await run('sh', ['-euc', programIn('sh')])).trim().replace('}{', '}\n{').split('\n')
    expect(answers).toHaveLength(2)
    const [first, second] = answers.map((answer) => JSON.parse(answer))
    expect(first).toMatchObject({ appId, kind: 'access_token', token: expect.any(String), expiresInMs: expect.any(Number) })
    expect(second.token).toBe(first.token)
  })
})

describe.skipIf(missing('python3'))('[python] the guide’s program in Python', () => {
  it('calls with the token, and once more when the platform refused it', async () => {
    await callsAgain('python', 'wechat.py', ['python3', 'wechat.py'])
  })
})

/** Runs the program with a token that works, then with one that the platform has ended. */
async function callsAgain(language: string, file: string, [command = '', ...options]: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(root, 'tests/docs/node_modules/.language-'))
  try {
    await writeFile(join(folder, file), programIn(language))
    expect(await run(command, options, folder)).toContain('is_menu_open')
    const calls = sim.calls.length
    sim.revokeTokens()
    expect(await run(command, options, folder)).toContain('is_menu_open')
    const since = sim.calls.slice(calls).filter(({ path }) => path === '/cgi-bin/get_current_selfmenu_info')
    expect(since.map(({ errcode }) => errcode)).toEqual([40001, 0])
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The page's program, for this simulator and token server. */
function programIn(language: string): string {
  const code = page.blocks.find((block) => block.language === language)?.code ?? expect.fail(`the page has no program in ${language}`)
  return code.replace('http://127.0.0.1:8090', tokenServer).replace('your-app-id', appId).replace('https://api.weixin.qq.com', sim.apiUrl)
}

async function run(command: string, options: readonly string[], cwd: string = root): Promise<string> {
  const { stdout } = await promisify(execFile)(command, options, { cwd, env: { ...process.env, KEY: key, no_proxy: '127.0.0.1' } })
  return stdout
}
