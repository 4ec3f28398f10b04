import { reply } from '@wx/core'
import { expect, test } from 'vitest'
import { type Api, CREDENTIALS, startApi } from '../testing/api'

const SEND = '/cgi-bin/message/custom/send'
const MESSAGE = { touser: 'o1', msgtype: 'text', text: { content: 'x' } }
const HOUR = 3_600_000

async function classicToken({ call }: Api): Promise<Record<string, string>> {
  const { access_token } = await call('/cgi-bin/token', undefined, CREDENTIALS)
  return { access_token: String(access_token) }
}

test('what goes wrong is listed with how often it struck, until it has ended', async () => {
  const { sim, call, bot } = await startApi()
  bot.on('text', ({ message }) => message.Content)
  const endFault = sim.fail('/cgi-bin/tags/get', { errcode: -1 })
  sim.disturb({ drop: true, times: 2 })
  sim.markFail()
  const list = (): readonly unknown[] => sim.troubles.map(({ id, end, ...trouble }) => trouble)
  expect(list()).toEqual([
    { type: 'push', disturbance: { drop: true, times: 2 }, struck: 0 },
    { type: 'call', path: '/cgi-bin/tags/get', fault: { errcode: -1 }, struck: 0 },
    { type: 'silence', until: expect.any(Number), struck: 0 },
  ])
  await sim.user('o1').say('a')
  for (let count = 0; count < 3; count += 1) await call('/cgi-bin/tags/get')
  expect(list()).toMatchObject([{ struck: 1 }, { struck: 3 }, { struck: 0 }])
  await sim.user('o1').say('b')
  await sim.user('o1').say('c')
  expect(list()).toMatchObject([{ type: 'call' }, { type: 'silence', struck: 1 }])
  endFault()
  expect(list()).toMatchObject([{ type: 'silence' }])
  sim.endTroubles()
  expect(list()).toEqual([])
  expect(await sim.user('o1').say('d')).toEqual({ type: 'text', text: 'd' })
})

test('one trouble is ended by itself, and the others go on', async () => {
  const { sim } = await startApi()
  sim.disturb({ drop: true })
  sim.disturb({ delayMs: 1_000 })
  sim.troubles[0]?.end()
  expect(sim.troubles).toMatchObject([{ disturbance: { delayMs: 1_000 } }])
})

test('when all are ended, a push that waits for the next one is sent', async () => {
  const { sim, bot } = await startApi()
  bot.on('text', ({ message }) => message.Content)
  sim.disturb({ reorder: true, times: 1 })
  const held = sim.user('o1').say('a')
  sim.endTroubles()
  expect(await held).toEqual({ type: 'text', text: 'a' })
})

test.each([true, false])('MarkFail on demand lets no push through for a minute (markFail: %j)', async (markFail) => {
  const { sim, clock, bot } = await startApi({ markFail })
  bot.on('text', ({ message }) => message.Content)
  sim.markFail()
  expect(await sim.user('o1').say('a')).toBeUndefined()
  expect(sim.exchanges).toMatchObject([{ outcome: 'withheld', reason: expect.stringContaining('MarkFail') }])
  await clock.advance(59_999)
  expect(sim.troubles).toMatchObject([{ type: 'silence', struck: 1 }])
  await clock.advance(1)
  expect(sim.troubles).toEqual([])
  expect(await sim.user('o1').say('b')).toEqual({ type: 'text', text: 'b' })
})

test('a superseded classic token works for five minutes more; the stable one is left alone', async () => {
  const api = await startApi()
  const { sim, call } = api
  const own = await classicToken(api)
  sim.supersedeTokens()
  expect(await call('/cgi-bin/tags/get', undefined, own)).toHaveProperty('tags')
  sim.advance(299_999)
  expect(await call('/cgi-bin/tags/get', undefined, own)).toHaveProperty('tags')
  sim.advance(1)
  expect(await call('/cgi-bin/tags/get', undefined, own)).toMatchObject({ errcode: 40001 })
  expect(await call('/cgi-bin/tags/get')).toHaveProperty('tags')
})

test('a token is superseded twice within five minutes: the bot’s own one stops at once', async () => {
  const api = await startApi()
  const own = await classicToken(api)
  api.sim.supersedeTokens()
  api.sim.supersedeTokens()
  expect(await api.call('/cgi-bin/tags/get', undefined, own)).toMatchObject({ errcode: 40001 })
})

