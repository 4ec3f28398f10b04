import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startSimulator } from '@wx/simulator'
import { freshPrefix, redisUrlUnder, removeKeys, withoutRedis } from '@wx-tests/machine/redis'
import { afterEach, describe, expect, it } from 'vitest'
import { freePort } from './free-port'
import { readPage, root } from './pages'

const ACCOUNT = { token: 'mytoken', appId: 'wx0123456789abcdef', encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }

const prefix = freshPrefix()
let folder = ''
afterEach(async () => {
  await rm(folder, { recursive: true })
  await removeKeys(prefix)
})

describe.skipIf(withoutRedis)('[redis] the bot in a container', () => {
  it.each(['zh', 'en'])('of the %s page answers, and ends at SIGTERM', { timeout: 30_000 }, async (language) => {
    const port = await freePort()
    const bot = await start(`docs/guide/${language}/docker.md`, port)
    const ended = once(bot, 'exit')
    const sim = await startSimulator({ target: `http://127.0.0.1:${port}/wechat`, ...ACCOUNT })
    await expect.poll(async () => (await sim.verify()).message, { timeout: 20_000 }).toContain('passed')
    expect(await sim.user('o1').say('hello')).toMatchObject({ type: 'text', text: expect.stringContaining('hello') })
    await sim.close()
    bot.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
  })
})

async function start(path: string, port: number): Promise<ChildProcess> {
  const block = readPage(path).blocks.find(({ language }) => language === 'ts')
  folder = await mkdtemp(join(root, 'tests/docs/node_modules/.docker-'))
  await writeFile(join(folder, 'bot.mjs'), block?.code.replace('3000', String(port)) ?? '')
  const { token, appId, encodingAESKey } = ACCOUNT
  const env = { ...process.env, WX_TOKEN: token, WX_APP_ID: appId, WX_AES_KEY: encodingAESKey, WX_STORE: redisUrlUnder(prefix) }
  return spawn(process.execPath, ['bot.mjs'], { cwd: folder, env, stdio: 'inherit' })
}
