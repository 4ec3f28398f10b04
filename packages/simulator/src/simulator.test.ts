import { Bot, type BotOptions, reply } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { serve, webhook } from '@wx/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import { FAULT_TEXT } from './delivery/push-result'
import { DEFAULT_ACCOUNT } from './platform/account'
import type { Simulator } from './simulator'
import type { SimulatorOptions } from './simulator-options'
import { startSimulator } from './start-simulator'
import { badServer } from './testing/bad-server'

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

test('pressing a button sends the event of its type', async () => {
  const { bot, target } = await startBot()
  bot.on('event', ({ message }) => `${message.Event} ${'EventKey' in message ? message.EventKey : ''}`)
  const types = [
    'click',
    'scancode_push',
    'scancode_waitmsg',
    'pic_sysphoto',
    'pic_photo_or_album',
    'pic_weixin',
    'location_select',
  ] as const
  const keyed = types.map((type) => ({ name: type, type, key: type }))
  const others = [
    { name: '小程序', type: 'miniprogram', url: 'http://u', appid: 'wx1', pagepath: 'pages/index' },
    { name: '素材', type: 'media_id', media_id: 'm' },
    { name: '文章', type: 'article_id', article_id: 'a' },
  ] as const
  const menu = [keyed.slice(0, 5), keyed.slice(5), others].map((sub_button) => ({ name: '更多', sub_button }))
  const sim = await simulate({ target, token: 't', menu })
  const user = sim.user('o1')
  const answers: unknown[] = []
  for (const type of types) answers.push(await user.press(type))
  expect(answers).toEqual(types.map((type) => ({ type: 'text', text: `${type === 'click' ? 'CLICK' : type} ${type}` })))
  for (const name of ['小程序', '素材', '文章']) expect(await user.press(name)).toBeUndefined()
  expect(user.exchanges.at(-1)?.push).toContain('<EventKey><![CDATA[pages/index]]></EventKey>')
  expect(user.exchanges).toHaveLength(types.length + 1)
})

