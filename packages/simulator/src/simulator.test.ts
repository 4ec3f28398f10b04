import { Bot, type BotOptions, reply } from '@wx/core'
import { serve, webhook } from '@wx/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import { FAULT_TEXT } from './delivery/push-result'
import { type Simulator, type SimulatorOptions, startSimulator } from './simulator'
import { badServer } from './testing/bad-server'
import { ManualClock } from './testing/manual-clock'

const keys = { appId: 'wx1', encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }

/** A simulator that ends with the test. */
async function simulate(options: SimulatorOptions): Promise<Simulator> {
  const simulator = await startSimulator(options)
  onTestFinished(() => simulator.close())
  return simulator
}

async function startBot(options: Partial<BotOptions> = {}): Promise<{ bot: Bot; target: string }> {
  const bot = new Bot({ token: 't', ...options })
  const { url, close } = await serve(bot, { port: 0, host: '127.0.0.1', path: '/wechat' })
  onTestFinished(close)
  return { bot, target: url }
}

describe.each<readonly [string, Partial<BotOptions>]>([
  ['plain', {}],
  ['compat', { ...keys, mode: 'compat' }],
  ['safe', keys],
])('a real bot in %s mode', (mode, options) => {
  const start = async (): Promise<{ bot: Bot; sim: Simulator }> => {
    const { bot, target } = await startBot(options)
    const encrypted = mode === 'plain' ? {} : keys
    return {
      bot,
      sim: await simulate({ target, token: 't', mode: mode === 'plain' ? 'plain' : mode === 'compat' ? 'compat' : 'safe', ...encrypted }),
    }
  }

  test('passes the URL check and answers', async () => {
    const { bot, sim } = await start()
    bot.on('text', (ctx) => `你说：${ctx.message.Content}`)
    expect(await sim.verify()).toMatchObject({ ok: true })
    const user = sim.user('o1')
    expect(await user.say('你好')).toEqual({ type: 'text', text: '你说：你好' })
    expect(user.bubbles.map(({ from, content }) => [from, content.type])).toEqual([
      ['user', 'text'],
      ['account', 'text'],
    ])
    expect(user.exchanges).toMatchObject([{ outcome: 'reply', attempts: [{ response: { status: 200 } }] }])
    expect(user.exchanges[0]?.reply).toContain('<![CDATA[你说：你好]]>')
  })

  test('greets, is pressed, scanned and left', async () => {
    const { bot, sim } = await start()
    bot.on('event:subscribe', (ctx) => `欢迎 ${ctx.message.EventKey}`)
    bot.on('event:SCAN', (ctx) => `扫码 ${ctx.message.EventKey}`)
    bot.on('event:unsubscribe', () => 'never seen')
    bot.click('HELP', () => reply.news([{ title: '帮助', description: '', picUrl: 'http://p', url: 'http://u' }]))
    const user = sim.user('o1')
    expect(await user.scan('42')).toEqual({ type: 'text', text: '欢迎 qrscene_42' })
    expect(user.following).toBe(true)
    expect(await user.follow()).toBeUndefined()
    expect(await user.scan('42')).toEqual({ type: 'text', text: '扫码 42' })
    expect(await user.press('HELP')).toMatchObject({ type: 'news', articles: [{ title: '帮助' }] })
    expect(await user.unfollow()).toBeUndefined()
    expect(user.following).toBe(false)
    expect(user.exchanges.map(({ outcome }) => outcome)).toEqual(['reply', 'reply', 'reply', 'silent'])
  })
})

test('a file that the user sent can be sent back', async () => {
  const { bot, target } = await startBot()
  bot.on('image', (ctx) => reply.image(ctx.message.MediaId))
  const sim = await simulate({ target, token: 't' })
  const mediaId = sim.upload('image', new Uint8Array([1, 2]), 'image/png')
  const seen = await sim.user('o1').send({ type: 'image', mediaId })
  expect(seen).toEqual({ type: 'image', mediaId, url: `/api/media/${mediaId}` })
  const response = await fetch(`${sim.url}/api/media/${mediaId}`)
  expect(response.headers.get('content-type')).toBe('image/png')
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([1, 2])
  expect(await sim.user('o1').send({ type: 'image', mediaId: 'made-up' })).toMatchObject({ type: 'image', mediaId: 'made-up' })
})

test('a silent bot shows nothing', async () => {
  const { target } = await startBot()
  const sim = await simulate({ target, token: 't' })
  expect(await sim.user('o1').say('你好')).toBeUndefined()
  expect(sim.user('o1').exchanges).toMatchObject([{ outcome: 'silent' }])
})

