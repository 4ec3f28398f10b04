import { Bot, type BotOptions, parseXml } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { serve } from '@wx/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Exchange } from '../delivery/exchange'
import type { Simulator } from '../simulator'
import { startSimulator } from '../start-simulator'

const keys = { appId: 'wx1', encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }
const encrypted = Object.entries<Partial<BotOptions>>({ plain: {}, safe: keys })

/** A bot that counts the runs of its handlers. */
async function start(options: Partial<BotOptions> = {}): Promise<{ sim: Simulator; clock: ManualClock }> {
  const clock = new ManualClock()
  let runs = 0
  const bot = new Bot({ token: 't', clock, ...options })
  bot.use((_ctx, next) => {
    runs += 1
    return next()
  })
  bot.on('text', ({ message }) => `${runs} ${message.Content}`)
  bot.on('event', ({ message }) => `${runs} ${message.Event}`)
  const server = await serve(bot, { port: 0, host: '127.0.0.1' })
  const { appId = '', encodingAESKey = '' } = options
  const sim = await startSimulator({ target: `${server.url}?account=1`, token: 't', clock, appId, encodingAESKey: String(encodingAESKey) })
  onTestFinished(async () => {
    await sim.close()
    await server.close()
  })
  return { sim, clock }
}

function first({ exchanges: [exchange] }: Simulator): Exchange {
  if (exchange === undefined) throw new Error('Nothing was pushed')
  return exchange
}

describe.each(encrypted)('in %s mode', (_, options) => {
  test('what is sent again is new: the handlers run, and the chat shows both lines', async () => {
    const { sim } = await start(options)
    const user = sim.user('o1')
    await user.say('你好')
    const again = await sim.resend(first(sim))
    expect(again).toMatchObject({ openid: 'o1', outcome: 'reply', cause: 'action' })
    expect(user.bubbles.map(({ content }) => content)).toMatchObject([
      { text: '你好' },
      { text: '1 你好' },
      { text: '你好' },
      { text: '2 你好' },
    ])
    const [one, other] = await Promise.all([first(sim).push, again.push].map((push) => parseXml(push)))
    expect(other).toEqual({ ...one, MsgId: expect.not.stringMatching(String(one?.MsgId)), CreateTime: String(Number(one?.CreateTime) + 1) })
  })

  test('a repeat is the same request to the letter: the bot answers as before and runs no handler', async () => {
    const { sim } = await start(options)
    const user = sim.user('o1')
    await user.say('你好')
    const again = await sim.repeat(first(sim))
    expect(again.attempts.map(({ request }) => request)).toEqual(first(sim).attempts.map(({ request }) => request))
    expect(user.seen.map(({ content }) => content)).toMatchObject([{ text: '1 你好' }, { text: '1 你好' }])
    expect(await sim.resend(again)).toMatchObject({ cause: 'action' })
  })
})

test('fields and a whole text can be others; what the text says of time and id counts', async () => {
  const { sim } = await start()
  const user = sim.user('o1')
  await user.say('一\n二')
  await sim.resend(first(sim), { Content: '三' })
  await sim.resend(first(sim), first(sim).push.replace('一\n二', '四'))
  const fixed = await sim.resend(first(sim), first(sim).push.replace(/<MsgId>.*<\/MsgId>/, '<MsgId>7</MsgId>'))
  expect(fixed.push).toContain('<MsgId>7</MsgId>')
  expect(fixed.cause).toBe('push')
  const texts = user.bubbles.map(({ content }) => (content.type === 'text' ? content.text : content.type))
  expect(texts).toEqual(['一\n二', '1 一\n二', '三', '2 三', '四', '3 四', '一\n二', '4 一\n二'])
})

test('an event is pushed again as one of the next second, and changes no state', async () => {
  const { sim } = await start()
  const user = sim.user('o1')
  await user.follow()
  expect(await sim.resend(first(sim))).toMatchObject({ outcome: 'reply', cause: 'push' })
  expect(user.seen.map(({ content }) => content)).toMatchObject([{ text: '1 subscribe' }, { text: '2 subscribe' }])
  expect(user.following).toBe(true)
})

test('what can’t be sent again is refused in words', async () => {
  const { sim } = await start()
  await sim.user('o1').say('你好')
  await expect(sim.resend(first(sim), '<xml><MsgType>')).rejects.toThrow("The push can't be read as XML: ")
  sim.disturb({ drop: true, times: 1 })
  await sim.user('o1').say('你好')
  const lost = sim.exchanges.at(-1) ?? first(sim)
  await expect(sim.repeat(lost)).rejects.toThrow('This push was never sent')
  expect(await sim.resend(lost)).toMatchObject({ outcome: 'reply' })
})