test('a storm of 40001 strikes calls with a token, and spares the fetching of a new one', async () => {
  const api = await startApi()
  api.sim.fail('*', { errcode: 40001 })
  expect(await api.call('/cgi-bin/tags/get')).toMatchObject({ errcode: 40001 })
  expect(await classicToken(api)).toEqual({ access_token: expect.stringMatching(/^99_/) })
  api.sim.endTroubles()
  api.sim.fail('*', { errcode: -1 })
  expect(await api.call('/cgi-bin/token', undefined, CREDENTIALS)).toMatchObject({ errcode: -1 })
})

test('the clock goes ahead: tokens and media expire, the 48 hours are over, quotas begin anew', async () => {
  const { sim, call } = await startApi()
  const mediaId = sim.upload('image', new Uint8Array([1]), 'image/png')
  await sim.user('o1').say('你好')
  expect(await call(SEND, MESSAGE)).toMatchObject({ errcode: 0 })
  sim.advance(2 * HOUR)
  expect(await call(SEND, MESSAGE)).toMatchObject({ errcode: 42001 })
  const { access_token } = await call('/cgi-bin/stable_token', CREDENTIALS)
  const token = { access_token: String(access_token) }
  expect(await call(SEND, MESSAGE, token)).toMatchObject({ errcode: 0 })
  sim.advance(46 * HOUR)
  const { access_token: later } = await call('/cgi-bin/stable_token', CREDENTIALS)
  expect(await call(SEND, MESSAGE, { access_token: String(later) })).toMatchObject({ errcode: 45015 })
  const used = await call('/cgi-bin/openapi/quota/get', { cgi_path: '/cgi-bin/stable_token' }, { access_token: String(later) })
  expect(used).toMatchObject({ quota: { used: 1 } })
  const image = { touser: 'o1', msgtype: 'image', image: { media_id: mediaId } }
  sim.advance(24 * HOUR)
  await sim.user('o1').say('还在吗')
  const { access_token: last } = await call('/cgi-bin/stable_token', CREDENTIALS)
  expect(await call(SEND, image, { access_token: String(last) })).toMatchObject({ errcode: 40007 })
})

test('the clock goes ahead while a push is on its way: it is cut no earlier, and its timestamp is the bot’s time', async () => {
  const { sim, clock, bot } = await startApi()
  bot.on('text', async ({ message }) => {
    sim.advance(48 * HOUR)
    await clock.advance(1_000)
    return reply.text(message.Content)
  })
  const before = clock.now()
  expect(await sim.user('o1').say('a')).toEqual({ type: 'text', text: 'a' })
  expect(await sim.user('o1').say('b')).toEqual({ type: 'text', text: 'b' })
  const [first, second] = sim.exchanges
  expect(first?.attempts).toMatchObject([{ end: 'answered', durationMs: 1_000 }])
  expect(second?.at).toBe(before + 48 * HOUR + 1_000)
  const query = new URL(second?.attempts[0]?.request.url ?? '').searchParams
  expect(Number(query.get('timestamp'))).toBe(Math.floor((before + 1_000) / 1000))
  expect(second?.push).toContain(`<CreateTime>${Math.floor((before + 48 * HOUR + 1_000) / 1000)}</CreateTime>`)
})

test('a job that waits a second for its result has it all the same, and the typing sign ends', async () => {
  const { sim, clock, call } = await startApi()
  const user = sim.user('o1')
  await user.follow()
  await user.say('你好')
  await call('/cgi-bin/message/custom/typing', { touser: 'o1', command: 'Typing' })
  expect(user.typing).toBe(true)
  const template_id = sim.addTemplate({ title: 't', content: '{{thing1.DATA}}' })
  await call('/cgi-bin/message/template/send', { touser: 'o1', template_id, data: { thing1: { value: 'x' } } })
  sim.advance(60_000)
  expect(user.typing).toBe(false)
  expect(sim.exchanges.filter(({ push }) => push.includes('TEMPLATESENDJOBFINISH'))).toEqual([])
  await clock.advance(1_000)
  await expect.poll(() => sim.exchanges.at(-1)).toMatchObject({ push: expect.stringContaining('TEMPLATESENDJOBFINISH'), outcome: 'silent' })
})

test.each([0, -1, 1.5, Number.NaN])('the clock does not move by %j', async (ms) => {
  const { sim } = await startApi()
  expect(() => sim.advance(ms)).toThrow(
    expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining('a whole number from 1') }),
  )
})
