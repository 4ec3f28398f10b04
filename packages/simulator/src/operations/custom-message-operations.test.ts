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

const SEND = '/cgi-bin/message/custom/send'
function text(content: string): object {
  return { touser: 'o1', msgtype: 'text', text: { content } }
}

test('the user sees the account typing for 15 seconds, or until the next message', async () => {
  const { sim, clock, call } = await startApi()
  const user = sim.user('o1')
  await user.say('你好')
  await call('/cgi-bin/message/custom/typing', typing)
  await clock.advance(14_999)
  expect(user.typing).toBe(true)
  await clock.advance(1)
  expect(user.typing).toBe(false)
  await call('/cgi-bin/message/custom/typing', typing)
  await call(SEND, text('好了'))
  expect(user.typing).toBe(false)
  await clock.advance(30_000)
  expect(await call('/cgi-bin/message/custom/typing', typing)).toMatchObject({ errcode: 0 })
})

test('an account without the right gets 48001, and the user sees nothing', async () => {
  const { sim, call } = await startApi({ customerService: false })
  const user = sim.user('o1')
  await user.say('你好')
  expect(await call(SEND, text('x'))).toMatchObject({ errcode: 48001 })
  expect(await call('/cgi-bin/message/custom/typing', typing)).toMatchObject({ errcode: 48001 })
  expect(user.seen).toEqual([])
  expect(user.refusals).toMatchObject([
    { apiPath: SEND, apiRequest: expect.stringContaining('"content":"x"'), errcode: 48001, meaning: { zh: '接口未授权' } },
    { apiPath: '/cgi-bin/message/custom/typing', errcode: 48001 },
  ])
})

test('after a message five, after an event three within a minute; what is refused is recorded', async () => {
  const { sim, clock, call } = await startApi()
  const user = sim.user('o1')
  const send = async (count: number): Promise<readonly unknown[]> => {
    const codes: unknown[] = []
    for (let sent = 0; sent < count; sent += 1) codes.push((await call(SEND, text(`${sent}`))).errcode)
    return codes
  }
  await user.follow()
  expect(await send(4)).toEqual([0, 0, 0, 45047])
  await clock.advance(60_000)
  expect(await send(1)).toEqual([45015])
  await user.say('你好')
  expect(await send(6)).toEqual([0, 0, 0, 0, 0, 45047])
  expect(user.refusals.map(({ errcode }) => errcode)).toEqual([45047, 45015, 45047])
})

test('messages less than 300 ms apart arrive in the wrong order, unless that is switched off', async () => {
  const order = async (pauses: readonly number[], swapQuickMessages = true): Promise<string> => {
    const { sim, clock, call } = await startApi({ swapQuickMessages })
    const user = sim.user('o1')
    await user.say('你好')
    await call(SEND, text('0'))
    for (const [index, pause] of pauses.entries()) {
      await clock.advance(pause)
      await call(SEND, text(`${index + 1}`))
    }
    return user.seen.map(({ content }) => (content.type === 'text' ? content.text : '')).join('')
  }
  expect(await order([299, 300, 0])).toBe('1032')
  expect(await order([0, 0], false)).toBe('012')
})

test('a menu message is tapped: a text with bizmsgmenuid comes, and three messages may follow', async () => {
  const { sim, bot, call } = await startApi()
  bot.on('text', (ctx) => (ctx.message.bizmsgmenuid === undefined ? undefined : `${ctx.message.Content} ${ctx.message.bizmsgmenuid}`))
  const user = sim.user('o1')
  await user.say('你好')
  const list = [
    { id: '101', content: '满意' },
    { id: '102', content: '不满意' },
  ]
  await call(SEND, { touser: 'o1', msgtype: 'msgmenu', msgmenu: { head_content: '满意吗？', list, tail_content: '' } })
  expect(await user.tap('102')).toEqual({ type: 'text', text: '不满意 102' })
  // Four are left of the message, three come with the tap.
  for (let sent = 0; sent < 7; sent += 1) expect(await call(SEND, text('x'))).toMatchObject({ errcode: 0 })
  expect(await call(SEND, text('x'))).toMatchObject({ errcode: 45047 })
  await expect(user.tap('一般')).rejects.toMatchObject({ code: 'config-invalid', message: expect.stringContaining('"满意", "不满意"') })
})

test('a menu link in a passive reply is tapped', async () => {
  const { sim, bot } = await startApi()
  bot.on('text', (ctx) => ctx.message.bizmsgmenuid ?? '<a href="weixin://bizmsgmenu?msgmenucontent=看答案&msgmenuid=c1">看</a>')
  const user = sim.user('o1')
  await expect(user.tap('看')).rejects.toMatchObject({ message: expect.stringContaining('No message has an entry to tap.') })
  await user.say('问')
  expect(user.choices).toEqual([{ label: '看', content: '看答案', id: 'c1' }])
  expect(await user.tap('看')).toEqual({ type: 'text', text: 'c1' })
  expect(user.bubbles.at(-2)).toMatchObject({ from: 'user', content: { type: 'text', text: '看答案' } })
})

test('what the user saw says where it came from, and that a machine wrote it', async () => {
  const { sim, bot, call } = await startApi()
  bot.on('text', () => '你好')
  const user = sim.user('o1')
  await user.say('你好')
  await call(SEND, { ...text('想好了'), aimsgcontext: { is_ai_msg: 1 } })
  const [{ id: exchangeId } = { id: '' }] = user.exchanges
  expect(user.seen.map(({ source }) => source)).toEqual([
    { type: 'reply', exchangeId, attempt: 1 },
    { type: 'message', path: SEND, request: expect.stringContaining('aimsgcontext'), ai: true },
  ])
  expect(sim.exchanges).toEqual(user.exchanges)
})
