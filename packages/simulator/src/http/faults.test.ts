import { expect, test } from 'vitest'
import { startApi } from '../testing/api'

const send = '/cgi-bin/message/custom/send'
const message = { touser: 'o1', msgtype: 'text', text: { content: 'x' } }

test('a code comes as often as asked, then the platform answers again', async () => {
  const { sim, call } = await startApi()
  await sim.user('o1').say('你好')
  sim.fail(send, { errcode: 45047, times: 2 })
  expect(await call(send, message)).toMatchObject({ errcode: 45047 })
  expect(await call('/cgi-bin/tags/get')).toHaveProperty('tags')
  expect(await call(send, message)).toMatchObject({ errcode: 45047 })
  expect(await call(send, message)).toMatchObject({ errcode: 0 })
  expect(sim.user('o1').bubbles.filter(({ from }) => from === 'account')).toHaveLength(1)
})

test('a fault of every path lasts until it is ended', async () => {
  const { sim, call } = await startApi()
  const end = sim.fail('*', { errcode: -1 })
  expect(await call('/cgi-bin/tags/get')).toMatchObject({ errcode: -1 })
  expect(await call('/cgi-bin/menu/get')).toMatchObject({ errcode: -1 })
  end()
  expect(await call('/cgi-bin/tags/get')).toHaveProperty('tags')
})

test('revoked tokens are 40001 until a new one is fetched', async () => {
  const { sim, call } = await startApi()
  sim.revokeTokens()
  expect(await call('/cgi-bin/tags/get')).toMatchObject({ errcode: 40001 })
  const { access_token } = await call('/cgi-bin/stable_token', {
    grant_type: 'client_credential',
    appid: sim.account.appId,
    secret: '0123456789abcdef0123456789abcdef',
  })
  expect(await call('/cgi-bin/tags/get', undefined, { access_token: String(access_token) })).toHaveProperty('tags')
})

test('a connection that is cut before leaves nothing done; cut after, the message was sent', async () => {
  const { sim, call } = await startApi()
  const user = sim.user('o1')
  await user.say('你好')
  sim.fail(send, { cut: 'before', times: 1 })
  await expect(call(send, message)).rejects.toThrow('fetch failed')
  expect(user.bubbles).toHaveLength(1)
  sim.fail(send, { cut: 'after', times: 1 })
  await expect(call(send, message)).rejects.toThrow('fetch failed')
  expect(user.bubbles).toHaveLength(2)
  const seen = sim.calls.filter(({ path }) => path === send).map(({ source, request, status }) => [source, request !== '', status])
  expect(seen).toEqual([
    ['fault', false, undefined],
    ['rules', true, undefined],
  ])
})

test('a slow answer waits by the clock; a status is sent without a body', async () => {
  const { sim, clock, token } = await startApi()
  sim.fail('/cgi-bin/tags/get', { delayMs: 3_000, times: 1 })
  let done = false
  const answer = fetch(`${sim.apiUrl}/cgi-bin/tags/get?access_token=${token}`).finally(() => {
    done = true
  })
  await expect.poll(() => clock.pending).toBeGreaterThan(0)
  expect(done).toBe(false)
  await clock.advance(3_000)
  expect((await answer).status).toBe(200)
  sim.fail('/cgi-bin/tags/get', { status: 502, times: 1 })
  expect((await fetch(`${sim.apiUrl}/cgi-bin/tags/get?access_token=${token}`)).status).toBe(502)
  expect(sim.calls.slice(-2).map(({ status, source }) => [status, source])).toEqual([
    [200, 'rules'],
    [502, 'fault'],
  ])
})

test.each<readonly [string, object, string]>([
  ['cgi-bin/menu/get', { errcode: -1 }, 'It must start with /'],
  ['*', {}, 'The fault is empty'],
  ['*', { errCode: 1 }, 'Did you mean "errcode"?'],
  ['*', { cut: 'midway' }, 'It must be one of before, after'],
  ['*', { errcode: -1, times: 0 }, 'times is 0'],
])('a fault for %s that is %j is refused', async (path, fault, reason) => {
  const { sim } = await startApi()
  expect(() => sim.fail(path, fault)).toThrow(reason)
})
