import { DEFAULT_ACCOUNT, type Simulator, startSimulator } from '@wx/simulator'
import { stableToken, TokenManager } from '@wx/token'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type UntypedClient, untypedClient } from './untyped-client'
import { Upstream } from './upstream'

let bot: Upstream
let sim: Simulator
let tokens: TokenManager
let wx: UntypedClient

beforeAll(async () => {
  // A bot that has nothing to say.
  bot = await new Upstream().listen()
  bot.answer = () => 'success'
  sim = await startSimulator({ target: bot.baseUrl, token: 'mytoken' })
  const { appId, secret } = DEFAULT_ACCOUNT
  tokens = new TokenManager({ appId, secret, issuer: stableToken({ baseUrl: sim.apiUrl }) })
  wx = untypedClient({ tokens, baseUrl: sim.apiUrl })
})
afterAll(async () => {
  await wx.close()
  await sim.close()
  await bot.close()
})

const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(1_000, 'x')])

test('a message within the window is shown, one outside of it is refused', async () => {
  const user = sim.user('o1')
  await user.say('hello')
  await wx.post('/cgi-bin/message/custom/send', { touser: 'o1', msgtype: 'text', text: { content: '你好' } })
  expect(user.bubbles.at(-1)).toMatchObject({ from: 'account', content: { type: 'text', text: '你好' } })
  const stranger = wx.post('/cgi-bin/message/custom/send', { touser: 'o2', msgtype: 'text', text: { content: '你好' } })
  await expect(stranger).rejects.toMatchObject({ code: 'api-refused', path: '/cgi-bin/message/custom/send', action: expect.any(String) })
})

test('a file that was uploaded comes back', async () => {
  const { media_id } = await wx.upload('/cgi-bin/media/upload', { type: 'image' }, { media: PNG })
  const picture = await wx.download('/cgi-bin/media/get', { media_id })
  expect(Buffer.from(await new Response(picture.stream).arrayBuffer()).equals(PNG)).toBe(true)
  expect(picture.type).toMatch(/^image\//)
  await expect(wx.download('/cgi-bin/media/get', { media_id: 'none' })).rejects.toMatchObject({ code: 'api-refused', errcode: 40007 })
})

test('a token that died meanwhile is replaced', async () => {
  await tokens.get()
  // Another system forces a new one.
  const { appId, secret } = DEFAULT_ACCOUNT
  const body = JSON.stringify({ grant_type: 'client_credential', appid: appId, secret, force_refresh: true })
  await fetch(`${sim.apiUrl}/cgi-bin/stable_token`, { method: 'POST', body })
  expect(await wx.post('/cgi-bin/menu/create', { button: [{ type: 'click', name: 'Help', key: 'HELP' }] })).toMatchObject({ errcode: 0 })
})
