import { describe, expect, test } from 'vitest'
import type { Bot } from '../bot/bot'
import { rig, send, textPush } from '../webhook/test/rig'
import type { WebhookResponse } from '../webhook/webhook'
import { formatXml } from '../wire/xml/format'

/** A handler that answers when it is told to, and how often it ran. */
function slowBot(options: object = {}) {
  const runs: string[] = []
  const finish: ((answer?: string) => void)[] = []
  const { bot, ...rest } = rig(options)
  bot.use((ctx, next) => {
    if (ctx.message.MsgType !== 'voice') return next()
    runs.push(ctx.message.FromUserName)
    return new Promise((resolve) => finish.push((answer = 'heard') => resolve(answer)))
  })
  return { bot, runs, finish, ...rest }
}

function voice(FromUserName = 'o1', MsgId = '7'): string {
  return formatXml({ ToUserName: 'gh_1', FromUserName, CreateTime: 1, MsgType: 'voice', MediaId: 'm', Format: 'amr', MsgId })
}

function finished(Status: string, nonce: string) {
  const fields = { ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1, MsgType: 'event', Event: 'MASSSENDJOBFINISH', MsgID: '1000' }
  return { nonce, body: formatXml({ ...fields, Status }) }
}

/** Without a signature, which a flood need not pay for. */
function receive(bot: Bot, body: string): Promise<WebhookResponse> {
  return bot.handleUnsigned({ method: 'POST', query: new URLSearchParams(), text: () => body })
}

const job = finished('sending', '').body

describe('a push is known by its whole content', () => {
  test('one MsgId of two senders: two runs, two answers, each addressed to its own', async () => {
    const { bot, handled } = rig()
    const first = await send(bot, { nonce: '1', body: textPush('to a', '9', { FromUserName: 'oA' }) })
    const second = await send(bot, { nonce: '2', body: textPush('to b', '9', { FromUserName: 'oB' }) })
    expect(handled).toEqual(['to a', 'to b'])
    expect(first.body).toMatch(/<ToUserName>.*oA.*re: to a/)
    expect(second.body).toMatch(/<ToUserName>.*oB.*re: to b/)
  })

  test('one MsgId of one sender, with other content', async () => {
    const { bot, handled } = rig()
    for (const [nonce, content] of [
      ['1', 'x'],
      ['2', 'y'],
    ] as const)
      await send(bot, { nonce, body: textPush(content, '0') })
    expect(handled).toEqual(['x', 'y'])
  })

  test('two job events with one MsgID and another Status', async () => {
    const { bot } = rig()
    const seen: string[] = []
    bot.on('event:MASSSENDJOBFINISH', (ctx) => void seen.push(ctx.message.Status))
    for (const push of [finished('sending', '1'), finished('send success', '2'), finished('sending', '3')]) await send(bot, push)
    expect(seen).toEqual(['sending', 'send success'])
  })

  test('the same without a signature', async () => {
    const { bot, handled } = rig()
    for (const FromUserName of ['oA', 'oB', 'oA']) await receive(bot, textPush(FromUserName, '9', { FromUserName }))
    expect(handled).toEqual(['oA', 'oB'])
  })
})

describe('work in progress', () => {
  test('is joined after 9 s and 20,000 other pushes: one run, one answer for both attempts', async () => {
    const { bot, runs, finish, clock } = slowBot({ deadlineMs: 14_000 })
    const first = send(bot, { nonce: 'n', body: voice() })
    for (let other = 0; other < 20_000; other++) {
      if (other % 2_000 === 0) await clock.advance(900)
      await receive(bot, other % 2 === 0 ? textPush('x', String(other)) : job.replace('sending', String(other)))
    }
    const retry = send(bot, { nonce: 'n', body: voice() })
    await clock.advance(0)
    finish[0]?.()
    expect((await first).body).toContain('heard')
    expect((await retry).body).toBe((await first).body)
    expect(runs).toEqual(['o1'])
  }, 60_000)

  test('is joined after 5,000 others of its kind that are in work too', async () => {
    const { bot, runs, finish, clock } = slowBot()
    const pushes = Array.from({ length: 5_000 }, (_, id) => voice('o1', String(id)))
    const attempts = [...pushes, ...pushes].map((body) => receive(bot, body))
    await clock.advance(0)
    expect(runs).toHaveLength(pushes.length)
    for (const answer of finish) answer()
    for (const { body } of await Promise.all(attempts)) expect(body).toContain('heard')
  })

  test('each attempt has its own deadline: the retry brings what came too late for the first', async () => {
    const { bot, runs, finish, clock, codes } = slowBot({ deadlineMs: 4_500 })
    const first = send(bot, { body: voice() })
    await clock.advance(4_500)
    expect((await first).body).toBe('success')
    const retry = send(bot, { body: voice() })
    await clock.advance(3_000)
    finish[0]?.('late')
    expect((await retry).body).toContain('late')
    expect([runs.length, codes()]).toEqual([1, ['handler-timeout']])
  })

  test('that is late for two attempts is reported once, and kept alive for both', async () => {
    const { bot, clock, codes } = slowBot({ deadlineMs: 4_500 })
    const kept: unknown[] = []
    const waiting = {
      handle: (request: Parameters<Bot['handle']>[0]) => bot.handle({ ...request, waitUntil: (work) => void kept.push(work) }),
    }
    for (let attempt = 0; attempt < 2; attempt++) {
      const answer = send(waiting, { body: voice() })
      await clock.advance(4_500)
      expect((await answer).body).toBe('success')
    }
    expect([codes(), kept.length]).toEqual([['handler-timeout'], 2])
  })

  test('that fails is not run again', async () => {
    const { bot, codes } = rig()
    let runs = 0
    bot.on('voice', async () => {
      runs++
      throw new Error('broken')
    })
    for (let attempt = 0; attempt < 2; attempt++) expect((await send(bot, { body: voice() })).body).toBe('success')
    expect([runs, codes()]).toEqual([1, [expect.objectContaining({ message: 'broken' })]])
  })

  test('that never ends is forgotten when no retry is accepted any more', async () => {
    const { bot, runs, clock } = slowBot({ deadlineMs: 10 })
    for (let run = 0; run < 2; run++) {
      void receive(bot, voice())
      await clock.advance(130_000)
    }
    expect(runs).toHaveLength(2)
  })
})

test('a flood of job events does not push out the answer to a text', async () => {
  const { bot, handled } = rig()
  const first = await send(bot, { nonce: 'n', body: textPush('x') })
  for (let status = 0; status < 25_000; status++) await receive(bot, job.replace('sending', String(status)))
  expect((await send(bot, { nonce: 'n', body: textPush('x') })).body).toBe(first.body)
  expect(handled).toEqual(['x'])
}, 60_000)
