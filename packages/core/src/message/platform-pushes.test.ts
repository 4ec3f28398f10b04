import { beforeEach, expect, test } from 'vitest'
import { Bot } from '../bot/bot'
import { signature } from '../envelope/signature'
import { ManualClock } from '../testing/manual-clock'
import { formatXml, type XmlTree } from '../wire/xml/format'

const token = 'component-token'
const start = 1_700_000_000_000
const clock = new ManualClock(start)

let bot: Bot
let nonce = 0
beforeEach(() => {
  bot = new Bot({ token, clock })
})

async function post(fields: XmlTree): Promise<string> {
  const [timestamp, once] = [String(start / 1000), String(++nonce)]
  const query = new URLSearchParams({ signature: signature(token, timestamp, once), timestamp, nonce: once })
  const response = await bot.handle({ method: 'POST', query, text: async () => formatXml(fields) })
  expect(response.status).toBe(200)
  return response.body
}

const ticket = { AppId: 'wxcomponent', CreateTime: '1700000000 ', InfoType: 'component_verify_ticket', ComponentVerifyTicket: 'ticket' }

test('each has a filter, and `info` stands for all', async () => {
  const seen: unknown[] = []
  bot.on('info:component_verify_ticket', (ctx, next) => {
    seen.push(ctx.message.ComponentVerifyTicket, ctx.message.CreateTime)
    return next()
  })
  bot.on('info', (ctx) => void seen.push(ctx.message.InfoType, ctx.message.AppId))
  await post(ticket)
  await post({ AppId: 'wxcomponent', CreateTime: 1700000000, InfoType: 'brand_new' })
  expect(seen).toEqual(['ticket', 1700000000, 'component_verify_ticket', 'wxcomponent', 'unknown', 'wxcomponent'])
})

test('the other groups do not see them; `unknown` sees the unknown ones', async () => {
  const seen: unknown[] = []
  bot.on(['message', 'event'], () => void seen.push('message or event'))
  bot.on('unknown', (ctx) => void seen.push(ctx.message.raw.InfoType))
  await post(ticket)
  await post({ AppId: 'wxcomponent', CreateTime: 1700000000, InfoType: 'brand_new' })
  expect(seen).toEqual(['brand_new'])
})

test('the body is success even if a handler answers with a text', async () => {
  bot.on('info', () => 'hello')
  expect(await post(ticket)).toBe('success')
})

test('a push that names no sender is answered with success, not with the reply', async () => {
  bot.on('event', () => 'hello')
  expect(await post({ CreateTime: 1700000000, MsgType: 'event', Event: 'minigame_coin_deliver_completed' })).toBe('success')
})

test('two of one second are two, a repeated one is one', async () => {
  const seen: string[] = []
  bot.on('info:unauthorized', (ctx) => void seen.push(ctx.message.AuthorizerAppid))
  const push = (AuthorizerAppid: string) =>
    post({ AppId: 'wxcomponent', CreateTime: 1700000000, InfoType: 'unauthorized', AuthorizerAppid })
  await push('wx1')
  await push('wx2')
  await push('wx1')
  expect(seen).toEqual(['wx1', 'wx2'])
})

test('an event whose name or key is a structure is told from others, not choked on', async () => {
  const seen: unknown[] = []
  bot.on('event', (ctx) => void seen.push(ctx.message.raw.EventKey))
  await post({ ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1700000000, MsgType: 'event', Event: 'CLICK', EventKey: { a: '1' } })
  expect(seen).toEqual([{ a: '1' }])
})
