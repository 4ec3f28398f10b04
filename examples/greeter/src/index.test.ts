import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { webhook } from '@wx/node'
import { DEFAULT_ACCOUNT, type Simulator, startSimulator } from '@wx/simulator'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { build } from './index'

const token = 'greetertoken'

describe('greeter [node:http]', () => {
  let server: Server
  let sim: Simulator
  let tokenFolder: string
  const start = (): void => {
    const bot = build({
      token,
      appId: DEFAULT_ACCOUNT.appId,
      secret: DEFAULT_ACCOUNT.secret,
      accountName: '微光书店',
      tokenFolder,
      api: sim.apiUrl,
    })
    server.removeAllListeners('request').on('request', webhook(bot))
  }

  beforeEach(async () => {
    tokenFolder = join(await mkdtemp(join(tmpdir(), 'greeter-')), 'tokens')
    server = createServer()
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    sim = await startSimulator({ target: `http://127.0.0.1:${port}/wechat`, token, accountName: '微光书店', swapQuickMessages: false })
    start()
  })
  afterEach(async () => {
    await sim.close()
    server.close()
    await rm(join(tokenFolder, '..'), { recursive: true, maxRetries: 5 })
  })

  const lastTo = (openid: string): unknown => sim.user(openid).bubbles.at(-1)?.content

  it('greets a follower by the name of the account', async () => {
    expect(await sim.user('o1').follow()).toEqual({ type: 'text', text: '你好，欢迎关注「微光书店」！' })
  })

  it('answers text through customer service, with a token that it keeps in a private file', async () => {
    expect(await sim.user('o1').say('几点开门')).toBeUndefined()
    expect(lastTo('o1')).toEqual({ type: 'text', text: '「微光书店」收到：几点开门' })
    const kept = await readdir(tokenFolder, { recursive: true })
    expect(kept).not.toEqual([])
    for (const name of kept) expect((await stat(join(tokenFolder, name))).mode & 0o077).toBe(0)
  })

  it('goes on with the same token after a restart, without asking for another', async () => {
    await sim.user('o1').say('一')
    const before = sim.calls.length
    start()
    await sim.user('o1').say('二')
    expect(lastTo('o1')).toEqual({ type: 'text', text: '「微光书店」收到：二' })
    expect(sim.calls.slice(before).map(({ path }) => path)).toEqual(['/cgi-bin/message/custom/send'])
  })

  it('gets over a token that somebody else has replaced', async () => {
    await sim.user('o1').say('一')
    await replaceToken(sim.apiUrl)
    await sim.user('o1').say('二')
    expect(lastTo('o1')).toEqual({ type: 'text', text: '「微光书店」收到：二' })
  })

  it('replies where the account has no right to customer-service messages', async () => {
    sim.fail('/cgi-bin/message/custom/send', { errcode: 48001 })
    expect(await sim.user('o1').say('几点开门')).toEqual({ type: 'text', text: '「微光书店」收到：几点开门' })
  })
})

async function replaceToken(apiUrl: string): Promise<void> {
  const body = JSON.stringify({
    grant_type: 'client_credential',
    appid: DEFAULT_ACCOUNT.appId,
    secret: DEFAULT_ACCOUNT.secret,
    force_refresh: true,
  })
  await fetch(`${apiUrl}/cgi-bin/stable_token`, { method: 'POST', body })
}
