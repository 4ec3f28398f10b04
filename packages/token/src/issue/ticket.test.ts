import { expect, test } from 'vitest'
import { setUp } from '../../test/set-up'
import { classicToken, type TokenManager, ticket } from '../index'

const HOUR = 3_600_000

test('a ticket is a token on top of a token: a refused access token is replaced once, on the way', async () => {
  const { clock, platform, manager } = setUp()
  const tokens = manager({ issuer: classicToken() })
  const tickets = manager({ issuer: ticket({ type: 'jsapi', tokens }) })
  const coupons = manager({ issuer: ticket({ type: 'wx_card', tokens }) })

  await tokens.get()
  await clock.advance(0)
  platform.kill()
  const first = tickets.get()
  await clock.advance(1_000)
  expect(await first).toBe('jsapi-token-1')
  expect(await tokens.get()).toBe('classic-token-2')
  expect(await coupons.get()).toBe('wx_card-token-1')
  expect(await tickets.get()).toBe('jsapi-token-1')
})

test('when the access token changes hands the ticket is fetched anew, once for all processes, and serves meanwhile', async () => {
  const { clock, platform, manager } = setUp()
  const open = (): { tokens: TokenManager; tickets: TokenManager } => {
    const tokens = manager({ issuer: classicToken() })
    return { tokens, tickets: manager({ issuer: ticket({ type: 'jsapi', tokens }) }) }
  }
  const processes = [open(), open(), open()]
  const ask = async (): Promise<string[]> => {
    const got = Promise.all(processes.map(({ tickets }) => tickets.get()))
    await clock.advance(5_000)
    return got
  }
  const fetches = (): number => platform.calls.filter(({ url }) => url.includes('getticket')).length

  await ask()
  for (let minute = 0; minute < 30; minute++) {
    expect(await ask()).toEqual(Array(3).fill('jsapi-token-1'))
    await clock.advance(55_000)
  }
  await processes[1]?.tokens.invalidate((await processes[1]?.tokens.get()) ?? '')
  for (let minute = 0; minute < 3; minute++) {
    await ask()
    await clock.advance(55_000)
  }
  expect(await ask()).toEqual(Array(3).fill('jsapi-token-2'))
  await clock.advance(HOUR)
  for (let minute = 0; minute < 10; minute++) {
    await ask()
    await clock.advance(55_000)
  }
  expect(await ask()).toEqual(Array(3).fill('jsapi-token-2'))
  expect(fetches()).toBe(2)
})
