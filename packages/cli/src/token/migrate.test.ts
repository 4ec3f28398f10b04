import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshPrefix, redisUrlUnder, removeKeys, withoutRedis } from '@wx-tests/machine/redis'
import { afterAll, describe, expect, test } from 'vitest'
import { account, appId, folder, secret } from '../../test/account'
import { runCli } from '../../test/run-cli'
import { answering, upstream } from '../../test/upstream'

const prefix = freshPrefix()
const redisUrl = redisUrlUnder(prefix)
afterAll(() => removeKeys(prefix))

const HOUR_MS = 3_600_000
/** As wechat-api and co-wechat-api give it to saveToken. */
function saved(accessToken: unknown, lifeMs: number): string {
  return JSON.stringify({ accessToken, expireTime: Date.now() + lifeMs })
}
/** As the file cache of node-easywechat 3 writes it. */
function cached(data: unknown, lifeMs: number): string {
  return JSON.stringify({ data, lifeTime: Math.floor((Date.now() + lifeMs) / 1_000) })
}

interface Place {
  readonly root: string
  readonly env: Readonly<Record<string, string>>
}

/** No platform answers: what `get` prints afterwards was migrated. */
function place(): Place {
  const root = folder()
  return { root, env: { ...account('http://127.0.0.1:9'), WX_TOKEN_STORE: `file:${join(root, 'tokens')}` } }
}

function fileWith(root: string, content: string, name = 'access_token.txt'): string {
  const file = join(root, name)
  writeFileSync(file, content)
  return file
}

describe('wx token migrate', () => {
  test.each(['stable', 'classic'])('writes what wechat-api or co-wechat-api saved: %s', async (endpoint) => {
    const { root, env: base } = place()
    const env = { ...base, WX_TOKEN_ENDPOINT: endpoint }
    const run = await runCli(['token', 'migrate', fileWith(root, saved('old-token', HOUR_MS))], { env })
    expect(run).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('Written: the token of wechat-api / co-wechat-api lives 59 min more'),
    })
    expect(run.stdout.includes('End the old program now')).toBe(endpoint === 'classic')
    const { stdout } = await runCli(['token', 'get', '--json'], { env })
    const { value, remainingMs }: { readonly value: string; readonly remainingMs: number } = JSON.parse(stdout)
    expect(value).toBe('old-token')
    expect(remainingMs).toBeGreaterThan(HOUR_MS - 120_000)
    expect(remainingMs).toBeLessThan(HOUR_MS - 60_000)
  })

  test('finds the account’s file in the cache directory of node-easywechat', async () => {
    const { root, env } = place()
    const cache = join(root, 'cache')
    mkdirSync(cache)
    const prefix = `official_account.access_token.${appId}.${secret}`
    fileWith(cache, cached('classic-token', HOUR_MS), `${prefix}.0.cache`)
    fileWith(cache, cached('stable-token', HOUR_MS), `${prefix}.1.cache`)
    fileWith(cache, cached('another', HOUR_MS), `official_account.access_token.wxother.${secret}.1.cache`)
    const run = await runCli(['token', 'migrate', cache], { env })
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('node-easywechat') })
    expect((await runCli(['token', 'get'], { env })).stdout).toBe('stable-token\n')
    const classic = { ...env, WX_TOKEN_ENDPOINT: 'classic' }
    await runCli(['token', 'migrate', cache], { env: classic })
    expect((await runCli(['token', 'get'], { env: classic })).stdout).toBe('classic-token\n')
  })

  test.each<readonly [string, () => string, string, number]>([
    ['an ended token', () => saved('t', -150_000), 'ended 3 min ago', 1],
    ['an ended token of node-easywechat', () => cached('t', -120_000), 'min ago', 1],
    ['a token that ends within a minute', () => saved('t', 30_000), 'ends within a minute', 1],
    ['a token without an end', () => '{"accessToken":"t","expireTime":null}', 'does not say when', 2],
    ['a token of node-easywechat without an end', () => '{"data":"t","lifeTime":0}', 'does not say when', 2],
    [
      'seconds instead of milliseconds',
      () => JSON.stringify({ accessToken: 't', expireTime: Math.floor(Date.now() / 1_000) + 3_600 }),
      'min ago',
      1,
    ],
    ['an end beyond two hours', () => saved('t', 3 * HOUR_MS), 'more than two hours', 1],
    ['a failed fetch', () => '{"expireTime":1,"accessToken":""}', 'holds no token', 2],
    ['what co-wechat-api saves after a 40001', () => 'null', 'holds no token', 2],
    ['torn JSON', () => '{"accessToken":"t"', 'not JSON', 2],
  ])('says why it writes nothing: %s', async (_name, content, words, exitCode) => {
    const { root, env } = place()
    const { code, stdout, stderr } = await runCli(['token', 'migrate', fileWith(root, content())], { env })
    expect({ code, stdout }).toEqual({ code: exitCode, stdout: '' })
    expect(stderr).toContain(words)
  })

  test('does not touch a live token', async () => {
    const { root, env } = place()
    const url = await upstream(answering({ access_token: 'live', expires_in: 7_200 }))
    await runCli(['token', 'get'], { env: { ...env, WX_API_URL: url } })
    const run = await runCli(['token', 'migrate', fileWith(root, saved('old', HOUR_MS))], { env: { ...env, WX_API_URL: url } })
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('has a live token already') })
    expect((await runCli(['token', 'get'], { env: { ...env, WX_API_URL: url } })).stdout).toBe('live\n')
  })

  test('does not bring back a token that was reported', async () => {
    const { root, env } = place()
    const file = fileWith(root, saved('old', HOUR_MS))
    await runCli(['token', 'migrate', file], { env })
    expect(await runCli(['token', 'migrate', file], { env })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('has this token already'),
    })
    await runCli(['token', 'report-bad'], { env, input: 'old' })
    expect(await runCli(['token', 'migrate', file], { env })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('reported as refused'),
    })
  })

  test('names no file whose name holds the secret', async () => {
    const { root, env } = place()
    const file = fileWith(root, cached('t', HOUR_MS), `official_account.access_token.wxother.${secret}.1.cache`)
    const other = await runCli(['token', 'migrate', file], { env })
    expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining('of another account') })
    const gone = await runCli(['token', 'migrate', join(root, `official_account.access_token.${appId}.${secret}.1.cache`)], { env })
    expect(gone).toMatchObject({ code: 2, stderr: expect.stringContaining('ENOENT') })
    const nested = await runCli(['token', 'migrate', join(file, `official_account.access_token.${appId}.${secret}.1.cache`)], { env })
    expect(nested).toMatchObject({ code: 2, stderr: expect.stringContaining('ENOTDIR') })
    const none = await runCli(['token', 'migrate', root], { env: { ...env, WX_APP_ID: 'wxnone' } })
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('no token of this account') })
    for (const { stderr } of [other, gone, nested, none]) expect(stderr).not.toContain(secret)
  })
})

describe.skipIf(withoutRedis)('[redis] wx token migrate', () => {
  test('writes to Redis', async () => {
    const { root } = place()
    const env = { ...account('http://127.0.0.1:9'), WX_APP_ID: `wx${Date.now()}`, WX_TOKEN_STORE: redisUrl }
    expect(await runCli(['token', 'migrate', fileWith(root, saved('old', HOUR_MS))], { env })).toMatchObject({ code: 0 })
    expect((await runCli(['token', 'get'], { env })).stdout).toBe('old\n')
  })
})
