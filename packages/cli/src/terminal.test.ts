import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { account, folder, simulate } from '../test/account'
import { type Run, runCli } from '../test/run-cli'
import { answering, platform, upstream } from '../test/upstream'

/** Clears the screen by a C0 and by a C1 sequence, adds a line, turns the text around. */
const ESCAPES = '\u001b[2J\u009b2J\r\n✓ forged\u202e\u2066\u0007'

function expectVisible({ stdout, stderr }: Run): void {
  expect(stdout + stderr).not.toMatch(/(?!\n)\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
  expect((stdout + stderr).split('\n').filter((line) => line.startsWith('✓ forged'))).toEqual([])
}

describe('what other machines and arguments say is printed without control characters', () => {
  test.each<readonly [string, unknown]>([
    ['errmsg', { errcode: 40164, errmsg: `invalid ip 203.0.113.7 ${ESCAPES}` }],
    ['errmsg of an unknown code', { errcode: 49_999, errmsg: ESCAPES }],
    ['expires_in', { access_token: 'token', expires_in: ESCAPES }],
    ['access_token', { access_token: ESCAPES, expires_in: 7_200 }],
    ['a page', ESCAPES],
  ])('%s', async (_name, answer) => {
    const env = account(await upstream(answering(answer)))
    for (const args of [
      ['token', 'get'],
      ['token', 'doctor'],
    ]) {
      const run = await runCli(args, { env })
      expect(run.code).toBe(1)
      expectVisible(run)
    }
  })

  test.each([
    [['token', 'get', `--${ESCAPES}`], {}],
    [[ESCAPES], {}],
    [['token', 'get', '--endpoint', ESCAPES], {}],
    [['token', 'get'], { WX_TOKEN_ENDPOINT: ESCAPES }],
    [['token', 'get'], { WX_TOKEN_STORE: `postgres://${ESCAPES}` }],
    [['token', 'get'], { WX_APP_SECRET: '', WX_APP_SECRET_FILE: ESCAPES }],
    [['token', 'get'], { WX_APP_ID: ESCAPES }],
    [['token', 'migrate', ESCAPES], { WX_TOKEN_STORE: 'file:/dev/null/tokens' }],
    [['errcode', ESCAPES], {}],
    [['errcode', '1', '--lang', ESCAPES], {}],
    [['call', ESCAPES, '/x'], {}],
    [['call', 'GET', ESCAPES], {}],
    [['call', 'POST', '/x', ESCAPES], {}],
    [['call', 'POST', '/x', `@${ESCAPES}`], {}],
    [['menu', 'apply', ESCAPES], {}],
    [['media', 'upload', ESCAPES, '--type', 'image'], {}],
    [['media', 'upload', 'x', '--type', ESCAPES], {}],
    [['quota', '/x', '--proxy', ESCAPES], {}],
    [['quota', '/x', '--token-server', ESCAPES], { WX_TOKEN_KEY: 'k' }],
  ])('%j %j', async (args, env) => {
    const run = await runCli(args, { env: { ...account('http://127.0.0.1:9'), ...env } })
    expect(run.code).toBe(2)
    expectVisible(run)
  })

  test.each([
    [['token', 'get'], { WX_TOKEN_STORE: `file:/dev/null/${ESCAPES}` }],
    [['token', 'get'], { WX_API_URL: `http://127.0.0.1:9/${ESCAPES}` }],
    [
      ['token', 'doctor', '--push', ESCAPES],
      { WX_AES_KEY: 'a'.repeat(43), WX_TOKEN_STORE: `file:/dev/null/${ESCAPES}`, WX_APP_ID: ESCAPES },
    ],
  ])('%j %j fails', async (args, env) => {
    const run = await runCli(args, { env: { ...account('http://127.0.0.1:9'), ...env } })
    expect(run.code).toBe(1)
    expectVisible(run)
  })

  test.each([['wx call', ['call', 'GET', '/cgi-bin/user/info']] as const, ['wx quota', ['quota', '/cgi-bin/user/info']] as const])(
    'an answer and a refusal: %s',
    async (_name, args) => {
      const answers = [
        { nickname: ESCAPES, quota: { remain: 1 } },
        { errcode: 40003, errmsg: ESCAPES },
      ]
      const url = await platform(() => answers.shift())
      const answer = await runCli(args, { env: account(url) })
      expect(answer.code).toBe(0)
      expect(JSON.parse(answer.stdout)).toEqual({ nickname: ESCAPES, quota: { remain: 1 } })
      expectVisible(answer)
      const refusal = await runCli(args, { env: account(url) })
      expect(refusal.code).toBe(1)
      expectVisible(refusal)
    },
  )
})

test('variables that are set and empty are absent', async () => {
  const { apiUrl } = await simulate()
  const names = ['WX_API_URL', 'WX_TOKEN_STORE', 'WX_TOKEN_ENDPOINT', 'WX_APP_SECRET_FILE', 'WX_AES_KEY']
  const env = { ...account(apiUrl), ...Object.fromEntries(names.map((name) => [name, ''])) }
  expect(await runCli(['token', 'get', '--api-url', apiUrl], { env })).toMatchObject({ code: 0, stdout: expect.stringMatching(/^99_/) })
  const doctor = await runCli(['token', 'doctor', '--api-url', apiUrl, '--endpoint', '', '--store', '', '--push', ''], { env })
  expect(doctor).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('WX_AES_KEY is not set') })
})

test('an option wins over its variable', async () => {
  const { apiUrl } = await simulate()
  const env = { ...account('http://127.0.0.1:9'), WX_TOKEN_STORE: `file:${join(folder(), 'tokens')}` }
  expect(await runCli(['token', 'get', '--api-url', apiUrl, '--endpoint', 'classic'], { env })).toMatchObject({ code: 0 })
})
