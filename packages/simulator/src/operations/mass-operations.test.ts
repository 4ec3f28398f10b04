import { expect, test } from 'vitest'
import { startApi } from '../testing/api'

const text = { msgtype: 'text', text: { content: '大家好' } }

test('a message to all reaches the followers who are not blocked, and its result is pushed', async () => {
  const { sim, bot, clock, call } = await startApi()
  const results: unknown[] = []
  bot.on('event:MASSSENDJOBFINISH', (ctx) => void results.push(ctx.message))
  for (const openid of ['o1', 'o2', 'o3']) await sim.user(openid).follow()
  await sim.user('o2').unfollow()
  await call('/cgi-bin/tags/members/batchblacklist', { openid_list: ['o3'] })
  const { msg_id } = await call('/cgi-bin/message/mass/sendall', { filter: { is_to_all: true }, ...text })
  expect(['o1', 'o2', 'o3'].map((openid) => sim.user(openid).bubbles.at(-1)?.content.type)).toEqual(['text', 'notice', 'notice'])
  expect(await call('/cgi-bin/message/mass/get', { msg_id })).toEqual({ msg_id, msg_status: 'SENDING' })
  await clock.advance(1_000)
  await expect.poll(() => results).toMatchObject([{ MsgID: String(msg_id), Status: 'send success', TotalCount: 2, SentCount: 1 }])
  expect(await call('/cgi-bin/message/mass/get', { msg_id: String(msg_id) })).toEqual({ msg_id, msg_status: 'SEND_SUCCESS' })
})

test('a repeated clientmsgid sends nothing for a day, and is answered with the first message’s id', async () => {
  const { sim, clock, call } = await startApi()
  await sim.user('o1').follow()
  await sim.user('o2').follow()
  const message = { touser: ['o1', 'o2'], ...text, clientmsgid: 'news-1' }
  const { msg_id } = await call('/cgi-bin/message/mass/send', message)
  expect(await call('/cgi-bin/message/mass/send', message)).toMatchObject({ errcode: 45065, msg_id })
  expect(sim.user('o1').bubbles).toHaveLength(2)
  expect(await call('/cgi-bin/message/mass/send', { ...message, clientmsgid: 'x'.repeat(33) })).toMatchObject({ errcode: 45067 })
  await clock.advance(86_400_000)
  expect(sim.calls.at(-1)).toMatchObject({ errcode: 45067 })
})

test.each<readonly [string, object, number]>([
  ['send', { touser: ['o1'], ...text }, 40130],
  ['sendall', { filter: { tag_id: 100 }, ...text }, 45159],
  ['sendall', { filter: { is_to_all: true }, msgtype: 'dance' }, 40008],
  ['sendall', { filter: { is_to_all: true }, msgtype: 'mpnews', mpnews: { media_id: 'unknown' } }, 40007],
  ['preview', { touser: 'o9', ...text }, 40003],
  ['speed/set', { speed: 5 }, 40035],
])('mass/%s %j is refused with %i', async (path, body, errcode) => {
  const { call } = await startApi()
  expect(await call(`/cgi-bin/message/mass/${path}`, body)).toMatchObject({ errcode })
})

test('the speed is read and set', async () => {
  const { call } = await startApi()
  await call('/cgi-bin/message/mass/speed/set', { speed: 2 })
  expect(await call('/cgi-bin/message/mass/speed/get', {})).toEqual({ speed: 2, realspeed: 45 })
})
