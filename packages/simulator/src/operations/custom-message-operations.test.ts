import { expect, test } from 'vitest'
import { startApi } from '../testing/api'

const typing = { touser: 'o1', command: 'Typing' }

test('typing is shown within 30 seconds of what the user did, and not twice', async () => {
  const { sim, clock, call } = await startApi()
  const user = sim.user('o1')
  expect(await call('/cgi-bin/message/custom/typing', typing)).toMatchObject({ errcode: 45080 })
  await user.say('你好')
  await clock.advance(30_000)
  expect(await call('/cgi-bin/message/custom/typing', typing)).toMatchObject({ errcode: 0 })
  expect(await call('/cgi-bin/message/custom/typing', typing)).toMatchObject({ errcode: 45081 })
  expect(await call('/cgi-bin/message/custom/typing', { ...typing, command: 'CancelTyping' })).toMatchObject({ errcode: 0 })
  await clock.advance(1)
  expect(await call('/cgi-bin/message/custom/typing', typing)).toMatchObject({ errcode: 45080 })
  expect(await call('/cgi-bin/message/custom/typing', { ...typing, command: 'Sleep' })).toMatchObject({ errcode: 45072 })
})

test('a blocked user gets nothing', async () => {
  const { sim, call } = await startApi()
  await sim.user('o1').say('你好')
  await call('/cgi-bin/tags/members/batchblacklist', { openid_list: ['o1'] })
  const message = { touser: 'o1', msgtype: 'text', text: { content: 'x' } }
  expect(await call('/cgi-bin/message/custom/send', message)).toMatchObject({ errcode: 43019 })
})
