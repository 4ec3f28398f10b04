import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { say } from '../consumers/projects/say.mjs'
import type { Wish } from './choices'
import type { Image } from './dockerfile'
import { Program } from './program'

/** Each bot answers this at once, if only with a line about what it can do. */
const WORDS = { zh: '重新开始', en: 'start over' } as const

/** Runs what the image runs: first as it must not start, then as its owner configures it. */
export async function runImage({ folder, command, env }: Image, { lang, tokens }: Wish): Promise<void> {
  const port = await freePort()
  const account = { WX_APP_ID: 'wx0123456789abcdef', WX_APP_SECRET: '0'.repeat(32), WX_TOKEN: 'mytoken' }
  const server = tokens === 'server' ? { WX_TOKEN_SERVER: 'http://127.0.0.1:9', WX_TOKEN_KEY: 'a'.repeat(32) } : {}
  const configured = { ...env, PORT: String(port), ...account, ...server }

  const keyless = new Program(command, { cwd: folder, env: { ...configured, WX_MODE: 'safe', WX_AES_KEY: '' } })
  await keyless.says(/(encodingAESKey is given but empty)/)
  assert.equal(await keyless.end(), 1)

  const bot = new Program(command, { cwd: folder, env: { ...configured, WX_MODE: 'plain' } })
  await bot.says(/(\/wechat)/)
  assert.ok(await say(`http://127.0.0.1:${port}/wechat`, 'mytoken', WORDS[lang]))
  assert.equal(await bot.stop(), 0)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
