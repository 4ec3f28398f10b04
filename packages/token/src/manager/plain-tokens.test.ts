import { EncryptedStore, type PlainCache, PlainStore } from '@wx/store'
import { describe, expect, test } from 'vitest'
import { setUp } from '../../test/set-up'
import { classicToken, TokenManager, TokenManagers, ticket } from '../index'

const secret = 'canary-secret'
function cacheOf(entries: Map<string, string>): PlainCache {
  return {
    get: async (key) => entries.get(key) ?? null,
    set: async (key, value) => entries.set(key, value),
  }
}

describe('tokens over a PlainStore', () => {
  test('shares stable tokens among processes', async () => {
    const { clock, platform, manager } = setUp()
    platform.latencyMs = 50
    const store = new PlainStore({ ...cacheOf(new Map()), clock })
    const all = [manager({ store }), manager({ store }), manager({ store })]
    for (const tokens of all) {
      const first = tokens.get()
      await clock.advance(1_000)
      expect(await first).toBe('stable-token-1')
    }
    expect(platform.calls).toHaveLength(1)
    platform.kill()
    for (const tokens of all) {
      await tokens.invalidate('stable-token-1')
      const next = tokens.get()
      await clock.advance(1_000)
      expect(await next).toBe('stable-token-2')
    }
    expect(platform.calls).toHaveLength(3)
  })

  test('is refused for classic tokens, encrypted as well, and allowed for tickets', () => {
    const plain = new PlainStore(cacheOf(new Map()))
    const refusal = expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining('stableToken()') })
    for (const store of [plain, new EncryptedStore(plain, btoa('k'.repeat(32)))]) {
      const options = { appId: 'wx0', secret, store, issuer: classicToken() }
      expect(() => new TokenManager(options)).toThrow(refusal)
      expect(() => new TokenManagers({ store, issuer: classicToken(), accounts: () => ({ secret }) }).for('wx0')).toThrow(refusal)
    }
    const tokens = new TokenManager({ appId: 'wx0', secret, store: plain })
    new TokenManager({ appId: 'wx0', secret, store: plain, issuer: ticket({ type: 'jsapi', tokens }) })
  })
})
