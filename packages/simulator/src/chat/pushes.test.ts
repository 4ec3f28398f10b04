import { ManualClock } from '@wx/core/testing'
import { expect, test } from 'vitest'
import { ExchangeRecord } from '../delivery/exchange-record'
import { Targets } from '../delivery/targets'
import { assemble, type Parts } from '../parts'
import { resolveAccount } from '../platform/account'
import { OwnAddress } from '../platform/own-address'

/** A simulator whose bot says nothing. */
function silent(clock = new ManualClock()): Parts {
  return assemble({
    settings: { clock },
    account: resolveAccount({ token: 't' }),
    targets: new Targets({ target: 'http://127.0.0.1:2/' }),
    fetch: async () => new Response('success'),
    address: new OwnAddress(),
  })
}

const message = { openid: 'o1', content: { type: 'text', text: '答案' }, ai: false } as const
const request = { rid: 'r1', path: '/cgi-bin/message/custom/send', text: '' }

test('a customer-service message is the answer to all pushes that wait for one, and to none twice', async () => {
  const clock = new ManualClock()
  const { platform, user } = silent(clock)
  const { record } = platform.chat
  await user('o1').say('一')
  await user('o1').say('二')
  await user('o2').say('三')
  await clock.advance(1_000)
  expect(platform.chat.receive(message, request)).toBeUndefined()
  const answered = record.exchanges.map(({ verdict }) => verdict?.code)
  expect(answered).toEqual(['message-later', 'message-later', 'no-reply'])
  const before = record.exchanges
  await clock.advance(1_000)
  platform.chat.receive(message, request)
  expect(record.exchanges).toEqual(before)
})

test('a push that newer ones drove out of the record waits no more', async () => {
  const { platform, user } = silent()
  const { record } = platform.chat
  await user('o1').say('问')
  const [oldest] = record.pushes
  expect(oldest?.awaitsMessage).toBe(true)
  const crowd = Array.from({ length: 10_000 }, (_, index) => `c${index}`)
  for (const id of crowd) record.addPush(new ExchangeRecord({ id, openid: 'o2', at: 0, push: '', answerable: true, onChange: () => {} }))
  expect(platform.chat.receive(message, request)).toBeUndefined()
  expect(oldest?.exchange.verdict).toMatchObject({ code: 'no-reply' })
  expect(record.exchanges.map(({ id }) => id)).toEqual(crowd)
})

test('a clock with fractions of a millisecond gives messages whole ids', async () => {
  const { platform, user } = silent(new ManualClock(1_700_000_000_000.5))
  await user('o1').say('你好')
  expect(platform.chat.record.exchanges[0]?.push).toMatch(/<MsgId>(<!\[CDATA\[)?\d{19}/)
})
