import { expect, test } from 'vitest'
import type { ChatState } from '../chat/chat-state'
import type { Person } from '../chat/person'
import { CREDENTIALS, startApi } from '../testing/api'

async function people(url: string, openid: string): Promise<readonly Person[]> {
  const state: ChatState = await (await fetch(`${url}/api/state?openid=${openid}`)).json()
  return state.people
}

function name(url: string, openid: string, body: unknown): Promise<Response> {
  return fetch(`${url}/api/people/name?openid=${openid}`, { method: 'POST', body: JSON.stringify(body) })
}

test('the people are those that a page or a test asked for', async () => {
  const { sim } = await startApi()
  sim.user('o1')
  await sim.user('o1').follow()
  // The platform's own sender is none of them.
  await sim.trigger('event:MASSSENDJOBFINISH', { FromUserName: 'mphelper' })
  expect(await people(sim.url, 'o2')).toEqual([
    { openid: 'o1', name: '', following: true, unread: 0 },
    { openid: 'o2', name: '', following: false, unread: 0 },
  ])
  expect(sim.users.map(({ openid }) => openid)).toEqual(['o1', 'o2'])
})

test('a message counts as unread until a page shows the user', async () => {
  const { sim, bot } = await startApi()
  bot.on('text', () => '好')
  await sim.user('o1').say('在吗')
  expect(await people(sim.url, 'o2')).toMatchObject([{ openid: 'o1', unread: 1 }, { openid: 'o2' }])
  const page = new AbortController()
  await fetch(`${sim.url}/api/events?openid=o1`, { signal: page.signal })
  await sim.user('o1').say('在吗')
  expect(await people(sim.url, 'o2')).toMatchObject([{ openid: 'o1', unread: 0 }, { openid: 'o2' }])
  page.abort()
})

test('a name is for the page and for the web login; an empty one takes it away', async () => {
  const { sim, call } = await startApi()
  expect((await name(sim.url, 'o1', { name: ' 小明 ' })).status).toBe(204)
  expect(sim.user('o1').name).toBe('小明')
  const query = { appid: CREDENTIALS.appid, redirect_uri: 'http://example.com/', response_type: 'code', scope: 'snsapi_userinfo' }
  const back = sim.user('o1').authorize(`${sim.url}/connect/oauth2/authorize?${new URLSearchParams(query)}`)
  const code = new URL(back).searchParams.get('code') ?? ''
  const token = await call('/sns/oauth2/access_token', undefined, { ...CREDENTIALS, grant_type: 'authorization_code', code })
  const profile = { access_token: String(token.access_token), openid: 'o1' }
  expect(await call('/sns/userinfo', undefined, profile)).toMatchObject({ nickname: '小明' })
  await name(sim.url, 'o1', { name: '' })
  expect(await call('/sns/userinfo', undefined, profile)).toMatchObject({ nickname: '用户 o1' })
})

test.each<readonly [string, unknown, string]>([
  ['o1', {}, 'The body must be { "name": "…" }.'],
  ['o1', { name: '长'.repeat(33) }, 'has 33 characters'],
  ['', { name: '小明' }, 'The openid is ""'],
])('for %j %j is refused', async (openid, body, text) => {
  const { sim } = await startApi()
  const response = await name(sim.url, openid, body)
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(text)])
})
