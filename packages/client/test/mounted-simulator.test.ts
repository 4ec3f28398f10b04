import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Bot } from '@wx/core'
import { DEFAULT_ACCOUNT, simulator } from '@wx/simulator'
import { stableToken, TokenManager } from '@wx/token'
import { expect, onTestFinished, test } from 'vitest'
import { WxClient } from '../src/index'

test('a base address with a path: the simulator in the server of the bot', async () => {
  const dev = simulator(new Bot({ token: 't' }), { path: '/__wx' })
  const server = createServer(dev)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/__wx`
  const { appId, secret } = DEFAULT_ACCOUNT
  const wx = new WxClient({ tokens: new TokenManager({ appId, secret, issuer: stableToken({ baseUrl }) }), baseUrl })
  onTestFinished(async () => {
    await wx.close()
    server.close()
  })
  await dev.sim.user('o1').say('你好')
  await wx.post('/cgi-bin/message/custom/send', { touser: 'o1', msgtype: 'text', text: { content: '你好' } })
  expect(dev.sim.user('o1').seen).toMatchObject([{ content: { type: 'text', text: '你好' } }])
  expect(dev.sim.calls.map(({ path }) => path)).toEqual(['/cgi-bin/stable_token', '/cgi-bin/message/custom/send'])
})
