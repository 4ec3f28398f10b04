import { RemoteTokens } from '@wx/token/remote'
import { describe, expect, test } from 'vitest'
import { AdvancingClock } from './advancing-clock'
import { configWith, keys, run } from './running-server'
import { startUpstream, TOKEN_CANARY } from './upstream'

describe('RemoteTokens against a real server', () => {
  test('lives through an outage of the server until the end of its token, and takes it up again', async () => {
    const upstream = await startUpstream()
    const { server, url } = await run(configWith(upstream.url))
    const clock = new AdvancingClock()
    const tokens = new RemoteTokens({ url, key: keys.readA, appId: 'wxa', clock })
    const token = await tokens.get()
    const lifeMs = tokens.describe().remainingMs
    expect(lifeMs).toBeGreaterThan(7_130_000)
    await server.close()
    for (let part = 0; part < 70; part++) {
      clock.advance(lifeMs / 71)
      expect(await tokens.get()).toBe(token)
    }
    expect(tokens.describe().lastFailure).toContain('ECONNREFUSED')
    clock.advance(lifeMs / 70)
    await expect(tokens.get()).rejects.toMatchObject({ code: 'token-unavailable' })

    await run(configWith(upstream.url, { listen: server.address }))
    clock.advance(60_000)
    expect(await tokens.get()).toBe(token)
  })

  test('two hundred readers that see one token refused cost one fetch, and all have the next', async () => {
    const upstream = await startUpstream()
    const { url } = await run(configWith(upstream.url))
    const readers = Array.from({ length: 200 }, () => new RemoteTokens({ url, key: keys.all, appId: 'wxa' }))
    const [bad] = await Promise.all(readers.map((tokens) => tokens.get()))
    await Promise.all(readers.map((tokens) => tokens.invalidate(bad ?? '')))
    expect(new Set(await Promise.all(readers.map((tokens) => tokens.get())))).toEqual(new Set([`${TOKEN_CANARY}.stable.wxa.2`]))
    expect(upstream.minted('stable')).toHaveLength(2)
  })

  test.each([
    ['jsapi_ticket', 'jsapi'],
    ['wx_card_ticket', 'wx_card'],
  ] as const)('reads a %s', async (kind, type) => {
    const upstream = await startUpstream()
    const { url } = await run(configWith(upstream.url))
    expect(await new RemoteTokens({ url, key: keys.all, appId: 'wxa', kind }).get()).toBe(`${TOKEN_CANARY}.${type}.wxa.1`)
  })
})
