import { ManualClock } from '@wx/core/testing'
import { expect, test } from 'vitest'
import { AccessTokens, type IssuedToken } from './access-tokens'

function setUp(): { clock: ManualClock; tokens: AccessTokens } {
  const clock = new ManualClock()
  return { clock, tokens: new AccessTokens(clock) }
}

function issued(answer: IssuedToken | 45009): IssuedToken {
  if (answer === 45009) throw new Error('The quota is used up.')
  return answer
}

test('classic: a refresh leaves the old token five minutes, and the one before that none', async () => {
  const { clock, tokens } = setUp()
  const [first, second] = [issued(tokens.classic()), issued(tokens.classic())]
  expect(first).toMatchObject({ expires_in: 7200 })
  await clock.advance(299_999)
  expect([first, second].map(({ access_token }) => tokens.refusal(access_token))).toEqual([undefined, undefined])
  await clock.advance(1)
  expect([first, second].map(({ access_token }) => tokens.refusal(access_token))).toEqual([40001, undefined])
  issued(tokens.classic())
  issued(tokens.classic())
  expect(tokens.refusal(second.access_token)).toBe(40001)
})

test('classic: 2,000 a day, anew at midnight in Beijing', async () => {
  const { clock, tokens } = setUp()
  for (let count = 0; count < 2000; count += 1) issued(tokens.classic())
  expect(tokens.classic()).toBe(45009)
  await clock.advance(86_400_000)
  expect(issued(tokens.classic()).expires_in).toBe(7200)
})

test('stable: the same token with its remaining life, another one five minutes before its end', async () => {
  const { clock, tokens } = setUp()
  const first = issued(tokens.stable(false))
  await clock.advance(6_855_000)
  expect(tokens.stable(false)).toEqual({ ...first, expires_in: 345 })
  await clock.advance(45_000)
  const second = issued(tokens.stable(false))
  expect(second.access_token).not.toBe(first.access_token)
  expect(second.expires_in).toBe(7200)
  expect(tokens.refusal(first.access_token)).toBeUndefined()
  await clock.advance(300_000)
  expect(tokens.refusal(first.access_token)).toBe(42001)
})

test('stable: forced, it dies at once; again within 30 s is an ordinary call; 20 a day', async () => {
  const { clock, tokens } = setUp()
  const first = issued(tokens.stable(false))
  const second = issued(tokens.stable(true))
  expect(tokens.refusal(first.access_token)).toBe(40001)
  await clock.advance(29_999)
  expect(issued(tokens.stable(true)).access_token).toBe(second.access_token)
  for (let count = 1; count < 20; count += 1) {
    await clock.advance(30_000)
    issued(tokens.stable(true))
  }
  await clock.advance(30_000)
  expect(tokens.stable(true)).toBe(45009)
  expect(issued(tokens.stable(false)).access_token).toBeTypeOf('string')
})

test('the endpoints leave each other alone', () => {
  const { tokens } = setUp()
  const [classic, stable] = [issued(tokens.classic()), issued(tokens.stable(true))]
  expect([classic, stable].map(({ access_token }) => tokens.refusal(access_token))).toEqual([undefined, undefined])
})

test('an absent, unknown and expired token', async () => {
  const { clock, tokens } = setUp()
  const { access_token } = issued(tokens.classic())
  await clock.advance(7_200_000)
  expect([undefined, '', 'made up', access_token].map((token) => tokens.refusal(token))).toEqual([41001, 41001, 40001, 42001])
})
