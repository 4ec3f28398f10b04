import { Bot } from '@wx/core'
import { isRecord } from '@wx/core/internal'
import { ManualClock } from '@wx/core/testing'
import { serve } from '@wx/node'
import { expect, onTestFinished, test } from 'vitest'
import { DEFAULT_ACCOUNT } from '../platform/account'
import type { Simulator } from '../simulator'
import { startSimulator } from '../start-simulator'

const credentials = { grant_type: 'client_credential', appid: DEFAULT_ACCOUNT.appId, secret: DEFAULT_ACCOUNT.secret }

interface Api {
  readonly sim: Simulator
  readonly clock: ManualClock
  /** Calls the API; with a body by POST. The answer is JSON with status 200, errors included. */
  readonly call: (path: string, query: Record<string, string>, body?: unknown) => Promise<Readonly<Record<string, unknown>>>
  readonly access_token: string
}

async function start(): Promise<Api> {
  const clock = new ManualClock(Date.now())
  const { url, close } = await serve(new Bot({ token: 't', clock }), { port: 0, host: '127.0.0.1' })
  const sim = await startSimulator({ target: url, token: 't', clock })
  onTestFinished(async () => {
    await sim.close()
    await close()
  })
  const call: Api['call'] = async (path, query, body) => {
    const init = body === undefined ? {} : { method: 'POST', body: body instanceof FormData ? body : JSON.stringify(body) }
    const response = await fetch(`${sim.apiUrl}/cgi-bin${path}?${new URLSearchParams(query)}`, init)
    expect(response.status).toBe(200)
    const answer: unknown = await response.json()
    if (!isRecord(answer)) throw new Error('The answer is not an object.')
    return answer
  }
  const { access_token } = await call('/stable_token', {}, credentials)
  return { sim, clock, call, access_token: String(access_token) }
}

test.each<readonly [Record<string, string>, number]>([
  [{ grant_type: 'client_credentials' }, 40002],
  [{ appid: '' }, 41002],
  [{ secret: '' }, 41004],
  [{ appid: 'wx-other' }, 40013],
  [{ secret: 'wrong' }, 40125],
])('the token endpoints refuse %j with %i', async (change, errcode) => {
  const { call } = await start()
  const given = { ...credentials, ...change }
  const refusal = { errcode, errmsg: expect.stringMatching(/ rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/) }
  expect(await call('/token', given)).toEqual(refusal)
  expect(await call('/stable_token', {}, given)).toEqual(refusal)
})

test('stable_token is by POST and keeps its token; token makes a new one', async () => {
  const { call, access_token } = await start()
  expect(await call('/stable_token', credentials)).toMatchObject({ errcode: 43002 })
  expect(await call('/stable_token', {}, 'x')).toMatchObject({ errcode: 47001 })
  expect(await call('/stable_token', {}, credentials)).toEqual({ access_token, expires_in: 7200 })
  const first = await call('/token', credentials)
  expect(await call('/token', credentials)).not.toEqual(first)
})

test('a call without a token is 41001, with an unknown one 40001, with an expired one 42001', async () => {
  const { call, clock, access_token } = await start()
  expect(await call('/menu/get', {})).toMatchObject({ errcode: 41001 })
  expect(await call('/menu/get', { access_token: 'made-up' })).toMatchObject({ errcode: 40001 })
  await clock.advance(7_200_000)
  expect(await call('/menu/get', { access_token })).toMatchObject({ errcode: 42001 })
})

test('a customer-service message appears in the chat while the window is open', async () => {
  const { sim, call, access_token } = await start()
  const send = (): Promise<Readonly<Record<string, unknown>>> =>
    call('/message/custom/send', { access_token }, { touser: 'o1', msgtype: 'text', text: { content: '稍后' } })
  expect(await send()).toMatchObject({ errcode: 40003 })
  const user = sim.user('o1')
  expect(await send()).toMatchObject({ errcode: 45015 })
  await user.say('你好')
  expect(await send()).toEqual({ errcode: 0, errmsg: 'ok' })
  const apiRequest = '{"touser":"o1","msgtype":"text","text":{"content":"稍后"}}'
  expect(user.bubbles.at(-1)).toMatchObject({ from: 'account', content: { type: 'text', text: '稍后' }, apiRequest })
  for (let count = 0; count < 4; count += 1) await send()
  expect(await send()).toMatchObject({ errcode: 45047 })
})

test('the window closes when the user leaves', async () => {
  const { sim, call, access_token } = await start()
  await sim.user('o1').follow()
  await sim.user('o1').unfollow()
  const body = { touser: 'o1', msgtype: 'text', text: { content: 'x' } }
  expect(await call('/message/custom/send', { access_token }, body)).toMatchObject({ errcode: 45015 })
})

test('a menu is created, read and deleted', async () => {
  const { call, access_token } = await start()
  const menu = { button: [{ name: '帮助', type: 'click', key: 'HELP' }] }
  expect(await call('/menu/get', { access_token })).toMatchObject({ errcode: 46003 })
  expect(await call('/menu/create', { access_token }, { button: [] })).toMatchObject({ errcode: 40016 })
  expect(await call('/menu/create', { access_token }, menu)).toMatchObject({ errcode: 0 })
  expect(await call('/menu/get', { access_token })).toEqual({ menu })
  expect(await call('/menu/delete', { access_token })).toMatchObject({ errcode: 0 })
  expect(await call('/menu/get', { access_token })).toMatchObject({ errcode: 46003 })
})

test('a file is uploaded and fetched again', async () => {
  const { sim, call, access_token } = await start()
  const form = new FormData()
  form.set('media', new File(['abc'], 'a.png', { type: 'image/png' }))
  const { type, media_id, created_at } = await call('/media/upload', { access_token, type: 'image' }, form)
  expect([type, typeof created_at]).toEqual(['image', 'number'])
  const response = await fetch(`${sim.apiUrl}/cgi-bin/media/get?${new URLSearchParams({ access_token, media_id: String(media_id) })}`)
  expect([response.headers.get('content-type'), await response.text()]).toEqual(['image/png', 'abc'])

  const video = await call('/media/upload', { access_token, type: 'video' }, form)
  const { video_url } = await call('/media/get', { access_token, media_id: String(video.media_id) })
  expect(await (await fetch(String(video_url))).text()).toBe('abc')
  expect(await call('/media/upload', { access_token, type: 'thumb' }, form)).toHaveProperty('thumb_media_id')
  expect(await call('/media/upload', { access_token, type: 'dance' }, form)).toMatchObject({ errcode: 40004 })
  expect(await call('/media/upload', { access_token, type: 'image' }, new FormData())).toMatchObject({ errcode: 41005 })
  expect(await call('/media/get', { access_token, media_id: 'unknown' })).toMatchObject({ errcode: 40007 })
})
