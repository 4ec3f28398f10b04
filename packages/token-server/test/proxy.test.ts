import { type ConnectProxy, startProxy } from '@wx-tests/machine/proxy'
import type { TokenEndpoint } from '@wx-tests/machine/token-endpoint'
import { beforeEach, describe, expect, test } from 'vitest'
import { Replica } from './replica'
import { bearer, configWith, keys, run } from './running-server'
import { startUpstream, TOKEN_CANARY } from './upstream'

let proxy: ConnectProxy
let upstream: TokenEndpoint

beforeEach(async () => {
  proxy = await startProxy()
  upstream = await startUpstream()
  return proxy.close
})

async function readToken(url: string, kind = 'access_token'): Promise<number> {
  const { status } = await fetch(`${url}/v1/accounts/wxa/tokens/${kind}`, bearer(keys.all))
  return status
}

/** The variables of the program for {@link configWith}. */
function environmentWith(extra: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { store, accounts, keys: entries } = configWith(upstream.url)
  return { WX_STORE: String(store), WX_ACCOUNTS: JSON.stringify(accounts), WX_KEYS: JSON.stringify(entries), ...extra }
}

describe('calls of the platform through a proxy', () => {
  test('of the configuration, tokens and tickets; its password is in no log', async () => {
    const server = await run(configWith(upstream.url, { proxy: proxy.url.replace('//', '//me:canary-password@') }))
    expect(await readToken(server.url)).toBe(200)
    expect(await readToken(server.url, 'jsapi_ticket')).toBe(200)
    expect(proxy.requests.length).toBeGreaterThan(0)
    for (const request of proxy.requests)
      expect(request).toEqual({ target: new URL(upstream.url).host, authorization: `Basic ${btoa('me:canary-password')}` })
    expect(server.log()).not.toContain('canary')
  })

  test.each(['WX_PROXY', 'HTTP_PROXY', 'http_proxy'])('of the variable %s', async (name) => {
    const replica = await new Replica(environmentWith({ [name]: proxy.url })).start()
    expect(await readToken(replica.url)).toBe(200)
    expect(new Set(proxy.requests.map(({ target }) => target))).toEqual(new Set([new URL(upstream.url).host]))
  })

  test('but not those of hosts in NO_PROXY', async () => {
    const replica = await new Replica(environmentWith({ WX_PROXY: proxy.url, NO_PROXY: '127.0.0.1' })).start()
    expect(await readToken(replica.url)).toBe(200)
    expect(proxy.requests).toEqual([])
  })

  test('a proxy that refuses is named by its answer', async () => {
    proxy.status = 407
    const { url } = await run(configWith(upstream.url, { proxy: proxy.url }))
    const answer = await fetch(`${url}/v1/accounts/wxa/tokens/access_token`, bearer(keys.all))
    expect(answer.status).toBe(503)
    const text = await answer.text()
    expect(text).toContain('the proxy answered HTTP 407')
    expect(text).not.toContain(TOKEN_CANARY)
  })

  test('a variable that names no proxy ends the start', async () => {
    const replica = new Replica(environmentWith({ HTTPS_PROXY: 'me:canary@proxy:3128' }))
    await expect(replica.start()).rejects.toThrow("HTTPS_PROXY can't be used")
    expect(replica.output).not.toContain('canary')
  })
})
