import { createServer } from 'node:http'
import { type ConnectProxy, startProxy } from '@wx-tests/machine/proxy'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { WxApi } from '../wx-api'
import { ProxyAddress } from './proxy-address'
import { proxyFetch } from './proxy-fetch'

let proxy: ConnectProxy

beforeEach(async () => {
  proxy = await startProxy()
  return proxy.close
})

/** Answers everything with `{}`; gone when the test is over. */
async function platform(): Promise<string> {
  const server = createServer((_request, response) => response.end('{}'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}

async function ask(url: string, options: Parameters<typeof proxyFetch>[0]): Promise<unknown> {
  return new WxApi(proxyFetch(options), new AbortController().signal).call({ url })
}

describe('proxyFetch', () => {
  test('goes through the proxy that it is given, with user and password', async () => {
    const url = await platform()
    const address = new ProxyAddress(proxy.url.replace('//', '//me:p%40ss@'))
    expect(await ask(url, { proxy: address })).toEqual({})
    expect(proxy.requests).toEqual([{ target: new URL(url).host, authorization: `Basic ${btoa('me:p@ss')}` }])
  })

  test.each(['HTTP_PROXY', 'http_proxy'])('goes through the proxy that %s names', async (name) => {
    const url = await platform()
    expect(await ask(url, { environment: { [name]: proxy.url } })).toEqual({})
    expect(proxy.requests).toHaveLength(1)
  })

  test('HTTPS_PROXY is for https: alone, HTTP_PROXY for both where the other is not set', async () => {
    const url = await platform()
    expect(await ask(url, { environment: { HTTPS_PROXY: proxy.url } })).toEqual({})
    expect(proxy.requests).toEqual([])
    proxy.status = 403
    for (const name of ['HTTPS_PROXY', 'HTTP_PROXY'])
      await expect(ask('https://api.example.com/', { environment: { [name]: proxy.url } })).rejects.toMatchObject({
        code: 'upstream-failed',
      })
    expect(proxy.requests.map(({ target }) => target)).toEqual(['api.example.com:443', 'api.example.com:443'])
  })

  test('hosts in NO_PROXY are asked without it, whichever way it was named', async () => {
    const url = await platform()
    expect(await ask(url, { environment: { HTTP_PROXY: proxy.url, NO_PROXY: 'localhost,127.0.0.1' } })).toEqual({})
    expect(await ask(url, { proxy: new ProxyAddress(proxy.url), environment: { no_proxy: '*' } })).toEqual({})
    expect(proxy.requests).toEqual([])
  })

  test('the proxy that is given wins over the environment', async () => {
    const url = await platform()
    expect(await ask(url, { proxy: new ProxyAddress(proxy.url), environment: { HTTP_PROXY: 'http://127.0.0.1:1' } })).toEqual({})
    expect(proxy.requests).toHaveLength(1)
  })

  test('a refusal of the proxy is told', async () => {
    proxy.status = 407
    await expect(ask(await platform(), { proxy: new ProxyAddress(proxy.url) })).rejects.toThrow(
      /could not be reached, or broke off: the proxy answered HTTP 407/,
    )
  })

  test('without a proxy there is none, and empty variables count as absent', () => {
    expect(proxyFetch({})).toBeUndefined()
    expect(proxyFetch({ environment: { HTTPS_PROXY: '', http_proxy: '', NO_PROXY: '127.0.0.1' } })).toBeUndefined()
  })

  test('a variable that names no proxy is refused by its name', () => {
    const environment = { HTTPS_PROXY: 'me:canary@proxy:3128' }
    expect(() => proxyFetch({ environment })).toThrow("HTTPS_PROXY can't be used: The proxy address is no address of an HTTP proxy.")
    expect(() => proxyFetch({ environment })).not.toThrow('canary')
  })
})