test('a push by hand: XML as it is, or fields', async () => {
  const { bot, target } = await startBot()
  bot.on('text', ({ message }) => message.Content.repeat(2))
  const sim = await simulate({ target, token: 't' })
  const user = sim.user('o1')
  expect(await user.push({ MsgType: 'text', Content: '你' })).toEqual({ type: 'text', text: '你你' })
  const xml = `<xml><ToUserName>${DEFAULT_ACCOUNT.id}</ToUserName>\n<FromUserName>o1</FromUserName><CreateTime>1</CreateTime><MsgType>text</MsgType><Content>好</Content><MsgId>1</MsgId></xml>`
  expect(await user.push(xml)).toEqual({ type: 'text', text: '好好' })
  expect(user.exchanges.at(-1)?.attempts[0]?.request.body).toBe(xml)
  expect(user.bubbles.map(({ from, content }) => [from, 'text' in content && content.text])).toEqual([
    ['user', '你'],
    ['account', '你你'],
    ['user', '好'],
    ['account', '好好'],
  ])
  expect(await user.push({ MsgType: 'event', Event: 'user_enter_tempsession', SessionFrom: 'help' })).toBeUndefined()
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

describe('text as the platform sends it', () => {
  test.each(['if(a[b[0]]>1){}', 'a]]>b]]>', '<b>x</b>]]>'])('%j is not split over CDATA sections, and arrives', async (content) => {
    const { bot, target } = await startBot(keys)
    bot.on('text', (ctx) => ctx.message.Content)
    const sim = await simulate({ target, token: 't', ...keys })
    const user = sim.user('o1')
    expect(await user.say(content)).toEqual({ type: 'text', text: content })
    expect(user.exchanges[0]?.push).toContain(`<Content><![CDATA[${content}]]></Content>`)
  })
})

describe('a bot that may not be able to open a push', () => {
  const silent = async (): Promise<string> => badServer((_request, response) => response.end('success'))

  test('silence carries a verdict that names the key, in a mode that encrypts', async () => {
    const user = (await simulate({ target: await silent(), token: 't', ...keys })).user('o1')
    await user.say('你好')
    expect(user.exchanges).toMatchObject([
      { outcome: 'silent', verdict: { code: 'unopened' }, reason: expect.stringContaining('compare the AES key and the app id') },
    ])
  })

  test('for a bot with another AES key, the reason names the key', async () => {
    const { bot, target } = await startBot({ ...keys, encodingAESKey: `${'x'.repeat(42)}A` })
    bot.on('text', () => 'never sent')
    bot.catch(() => {})
    const user = (await simulate({ target, token: 't', ...keys })).user('o1')
    await user.say('你好')
    const [exchange] = user.exchanges
    expect(exchange?.reason).toMatch(/AES key|EncodingAESKey/)
  })

  test('in plain mode the key is not named, nor for a bot that replied before', async () => {
    const plain = (await simulate({ target: await silent(), token: 't' })).user('o1')
    await plain.say('你好')
    expect(plain.exchanges[0]?.verdict).toEqual({ code: 'no-reply' })

    const { bot, target } = await startBot(keys)
    bot.on('text', () => 'reply')
    const safe = (await simulate({ target, token: 't', ...keys })).user('o1')
    await safe.say('你好')
    await safe.send({ type: 'location', latitude: 1, longitude: 2, scale: 3, label: '' })
    expect(safe.exchanges.map(({ outcome }) => outcome)).toEqual(['reply', 'silent'])
    expect(safe.exchanges[1]?.verdict).toEqual({ code: 'no-reply' })
  })

  test('the URL check says that it does not test the key', async () => {
    const { target } = await startBot(keys)
    const { ok, message } = await (await simulate({ target, token: 't', ...keys })).verify()
    expect([ok, message]).toEqual([true, expect.stringContaining('does not test the AES key')])
  })
})

test('a bot without a reply shows no bubble, and the exchange is silent', async () => {
  const { target } = await startBot()
  const sim = await simulate({ target, token: 't' })
  expect(await sim.user('o1').say('你好')).toBeUndefined()
  expect(sim.user('o1').exchanges).toMatchObject([{ outcome: 'silent' }])
})

test('a bot that is slow twice is heard the third time, by the same MsgId', async () => {
  const clock = new ManualClock(Date.now())
  const bot = new Bot({ token: 't' })
  let finish = (_text: string): void => {}
  let handled = 0
  bot.on('text', () => {
    handled += 1
    void clock.advance(5_000)
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
  expect(new Set(attempts.map(({ request }) => request.url)).size).toBe(1)
  expect(sim.user('o1').seen).toMatchObject([{ source: { type: 'reply', attempt: 3 } }])
})

test('attempts go to two processes in turn', async () => {
  const { target: deaf } = await startBot()
  const { bot, target } = await startBot()
  bot.on('text', () => 'b')
  const sim = await simulate({ targets: [`${deaf}-nothing-here`, target], token: 't' })
  expect(await sim.user('o1').say('你好')).toEqual({ type: 'text', text: 'b' })
  expect(sim.exchanges.map(({ attempts }) => attempts.map(({ response }) => response?.status))).toEqual([[404, 200]])
  expect(await sim.verify()).toMatchObject({ ok: false, message: expect.stringContaining('status 404') })
})

test('an account that is silenced sees nothing, and the exchange says why', async () => {
  const clock = new ManualClock(Date.now())
  const target = await badServer(() => clock.advance(5_000))
  const sim = await simulate({ target, token: 't', clock })
  const user = sim.user('o1')
  for (let count = 0; count < 10; count += 1) await user.say('慢')
  expect(await user.say('慢')).toBeUndefined()
  expect(user.exchanges.at(-1)).toMatchObject({ outcome: 'withheld', attempts: [], reason: expect.stringContaining('MarkFail') })
  const patient = await simulate({ target, token: 't', clock, markFail: false })
  for (let count = 0; count < 11; count += 1) await patient.user('o1').say('慢')
  expect(patient.exchanges.at(-1)?.attempts).toHaveLength(3)
})

test('a bot that refuses shows the fault notice, with the reason for the developer', async () => {
  const { bot, target } = await startBot({ token: 'another' })
  bot.catch(() => {})
  const sim = await simulate({ target, token: 't' })
  expect(await sim.user('o1').say('你好')).toEqual({ type: 'fault', text: FAULT_TEXT, reason: expect.stringContaining('401') })
  expect(sim.user('o1').bubbles.at(-1)).toMatchObject({ from: 'system' })
  expect(await sim.verify()).toMatchObject({ ok: false, message: expect.stringContaining('Use the same token') })
})

test('a fault in answer to an event that shows no reply is recorded, not shown', async () => {
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

test.each([200, 500])('the URL check reads no body without an end: status %i', async (status) => {
  let sent = 0
  let closed = (): void => {}
  const end = new Promise<void>((resolve) => {
    closed = resolve
  })
  const target = await badServer((_request, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write('a'.repeat(65_536))) sent += 65_536
    }
    response.writeHead(status).on('drain', more).once('close', closed)
    more()
  })
  const sim = await simulate({ target, token: 't' })
  expect(await sim.verify()).toMatchObject({ ok: false })
  await end
  expect(sent).toBeLessThan(16_000_000)
})

test('the URL check gives up after five seconds, and says when nothing listens', async () => {
  const clock = new ManualClock(Date.now())
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
  expect(await answer).toMatchObject({ type: 'fault', reason: expect.stringContaining('The simulator was closed.') })
})

test.each<readonly [object, string]>([
  [{ target: 'localhost:3000' }, 'target is "localhost:3000"'],
  [{ target: undefined }, 'target is undefined'],
  [{ target: 'http://me:hidden@127.0.0.1/' }, 'target has a user name or a password in it'],
  [{ token: '' }, 'token is missing or empty'],
  [{ token: undefined }, 'token is missing or empty'],
  [{ menu: [{ name: 'x' }] }, '40017'],
  [{ menu: {} }, '47001'],
  [{ mode: 'safe' }, 'encodingAESKey'],
  [{ mode: 'safe', encodingAESKey: '' }, 'encodingAESKey'],
  [{ mode: 'Safe' }, 'mode is "Safe". Did you mean "safe"?'],
  [{ mode: 'cipher' }, 'mode is "cipher". It must be one of plain, compat, safe.'],
  [{ port: 65_536 }, 'port is 65536'],
  [{ port: '3900' }, 'port is "3900"'],
  [{ encodingAesKey: 'x' }, 'startSimulator has no option "encodingAesKey". Did you mean "encodingAESKey"?'],
  [{ appID: 'x' }, 'startSimulator has no option "appID". Did you mean "appId"?'],
])('options that can not work are refused: %j', async (options, message) => {
  const started = startSimulator(Object.assign({ target: 'http://127.0.0.1:2/', token: 't' }, options))
  await expect(started).rejects.toMatchObject({ code: 'config-invalid', message: expect.stringContaining(message) })
  await expect(started).rejects.not.toMatchObject({ message: expect.stringContaining('hidden') })
})

test('an empty option counts as absent', async () => {
  const empty = { appId: '', secret: '', encodingAESKey: '', accountName: '', host: '' }
  const sim = await simulate({ target: 'http://127.0.0.1:2/', token: 't', ...empty })
  expect(sim.account).toEqual({
    name: DEFAULT_ACCOUNT.name,
    id: DEFAULT_ACCOUNT.id,
    appId: DEFAULT_ACCOUNT.appId,
    kind: 'verified-service',
  })
  expect(sim.url).toContain('127.0.0.1')
})

test('an action or a media type that does not exist is refused with the nearest name', async () => {
  const sim = await simulate({ target: 'http://127.0.0.1:2/', token: 't' })
  const wrong = JSON.parse('{ "action": { "type": "txt" }, "media": "picture" }')
  await expect(sim.user('o1').send(wrong.action)).rejects.toThrow('The action\'s type is "txt". Did you mean "text"?')
  expect(() => sim.upload(wrong.media, new Uint8Array(1), 'image/png')).toThrow('The media type is "picture". It must be one of image,')
})

test('a port that is taken is said to be', async () => {
  const sim = await simulate({ target: 'http://127.0.0.1:2/', token: 't' })
  const port = Number(new URL(sim.url).port)
  await expect(startSimulator({ target: 'http://127.0.0.1:2/', token: 't', port })).rejects.toMatchObject({
    code: 'config-invalid',
    message: expect.stringContaining(`Port ${port}`),
  })
})
