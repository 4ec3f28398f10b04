import { describe, expect, test } from 'vitest'
import { startApi } from '../testing/api'
import { type Silence, verdictOnSilence } from './silence'

const silence: Silence = {
  answerable: true,
  replied: false,
  answeredMs: 100,
  tookMs: 100,
  messageMs: undefined,
  refusal: undefined,
  botFailed: false,
  unopened: false,
}
const refusal = { errcode: 45047, meaning: { en: 'x' } } as const

test.each<readonly [string, Partial<Silence>, object | undefined]>([
  ['a message that wanted a reply', {}, { code: 'no-reply' }],
  ['a bot that may be unable to decrypt', { unopened: true }, { code: 'unopened' }],
  ['an event that shows no reply', { answerable: false, unopened: true }, undefined],
  ['a reply to such an event', { answerable: false, replied: true }, { code: 'reply-not-shown' }],
  ['an error of the bot', { botFailed: true, unopened: true }, { code: 'bot-failed' }],
  ['an error at an event that shows no reply', { answerable: false, botFailed: true }, { code: 'bot-failed' }],
  ['success within four seconds', { tookMs: 3_999 }, { code: 'no-reply' }],
  ['success that is late', { tookMs: 4_000, botFailed: true }, { code: 'late-success', afterMs: 4_000 }],
  ['success that is late, at an event that shows no reply', { tookMs: 4_500, answerable: false }, undefined],
  [
    'a message later',
    { tookMs: 4_500, answeredMs: 4_500, messageMs: 6_000 },
    { code: 'message-later', answeredMs: 4_500, messageMs: 6_000 },
  ],
  ['a message that was refused', { refusal }, { code: 'message-refused', ...refusal }],
  ['a message after one that was refused', { refusal, messageMs: 200 }, { code: 'message-later', answeredMs: 100, messageMs: 200 }],
])('%s', (_name, known, verdict) => expect(verdictOnSilence({ ...silence, ...known })).toEqual(verdict))

describe('an answer by a customer-service message', () => {
  const SEND = '/cgi-bin/message/custom/send'
  const message = { touser: 'o1', msgtype: 'text', text: { content: '42' } }

  test('is told at each push that waited for one, whatever comes later', async () => {
    const { sim, clock, call } = await startApi()
    const user = sim.user('o1')
    await user.say('问')
    await clock.advance(1_000)
    await user.say('再问')
    expect(user.exchanges.map(({ verdict }) => verdict?.code)).toEqual(['no-reply', 'no-reply'])
    await clock.advance(1_500)
    await call(SEND, message)
    const later = { code: 'message-later', answeredMs: 0 }
    expect(user.exchanges).toMatchObject([{ verdict: { ...later, messageMs: 2_500 } }, { verdict: { ...later, messageMs: 1_500 } }])
    expect(user.exchanges[1]?.reason).toContain('came as a customer-service message, 1.5 s after the push')
    await clock.advance(1_000)
    await call(SEND, message)
    expect(user.exchanges).toMatchObject([{ verdict: { messageMs: 2_500 } }, { verdict: { messageMs: 1_500 } }])
  })

  test('before the push ends is one, too', async () => {
    const { sim, bot, call } = await startApi()
    bot.on('text', async () => {
      await call(SEND, message)
    })
    await sim.user('o1').say('问')
    expect(sim.exchanges).toMatchObject([{ outcome: 'silent', verdict: { code: 'message-later', messageMs: 0 } }])
  })

  test('that was refused is told with its code', async () => {
    const { sim, call } = await startApi({ customerService: false })
    await sim.user('o1').say('问')
    await call('/cgi-bin/message/custom/typing', { touser: 'o1', command: 'Typing' })
    expect(sim.exchanges).toMatchObject([{ verdict: { code: 'no-reply' } }])
    await call(SEND, message)
    expect(sim.exchanges).toMatchObject([{ verdict: { code: 'message-refused', errcode: 48001, meaning: { zh: '接口未授权' } } }])
  })
})
