import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseConfig, startTokenServer } from '@wx/token-server'
import { describe, expect, onTestFinished, test } from 'vitest'
import { account, appId, folder, secret, simulate } from '../../test/account'
import { type Run, runCli } from '../../test/run-cli'
import { nowhere, platform } from '../../test/upstream'

/** Every run also looks for the secret and for tokens. */
async function run(args: readonly string[], options: Parameters<typeof runCli>[1]): Promise<Run> {
  const said = await runCli(args, options)
  expect(said.stdout + said.stderr).not.toMatch(new RegExp(`${secret}|99_[\\w-]{20}|token-\\d`))
  return said
}

const MENU = '{"button":[{"type":"click","name":"今日歌曲","key":"TODAY"}]}'

describe('wx call', () => {
  test('sends a body that is typed, in a file or piped in, and prints the answer as JSON', async () => {
    const { apiUrl } = await simulate()
    const env = account(apiUrl)
    const file = join(folder(), 'menu.json')
    writeFileSync(file, MENU)
    const answer = { code: 0, stderr: '', stdout: expect.stringContaining('"errcode": 0') }
    const path = '/cgi-bin/menu/create'
    expect(await run(['call', 'POST', path, MENU], { env })).toEqual(answer)
    expect(await run(['call', 'post', path, `@${file}`], { env })).toEqual(answer)
    expect(await run(['call', 'POST', path], { env, input: MENU })).toEqual(answer)
    const { stdout } = await run(['call', 'GET', '/cgi-bin/menu/get'], { env })
    expect(JSON.parse(stdout)).toEqual({ menu: { button: [{ type: 'click', name: '今日歌曲', key: 'TODAY' }] } })
  })

  test('sends parameters in the query, a path keeps its own, and ids stay exact', async () => {
    const seen: URL[] = []
    const url = await platform((call) => {
      seen.push(call)
      return { at: 1 }
    })
    await run(['call', 'GET', '/cgi-bin/user/info', 'openid=oA=B', 'lang=zh_CN'], { env: account(url) })
    await run(['call', 'POST', '/card/invoice/setbizattr?action=set_contact', '{}', 'x=1'], { env: account(url) })
    expect(seen.map(({ pathname, searchParams }) => [pathname, Object.fromEntries(searchParams)])).toEqual([
      ['/cgi-bin/user/info', { access_token: 'token-1', openid: 'oA=B', lang: 'zh_CN' }],
      ['/card/invoice/setbizattr', { access_token: 'token-2', action: 'set_contact', x: '1' }],
    ])
  })

  test('a refusal tells the code, its meaning and what to do on standard error', async () => {
    const { apiUrl } = await simulate()
    const env = { ...account(apiUrl), LANG: 'zh_CN.UTF-8' }
    const refused = await run(['call', 'POST', '/cgi-bin/message/custom/send', '{"touser":"o1"}'], { env })
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toMatch(/answered with errcode 40008 \(.* rid: .*\)\.\n40008 fix-request: .*\n {2}→ 请求的参数有误/)
  })

  test('a dead token is reported, and the call made once more', async () => {
    const tokens: (string | null)[] = []
    const url = await platform(({ searchParams }) => {
      tokens.push(searchParams.get('access_token'))
      return tokens.length === 1 ? { errcode: 40001, errmsg: 'invalid credential token-1' } : { ok: 1 }
    })
    const env = { ...account(url), WX_TOKEN_STORE: `file:${join(folder(), 'tokens')}` }
    expect(await run(['call', 'GET', '/cgi-bin/user/get'], { env })).toMatchObject({ code: 0, stderr: '' })
    expect(tokens).toEqual(['token-1', 'token-2'])
    expect((await runCli(['token', 'get'], { env })).stdout).toBe('token-2\n')
  })

  test('a platform that is not there, and one that gives no token', async () => {
    const gone = await run(['call', 'GET', '/x'], { env: account(`http://${await nowhere()}`) })
    expect(gone).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('ECONNREFUSED') })
    const { apiUrl } = await simulate()
    const refused = await run(['call', 'GET', '/x'], { env: { ...account(apiUrl), WX_APP_SECRET: 'wrong' } })
    expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('40125') })
  })

  test('takes the token from a token server, and needs no secret then', async () => {
    const { apiUrl } = await simulate()
    const key = '0123456789abcdef0123456789abcdef'
    const config = parseConfig({
      listen: '127.0.0.1:0',
      store: 'memory:',
      accounts: [{ appId, secret, baseUrl: apiUrl }],
      keys: [{ name: 'cli', key, accounts: '*', allow: ['read', 'report'] }],
    })
    const server = await startTokenServer({ config, log: { write: () => {} } })
    onTestFinished(() => server.close())
    const env = { WX_APP_ID: appId, WX_API_URL: apiUrl, WX_TOKEN_SERVER: `http://${server.address}`, WX_TOKEN_KEY: key }
    expect(await run(['call', 'POST', '/cgi-bin/menu/create', MENU], { env })).toMatchObject({ code: 0, stderr: '' })
    const { stdout } = await runCli(['token', 'get', '--json'], { env })
    expect(JSON.parse(stdout)).toEqual({
      appId,
      kind: 'access_token',
      value: expect.stringMatching(/^99_/),
      remainingMs: expect.any(Number),
    })
    const another = { ...env, WX_TOKEN_KEY: 'another' }
    expect(await run(['call', 'GET', '/x'], { env: another })).toMatchObject({ code: 1, stderr: expect.stringContaining('key') })
    expect(await run(['call', 'GET', '/x'], { env: { ...env, WX_TOKEN_KEY: '' } })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('set WX_TOKEN_KEY'),
    })
  })

  test.each([
    [['call', 'POSTS', '/x'], 'it must be GET or POST. Did you mean POST?'],
    [['call', 'GET'], "missing required argument 'path'"],
    [['call', 'GET', 'cgi-bin/user/info'], 'it must begin with /'],
    [['call', 'GET', 'https://api.weixin.qq.com/cgi-bin/user/info'], '--api-url has the host'],
    [['call', 'GET', '/x', 'openid'], 'one parameter is not name=value'],
    [['call', 'GET', '/x', 'access_token=abc'], 'access_token is added by the program'],
    [['call', 'GET', '/x?access_token=abc'], 'access_token is added by the program'],
    [['call', 'POST', '/cgi-bin/stable_token', '{}'], 'use wx token get'],
    [['call', 'GET', `/cgi-bin/token?secret=${secret}`], '/cgi-bin/token answers with a token: use wx token get'],
    [['call', 'GET', `https://api.weixin.qq.com/x?secret=${secret}`], 'it must begin with /'],
    [['call', 'POST', '/x'], `A POST has a body: write JSON, such as '{}'`],
    [['call', 'POST', '/x', '{"a":'], 'The body is not JSON'],
    [['call', 'POST', '/x', '{"a":', '1}'], 'There are two bodies'],
    [['call', 'POST', '/x', '@/nowhere/x.json'], "Can't read /nowhere/x.json: ENOENT"],
    [['cal', 'GET', '/x'], "unknown command 'cal' (Did you mean call?)"],
    [['call', 'GET', '/x', '--app', 'wx1'], 'Did you mean --app-id?'],
    [['call', 'GET', '/x', '--token-server', 'tokens:8090'], "--token-server or WX_TOKEN_SERVER can't be used"],
  ])('%j is refused in words', async (args, words) => {
    const said = await run(args, { env: { ...account('http://127.0.0.1:9'), WX_TOKEN_KEY: 'k' } })
    expect(said).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(words) })
  })

  test.each([
    [{ WX_APP_ID: '' }, 'There is no app id: give --app-id or WX_APP_ID.'],
    [{ WX_APP_SECRET: '' }, 'There is no app secret: set WX_APP_SECRET'],
    [{ WX_TOKEN_ENDPOINT: 'classic' }, 'ends the one in use'],
  ])('%j is refused in words', async (env, words) => {
    const said = await run(['call', 'GET', '/x'], { env: { ...account('http://127.0.0.1:9'), ...env } })
    expect(said).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(words) })
  })
})

describe('wx quota', () => {
  test('prints what is left of a path', async () => {
    const quota = { quota: { daily_limit: 500_000, used: 12, remain: 499_988 } }
    const url = await platform(({ pathname }) => (pathname === '/cgi-bin/openapi/quota/get' ? { errcode: 0, errmsg: 'ok', ...quota } : {}))
    const said = await run(['quota', '/cgi-bin/message/custom/send'], { env: account(url) })
    expect(said).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(said.stdout)).toEqual(quota)
  })
})

test('the README tells every command', () => {
  const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  for (const name of [
    'token get',
    'token report-bad',
    'token doctor',
    'token migrate',
    'errcode',
    'call',
    'menu get',
    'menu diff',
    'menu apply',
    'media upload',
    'media get',
    'quota',
  ])
    expect(text.split(`wx ${name}`).length, name).toBeGreaterThan(2)
})
