import { describe, expect, expectTypeOf, test } from 'vitest'
import { Bot } from '../bot/bot'
import type { Handler } from '../bot/handler'
import { reply } from '../reply/builders'
import { isParts, type Parts } from '../reply/parts'
import { message } from '../testing/message'
import { rig, send, textPush } from '../webhook/test/rig'
import type { AnswerPolicy } from './answer-policy'

async function* twoParts() {
  yield 'one'
  yield 'two'
}

/** Answers with the first part, and keeps the others. */
function firstPart(rest: unknown[]): AnswerPolicy {
  return {
    attach: (work) => async (delivery) => {
      const ctx = work.context(delivery.message, { id: delivery.id, attempt: 3 }, delivery.waitUntil)
      const parts = await work.run(ctx)
      if (!isParts(parts)) return work.write(parts, delivery)
      const all: unknown[] = []
      for await (const part of parts) all.push(part)
      rest.push(...all.slice(1))
      return work.write(reply.text(String(all[0])), delivery)
    },
  }
}

describe('a policy', () => {
  test('answers every push in place of the bot, with what handlers yield too', async () => {
    const rest: unknown[] = []
    const { bot } = rig({ slow: firstPart(rest) })
    bot.on('voice', twoParts).on('image', (ctx) => `attempt ${ctx.delivery.attempt}`)
    expect((await send(bot, { nonce: '1', body: textPush('x') })).body).toMatch(/<ToUserName>.*o1.*re: x/)
    expect((await send(bot, { nonce: '2', body: textPush('x', '2', { MsgType: 'voice' }) })).body).toMatch(/one/)
    expect((await send(bot, { nonce: '3', body: textPush('x', '3', { MsgType: 'image' }) })).body).toMatch(/attempt 3/)
    expect(rest).toEqual(['two'])
  })

  test('its options in its place are refused', () => {
    expect(() => new Bot({ token: 't', slow: { policy: 'later' } as never })).toThrow(
      'slow is no answer policy. Give it slowAnswers({ … })',
    )
  })

  test('without one, a handler that yields is reported, and dispatch refuses it', async () => {
    const { bot, errors } = rig()
    bot.on('voice', twoParts)
    expect((await send(bot, { body: textPush('x', '2', { MsgType: 'voice' }) })).body).toBe('success')
    expect(errors).toMatchObject([{ code: 'reply-invalid', message: expect.stringContaining('slowAnswers(…)') }])
    await expect(bot.dispatch(message('voice'))).rejects.toMatchObject({ code: 'reply-invalid' })
  })

  test('handlers may yield texts and replies', () => {
    expectTypeOf(twoParts).toExtend<Handler>()
    expectTypeOf<() => AsyncGenerator<number>>().not.toExtend<Handler>()
    expectTypeOf<ReturnType<typeof twoParts>>().toExtend<Parts>()
  })
})

describe('the delivery', () => {
  test('a retry has the same id, another push another one', async () => {
    const ids: string[] = []
    const { bot } = rig()
    bot.use((ctx, next) => {
      ids.push(`${ctx.delivery.attempt} ${ctx.delivery.id}`)
      return next()
    })
    for (const [nonce, content] of [
      ['1', 'a'],
      ['2', 'b'],
    ] as const)
      await send(bot, { nonce, body: textPush(content, '1', { MsgType: 'voice' }) })
    expect(ids).toEqual([expect.stringMatching(/^1 [0-9a-f]{40}$/), expect.stringMatching(/^1 [0-9a-f]{40}$/)])
    expect(new Set(ids).size).toBe(2)
    await bot.dispatch(message('image'))
    await bot.dispatch(message('image'))
    expect(new Set(ids).size).toBe(4)
  })
})

describe('the fallback', () => {
  function failing() {
    const { bot, ...rest } = rig()
    bot.on(['voice', 'event:CLICK', 'event:SCAN'], async () => expect.fail('the model is down')).fallback('出了点问题')
    return { bot, ...rest }
  }

  test('is what the user gets if a handler fails, and the error is reported', async () => {
    const { bot, errors } = failing()
    expect((await send(bot, { body: textPush('x', '2', { MsgType: 'voice' }) })).body).toContain('<Content><![CDATA[出了点问题]]>')
    expect(errors).toMatchObject([{ message: 'the model is down' }])
  })

  test('answers a tap on a menu button, and no other event', async () => {
    const { bot } = failing()
    const event = (Event: string, nonce: string) => ({ nonce, body: textPush('', '', { MsgType: 'event', Event, EventKey: 'k' }) })
    expect((await send(bot, event('CLICK', '1'))).body).toContain('出了点问题')
    expect((await send(bot, event('SCAN', '2'))).body).toBe('success')
  })

  test('answers a reply that the platform would refuse', async () => {
    const { bot } = rig()
    bot.fallback(reply.text('太长了')).on('image', () => 'x'.repeat(3_000))
    expect((await send(bot, { body: textPush('x', '2', { MsgType: 'image' }) })).body).toContain('太长了')
  })

  test('must be a reply itself', () => {
    expect(() => new Bot({ token: 't' }).fallback('x'.repeat(3_000))).toThrow('The text has 3000 bytes')
  })
})
