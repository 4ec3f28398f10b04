import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import type { Browser } from '../machine/chromium'
import { say } from '../release/consumers/say.mjs'
import { Chat } from './chat'
import type { Wish } from './choices'
import { converse } from './conversation'
import type { Image } from './dockerfile'
import { type Place, Program } from './program'

/** Each bot answers this at once, if only with a line about what it can do. */
const WORDS = { zh: '重新开始', en: 'start over' } as const

/** From SIGTERM to SIGKILL. */
const DOCKER_WAITS_MS = 10_000

const ACCOUNT = { WX_APP_ID: 'wx0123456789abcdef', WX_TOKEN: 'mytoken' } as const
const SECRET = '0123456789abcdef0123456789abcdef'

/** Runs what the image runs: first as it must not start, then as its owner configures it. */
export async function runImage({ folder, command, env }: Image, { lang }: Wish): Promise<void> {
  const port = await freePort()
  const configured = { ...env, PORT: String(port), ...ACCOUNT, WX_APP_SECRET: SECRET }

  const keyless = new Program(command, { cwd: folder, env: { ...configured, WX_MODE: 'safe', WX_AES_KEY: '' } })
  await keyless.says(/(encodingAESKey is given but empty)/)
  assert.equal(await keyless.end(), 1)

  const bot = new Program(command, { cwd: folder, env: { ...configured, WX_MODE: 'plain' } })
  await bot.says(/(\/wechat)/)
  assert.ok(await say(`http://127.0.0.1:${port}/wechat`, 'mytoken', WORDS[lang]))
  const stopping = performance.now()
  assert.equal(await bot.stop(), 0)
  assert.ok(performance.now() - stopping < DOCKER_WAITS_MS)
}

export interface Tools extends Place {
  readonly browser: Browser
}

/**
 * Runs what the image runs beside a token server: the bot has no app secret, and what it writes unasked
 * arrives. The place of the tools is a project that has the simulator.
 */
export async function runWithTokenServer({ folder, command, env }: Image, { browser, ...tools }: Tools, wish: Wish): Promise<void> {
  const port = await freePort()
  const target = ['--target', `http://127.0.0.1:${port}/wechat`, '--token', ACCOUNT.WX_TOKEN, '--secret', SECRET]
  const simulator = new Program(['npx', 'wx-simulator', ...target, '--port', String(await freePort())], tools)
  const platform = await simulator.says(/(http:\/\/127\.0\.0\.1:\d+) +\(instead/)
  const key = crypto.randomUUID()
  const server = new Program(['npx', '@wx/token-server'], { ...tools, env: { ...tools.env, ...tokenServer(platform, key) } })
  const url = `http://${await server.says(/"event":"listening","address":"([^"]+)"/)}`
  const tokens = { WX_API_URL: platform, WX_TOKEN_SERVER: url, WX_TOKEN_KEY: key }
  const bot = new Program(command, { cwd: folder, env: { ...env, PORT: String(port), ...ACCOUNT, WX_MODE: 'plain', ...tokens } })
  try {
    await bot.says(/(\/wechat)/)
    const chat = await Chat.open({ browser, url: platform, lang: wish.lang })
    await converse(chat, wish)
    await chat.close()
    await server.says(/("audit":"read")/)
    assert.equal(await bot.stop(), 0)
  } finally {
    await Promise.all([bot, server, simulator].map((program) => program.stop()))
  }
}

/** As its page sets it up, for the simulator's account. */
function tokenServer(platform: string, key: string): NodeJS.ProcessEnv {
  return {
    WX_STORE: 'memory:',
    WX_LISTEN: '127.0.0.1:0',
    WX_ACCOUNTS: JSON.stringify([{ appId: ACCOUNT.WX_APP_ID, secret: SECRET, baseUrl: platform }]),
    WX_KEYS: JSON.stringify([{ name: 'bot', key, accounts: '*', allow: ['read', 'report'] }]),
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