test('a bot that is slow twice is heard the third time, by the same MsgId', async () => {
  const clock = new ManualClock()
  const bot = new Bot({ token: 't' })
  let finish = (_text: string): void => {}
  let handled = 0
  bot.on('text', () => {
    handled += 1
    clock.advance(5_000)
    return new Promise<string>((resolve) => {
      finish = resolve
    })
  })
  let calls = 0
  const target = await badServer((request, response) => {
    webhook(bot)(request, response)
    calls += 1
    if (calls === 2) setImmediate(() => clock.advance(5_000))
    if (calls === 3) setImmediate(() => finish('终于'))
  })
  const sim = await simulate({ target, token: 't', clock })
  expect(await sim.user('o1').say('慢')).toEqual({ type: 'text', text: '终于' })
  expect(handled).toBe(1)
  const attempts = sim.user('o1').exchanges[0]?.attempts ?? []
  expect(attempts.map(({ durationMs }) => durationMs)).toEqual([5_000, 5_000, 0])
  expect(new Set(attempts.map(({ request }) => request.body)).size).toBe(1)
  expect(new Set(attempts.map(({ request }) => new URL(request.url).searchParams.get('nonce'))).size).toBe(3)
})

test('a bot that refuses shows the fault line, with the reason for the developer', async () => {
  const { bot, target } = await startBot({ token: 'another' })
  bot.catch(() => {})
  const sim = await simulate({ target, token: 't' })
  expect(await sim.user('o1').say('你好')).toEqual({ type: 'fault', text: FAULT_TEXT, reason: expect.stringContaining('401') })
  expect(sim.user('o1').bubbles.at(-1)).toMatchObject({ from: 'system' })
  expect(await sim.verify()).toMatchObject({ ok: false, message: expect.stringContaining('use the same token and mode') })
})

test('a fault in answer to what nobody sees is recorded, not shown', async () => {
  const target = await badServer((_request, response) => response.writeHead(500).end())
  const sim = await simulate({ target, token: 't' })
  const user = sim.user('o1')
  expect(await user.send({ type: 'view', url: 'http://u' })).toBeUndefined()
  expect(user.exchanges).toMatchObject([{ outcome: 'fault', reason: expect.stringContaining('500') }])
  expect(user.bubbles).toHaveLength(1)
})

test.each<readonly [number, string, string]>([
  [200, '"42"', 'must be exactly the echostr'],
  [404, '', 'status 404'],
])('the URL check says what is wrong: %i %s', async (status, body, reason) => {
  const target = await badServer((_request, response) => response.writeHead(status).end(body))
  const sim = await simulate({ target, token: 't' })
  expect(await sim.verify()).toMatchObject({ ok: false, message: expect.stringContaining(reason) })
})

test('the URL check gives up after five seconds, and says when nothing listens', async () => {
  const clock = new ManualClock()
  const slow = await simulate({ target: await badServer(() => clock.advance(5_000)), token: 't', clock })
  expect(await slow.verify()).toMatchObject({ ok: false, message: expect.stringContaining('within 5 seconds') })
  const nobody = await simulate({ target: 'http://127.0.0.1:2/', token: 't' })
  expect(await nobody.verify()).toMatchObject({ ok: false, message: expect.stringContaining('Nothing listens') })
})

test('closing ends a push under way', async () => {
  let called = (): void => {}
  const received = new Promise<void>((resolve) => {
    called = resolve
  })
  const sim = await startSimulator({ target: await badServer(() => called()), token: 't' })
  const answer = sim.user('o1').say('你好')
  await received
  await sim.close()
  expect(await answer).toMatchObject({ type: 'fault', reason: 'The simulator was closed.' })
})

test.each<readonly [Partial<SimulatorOptions>, RegExp]>([
  [{ target: 'localhost:3000' }, /target is "localhost:3000"/],
  [{ menu: [{ name: 'x' }] }, /40017/],
  [{ mode: 'safe' }, /encodingAESKey/],
])('options that can not work are refused: %j', async (options, message) => {
  const started = startSimulator({ target: 'http://127.0.0.1:2/', token: 't', ...options })
  await expect(started).rejects.toMatchObject({ code: 'config-invalid', message: expect.stringMatching(message) })
})

test('a port that is taken is said to be', async () => {
  const sim = await simulate({ target: 'http://127.0.0.1:2/', token: 't' })
  const port = Number(new URL(sim.url).port)
  await expect(startSimulator({ target: 'http://127.0.0.1:2/', token: 't', port })).rejects.toMatchObject({
    code: 'config-invalid',
    message: expect.stringContaining(`Port ${port}`),
  })
})
