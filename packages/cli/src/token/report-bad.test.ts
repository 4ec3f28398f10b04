import { join } from 'node:path'
import { freshPrefix, redisUrlUnder, removeKeys, withoutRedis } from '@wx-tests/machine/redis'
import { afterAll, describe, expect, test } from 'vitest'
import { account, folder, simulate } from '../../test/account'
import { runCli } from '../../test/run-cli'

const prefix = freshPrefix()
const redisUrl = redisUrlUnder(prefix)
afterAll(() => removeKeys(prefix))

async function reportsOnce(store: string): Promise<void> {
  const { apiUrl } = await simulate()
  const env = { ...account(apiUrl), WX_TOKEN_STORE: store, WX_TOKEN_ENDPOINT: 'classic' }
  const { stdout: bad } = await runCli(['token', 'get'], { env })
  expect(await runCli(['token', 'report-bad'], { env, input: bad })).toMatchObject({ code: 0, stdout: expect.stringContaining('Reported') })
  expect(await runCli(['token', 'report-bad'], { env, input: bad })).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Nothing to do'),
  })
  const { stdout: next } = await runCli(['token', 'get'], { env })
  expect(next).toMatch(/^99_/)
  expect(next).not.toBe(bad)
  expect(await runCli(['token', 'report-bad'], { env, input: bad })).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Nothing to do'),
  })
  expect((await runCli(['token', 'get'], { env })).stdout).toBe(next)
}

describe('wx token report-bad', () => {
  test('costs one fetch, whoever reports it again', () => reportsOnce(`file:${join(folder(), 'tokens')}`))

  test('needs a store that takes the report, and a token', async () => {
    const env = account('http://127.0.0.1:9')
    expect(await runCli(['token', 'report-bad'], { env, input: 'x' })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('A report needs the shared store'),
    })
    const store = { WX_TOKEN_STORE: 'file:/dev/null/tokens' }
    expect(await runCli(['token', 'report-bad'], { env: { ...env, ...store }, input: '\n' })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no token'),
    })
    expect(await runCli(['token', 'report-bad'], { env: { ...env, ...store }, input: 'x' })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('ENOTDIR'),
    })
  })
})

describe.skipIf(withoutRedis)('[redis] wx token report-bad', () => {
  test('costs one fetch, whoever reports it again', () => reportsOnce(redisUrl))
})
