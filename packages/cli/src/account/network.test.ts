import { type ConnectProxy, startProxy } from '@wx-tests/machine/proxy'
import { beforeEach, describe, expect, test } from 'vitest'
import { account, appId, secret, simulate } from '../../test/account'
import { runCli } from '../../test/run-cli'

let proxy: ConnectProxy

beforeEach(async () => {
  proxy = await startProxy()
  return proxy.close
})

describe('a proxy', () => {
  test.each([
    [['token', 'get'], '99_'],
    [['token', 'doctor'], 'this machine’s clock is right'],
    [['menu', 'get'], '"button"'],
  ])('carries all requests of %j, given by --proxy or HTTP_PROXY', async (args, words) => {
    const { apiUrl } = await simulate()
    const said = { code: 0, stderr: '', stdout: expect.stringContaining(words) }
    expect(await runCli([...args, '--proxy', proxy.url], { env: account(apiUrl) })).toEqual(said)
    const before = proxy.requests.length
    expect(before).toBeGreaterThan(0)
    expect(new Set(proxy.requests.map(({ target }) => target))).toEqual(new Set([new URL(apiUrl).host]))
    expect(await runCli(args, { env: { ...account(apiUrl), HTTP_PROXY: proxy.url } })).toEqual(said)
    expect(proxy.requests.length).toBeGreaterThan(before)
  })

  test('HTTPS_PROXY is asked for the platform itself, with its user and password; a refusal is told', async () => {
    proxy.status = 407
    const HTTPS_PROXY = proxy.url.replace('//', '//me:canary@')
    const run = await runCli(['token', 'get'], { env: { WX_APP_ID: appId, WX_APP_SECRET: secret, HTTPS_PROXY } })
    expect(run).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('the proxy answered HTTP 407') })
    expect(run.stderr).not.toContain('canary')
    expect(proxy.requests[0]).toEqual({ target: 'api.weixin.qq.com:443', authorization: `Basic ${btoa('me:canary')}` })
  })

  test('hosts in NO_PROXY are asked without it', async () => {
    const { apiUrl } = await simulate()
    const env = { ...account(apiUrl), HTTP_PROXY: 'http://127.0.0.1:1', NO_PROXY: '127.0.0.1' }
    expect(await runCli(['token', 'get'], { env })).toMatchObject({ code: 0, stderr: '' })
    expect(await runCli(['token', 'get', '--proxy', proxy.url], { env })).toMatchObject({ code: 0, stderr: '' })
    expect(proxy.requests).toEqual([])
  })

  test.each([
    [['--proxy', 'http://me:canary@127.0.0.1:3128'], {}, 'put it into HTTPS_PROXY'],
    [['--proxy', 'proxy.example.com:3128'], {}, "--proxy can't be used: The proxy address is no address of an HTTP proxy."],
    [[], { HTTPS_PROXY: 'socks5://me:canary@127.0.0.1:1080' }, "HTTPS_PROXY can't be used"],
  ])('%j %j is refused in words', async (args, env, words) => {
    const run = await runCli(['menu', 'get', ...args], { env: { ...account('http://127.0.0.1:9'), ...env } })
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(words) })
    expect(run.stderr).not.toContain('canary')
  })
})
