import { MemoryStore } from '@wx/core'
import { expect, test } from 'vitest'
import { ManualClock, settle } from '../test/manual-clock'
import { Platform } from '../test/platform'
import { classicToken, TokenManager, ticket } from './index'

test('a ticket is a token on top of a token: a refused access token is replaced once, on the way', async () => {
  const clock = new ManualClock()
  const platform = new Platform(clock)
  const shared = { appId: 'wx0123456789abcdef', secret: 'canary', store: new MemoryStore({ clock }), clock, fetch: platform.fetch }
  const tokens = new TokenManager({ ...shared, issuer: classicToken() })
  const tickets = new TokenManager({ ...shared, issuer: ticket({ type: 'jsapi', tokens }) })
  const coupons = new TokenManager({ ...shared, issuer: ticket({ type: 'wx_card', tokens }) })

  await tokens.get()
  await settle()
  platform.kill()
  const first = tickets.get()
  await clock.advance(1_000)
  expect(await first).toBe('ticket-token-1')
  expect(await tokens.get()).toBe('classic-token-2')
  expect(await coupons.get()).toBe('ticket-token-2')
  expect(await tickets.get()).toBe('ticket-token-1')
})
