import { describe, expect, test } from 'vitest'
import { message } from '../testing/message'
import { Signer } from '../testing/signer'
import { formatXml } from '../wire/xml/format'
import { appId, encodingAESKey, rig, sealed, send, textPush, token } from './test/rig'

const job = formatXml(message('event:TEMPLATESENDJOBFINISH', { Status: 'success' }).raw)

function ignoring() {
  const seen: string[] = []
  const { bot, ...rest } = rig()
  bot.on('event', (ctx) => void seen.push(ctx.message.Event)).ignore('event:TEMPLATESENDJOBFINISH')
  return { bot, seen, ...rest }
}

describe('an ignored event', () => {
  test('is answered with success, and runs no handler', async () => {
    const { bot, seen, errors } = ignoring()
    expect(await send(bot, { body: job })).toMatchObject({ status: 200, body: 'success' })
    expect([seen, errors]).toEqual([[], []])
  })

  test('needs a right signature', async () => {
    const { bot } = ignoring()
    expect(await send(bot, { body: job, query: { signature: '0'.repeat(40) } })).toMatchObject({ status: 401 })
  })

  test('sealed, as JSON, with its elements in another order, without a signature', async () => {
    const { bot, seen, clock } = ignoring()
    const safe = rig({ mode: 'safe', appId, encodingAESKey })
    safe.bot.on('event', () => expect.fail('a handler ran')).ignore('event:TEMPLATESENDJOBFINISH')
    expect(await send(safe.bot, sealed(job))).toMatchObject({ status: 200, body: 'success' })
    const { raw } = message('event:TEMPLATESENDJOBFINISH')
    const signer = new Signer({ token, clock })
    for (const body of [JSON.stringify(raw), formatXml(Object.fromEntries(Object.entries(raw).reverse()))]) {
      expect((await bot.handle(signer.request(body))).body).toBe('success')
    }
    const unsigned = await bot.handleUnsigned({ method: 'POST', query: new URLSearchParams(), text: () => job })
    expect([unsigned.body, seen, safe.errors]).toEqual(['success', [], []])
  })

  test('another event runs its handler', async () => {
    const { bot, seen } = ignoring()
    await send(bot, { body: formatXml(message('event:MASSSENDJOBFINISH').raw) })
    expect(seen).toEqual(['MASSSENDJOBFINISH'])
  })

  test.each([
    ['an event in it', job],
    ['its end and an event', `]]></Content><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[TEMPLATESENDJOBFINISH]]></Event>`],
    [
      'the end of its sender',
      `]]></FromUserName><CreateTime>1</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[TEMPLATESENDJOBFINISH]]>`,
    ],
  ])('a text with %s is not taken for one', async (_, content) => {
    const { bot, handled } = ignoring()
    await send(bot, { body: textPush('TEXT').replace('TEXT', () => content) })
    expect(handled).toHaveLength(1)
  })
})

test.each([
  ['event:TEMPLATESENDJOBFINSH', "ignore('event:TEMPLATESENDJOBFINSH') names no push. Did you mean 'event:TEMPLATESENDJOBFINISH'?"],
  [undefined, "ignore() names no push. Give it at least one, such as 'event:VIEW'."],
])('%s is refused', (name, problem) => {
  const { bot } = rig()
  const untyped: { ignore(...names: readonly unknown[]): unknown } = bot as never
  expect(() => untyped.ignore(...(name === undefined ? [] : [name]))).toThrow(problem)
})
