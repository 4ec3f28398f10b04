import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '@wx/core'
import { type Fetch, stableToken, TokenManager } from '@wx/token'
import { FileStore } from '@wx/token/file'
import { freshPrefix, redisUrlUnder, removeKeys, withoutRedis } from '@wx-tests/machine/redis'
import { afterAll, describe, expect, test } from 'vitest'
import { account, appId, folder, secret, simulate } from '../../test/account'
import { runCli } from '../../test/run-cli'
import { answering, upstream } from '../../test/upstream'
import { storedToken } from '../account/stored-token'

const prefix = freshPrefix()
const redisUrl = redisUrlUnder(prefix)
afterAll(() => removeKeys(prefix))

describe('wx token get', () => {
  test('prints the token and nothing else; the next one reads what the first has stored', async () => {
    const { apiUrl } = await simulate()
    const env = { ...account(apiUrl), WX_TOKEN_STORE: `file:${join(folder(), 'tokens')}`, WX_TOKEN_ENDPOINT: 'classic' }
    const first = await runCli(['token', 'get'], { env })
    expect(first).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^99_[\w-]+\n$/) })
    expect(await runCli(['token', 'get'], { env })).toEqual(first)
  })

  test('--json tells how long the token may be used', async () => {
    const { apiUrl } = await simulate()
    const { stdout } = await runCli(['token', 'get', '--json'], { env: account(apiUrl) })
    const answer: { readonly remainingMs: number } = JSON.parse(stdout)
    expect(answer).toEqual({ appId, kind: 'access_token', value: expect.stringMatching(/^99_/), remainingMs: expect.any(Number) })
    expect(answer.remainingMs).toBeGreaterThan(7_100_000)
    expect(answer.remainingMs).toBeLessThan(7_200_000)
  })

  test.each(['stable', 'classic'])('started several times at once, one fetches and all print its token: %s', async (endpoint) => {
    const waiting: (() => void)[] = []
    let calls = 0
    const url = await upstream((response) => {
      calls += 1
      waiting.push(() => answering({ access_token: `token-${calls}`, expires_in: 7_200 })(response))
      // Long enough for the others to come and find the lease taken.
      setTimeout(() => waiting.shift()?.(), 1_500)
    })
    const env = { ...account(url), WX_TOKEN_STORE: `file:${join(folder(), 'tokens')}`, WX_TOKEN_ENDPOINT: endpoint }
    const runs = await Promise.all([1, 2, 3].map(() => runCli(['token', 'get'], { env })))
    expect(runs).toEqual(Array(3).fill({ code: 0, stderr: '', stdout: 'token-1\n' }))
    expect((await runCli(['token', 'get'], { env })).stdout).toBe('token-1\n')
    expect(calls).toBe(1)
  })

  test('prints the successor of a token that is due, once the store has it', async () => {
    const directory = join(folder(), 'tokens')
    const platform = await upstream(answering({ access_token: 'token-2', expires_in: 7_200 }))
    // As another program fetched it almost two hours ago.
    const clock = { ...systemClock, now: () => systemClock.now() - 7_000_000 }
    const fetch: Fetch = async () => ({ status: 200, text: async () => '{"access_token":"token-1","expires_in":7200}' })
    const issuer = stableToken({ baseUrl: platform })
    const before = new TokenManager({ appId, secret, issuer, fetch, clock, store: new FileStore({ directory, clock }) })
    expect(await storedToken(before)).toMatchObject({ value: 'token-1' })
    const env = { ...account(platform), WX_TOKEN_STORE: `file:${directory}` }
    const { stdout } = await runCli(['token', 'get', '--json'], { env })
    expect(JSON.parse(stdout)).toMatchObject({ value: 'token-2', remainingMs: expect.toSatisfy((ms: number) => ms > 7_000_000) })
    const { value } = await storedToken(new TokenManager({ appId, secret, issuer, fetch, store: new FileStore({ directory }) }))
    expect(value).toBe('token-2')
  })

  test('a token that the store did not take is printed all the same, and the reason told', async () => {
    const tokens = join(folder(), 'tokens')
    const url = await upstream((response) => {
      rmSync(tokens, { recursive: true })
      writeFileSync(tokens, '')
      answering({ access_token: 'token-1', expires_in: 7_200 })(response)
    })
    const run = await runCli(['token', 'get'], { env: { ...account(url), WX_TOKEN_STORE: `file:${tokens}` } })
    expect(run).toMatchObject({ code: 0, stdout: 'token-1\n', stderr: expect.stringMatching(/the store does not: .*is not a directory/) })
  })

  test('takes the secret from a file', async () => {
    const { apiUrl } = await simulate()
    const file = join(folder(), 'secret')
    writeFileSync(file, `${secret}\n`)
    chmodSync(file, 0o600)
    const env = { WX_APP_ID: appId, WX_API_URL: apiUrl }
    expect(await runCli(['token', 'get', '--secret-file', file], { env })).toMatchObject({ code: 0, stdout: expect.stringMatching(/^99_/) })
    expect(await runCli(['token', 'get', '--secret-file', `${file}2`], { env })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('ENOENT'),
    })
  })

  test('a refusal names its cause, and no secret', async () => {
    const url = await upstream(answering({ errcode: 40125, errmsg: `invalid appsecret ${secret}` }))
    const { code, stdout, stderr } = await runCli(['token', 'get'], { env: account(url) })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('40125')
    expect(stderr).not.toContain(secret)
  })

  test.each([
    [{ WX_APP_SECRET: '' }, [], 'no app secret'],
    [{ WX_APP_ID: '' }, [], 'no app id'],
    [{ WX_TOKEN_ENDPOINT: 'classic' }, [], 'ends the one in use'],
    [{ WX_TOKEN_ENDPOINT: 'weather' }, [], 'WX_TOKEN_ENDPOINT is "weather"; it must be stable or classic.'],
    [{}, ['--endpoint', 'stabel'], 'Did you mean stable?'],
    [{}, ['--stor', 'file:tokens'], 'Did you mean --store?'],
    [{ WX_API_URL: 'https://me:canary@proxy.example.com' }, [], "WX_API_URL can't be used: baseUrl (proxy.example.com) holds a user name"],
    [{ WX_API_URL: 'api.weixin.qq.com' }, [], 'must be an http:// or https:// address'],
    [{ WX_TOKEN_STORE: 'postgres://me:canary@host' }, [], 'it must be memory:, file:<directory>'],
    [{}, ['--store', 'redis://:canary@127.0.0.1:6379'], 'put it into WX_TOKEN_STORE'],
    [{}, ['--store', 'redis://127.0.0.1:6379?password=canary'], 'put it into WX_TOKEN_STORE'],
  ])('%j %j is refused in words', async (env, args, words) => {
    const { code, stdout, stderr } = await runCli(['token', 'get', ...args], { env: { ...account('http://127.0.0.1:9'), ...env } })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(words)
    expect(stderr).not.toContain('canary')
  })

  test('a store that is not there', async () => {
    const env = { ...account('http://127.0.0.1:9'), WX_TOKEN_STORE: 'redis://:canary@127.0.0.1:1' }
    const { code, stdout, stderr } = await runCli(['token', 'get'], { env })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain("redis://127.0.0.1:1 can't be reached: ECONNREFUSED")
    expect(stderr).not.toContain('canary')
  })
})

describe.skipIf(withoutRedis)('[redis] wx token get', () => {
  test('shares the token through Redis', async () => {
    const { apiUrl } = await simulate()
    const env = { ...account(apiUrl), WX_TOKEN_STORE: redisUrl, WX_TOKEN_ENDPOINT: 'classic' }
    const first = await runCli(['token', 'get'], { env })
    expect(first).toMatchObject({ code: 0, stdout: expect.stringMatching(/^99_/) })
    expect(await runCli(['token', 'get'], { env })).toEqual(first)
  })
})
