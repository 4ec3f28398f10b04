import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ApiCall, Simulator } from '@wx/simulator'
import { parseConfig, startTokenServer } from '@wx/token-server'
import { describe, expect, onTestFinished, test } from 'vitest'
import { account, appId, folder, secret, simulate } from '../../test/account'
import { type Run, runCli } from '../../test/run-cli'
import { nowhere } from '../../test/upstream'

/** Every run also looks for the secret and for tokens. */
async function run(args: readonly string[], options: Parameters<typeof runCli>[1]): Promise<Run> {
  const said = await runCli(args, options)
  expect(said.stdout + said.stderr).not.toMatch(new RegExp(`${secret}|99_[\\w-]{20}`))
  return said
}

/** The local platform, and its calls without those of the token. */
async function simulated(): Promise<Omit<Simulator, 'calls'> & { readonly calls: () => readonly ApiCall[] }> {
  const simulator = await simulate()
  return { ...simulator, calls: () => simulator.calls.filter(({ path }) => path !== '/cgi-bin/stable_token') }
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
    const { apiUrl, user, calls } = await simulated()
    user('oAB')
    const answer = await run(['call', 'GET', '/cgi-bin/user/info', 'openid=oAB', 'lang=zh_CN'], { env: account(apiUrl) })
    expect(JSON.parse(answer.stdout)).toMatchObject({ openid: 'oAB' })
    const body = '{"contact":{"time_out":9007199254740993,"phone":"1"}}'
    await run(['call', 'POST', '/card/invoice/setbizattr?action=set_contact', body, 'x=a=b'], { env: account(apiUrl) })
    expect(calls().map(({ method, path, query, request }) => ({ method, path, query, request }))).toEqual([
      { method: 'GET', path: '/cgi-bin/user/info', query: { openid: 'oAB', lang: 'zh_CN' }, request: '' },
      { method: 'POST', path: '/card/invoice/setbizattr', query: { action: 'set_contact', x: 'a=b' }, request: body },
    ])
  })

  test('a refusal tells the code, its meaning and what to do on standard error', async () => {
    const { apiUrl } = await simulate()
    const env = { ...account(apiUrl), LANG: 'zh_CN.UTF-8' }
    const refused = await run(['call', 'GET', '/cgi-bin/user/info', 'openid=nobody'], { env })
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toMatch(
      /was refused with errcode 40003 \(.* rid: .*\)\..*\n40003 user-state: OpenID 无效 .*\n {2}→ 接收者当前的状态不允许/,
    )
  })

  test.each([
    ['zh_CN.UTF-8', '可以调用的账号：已认证公众号、已认证服务号、测试号。\n'],
    ['en_US.UTF-8', ' It may be called by verified subscription accounts (已认证公众号), verified service accounts '],
  ])('an account without the right is told who may call, in the language of %s', async (LANG, words) => {
    const { apiUrl, fail } = await simulate()
    fail('*', { errcode: 48001 })
    fail('/cgi-bin/stable_token', { delayMs: 1 })
    const env = { ...account(apiUrl), LANG }
    const said = await run(['call', 'GET', '/cgi-bin/user/info', 'openid=o1'], { env })
    expect(said).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(words) })
    const unknown = await run(['call', 'GET', '/card/getcolors'], { env })
    expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining('48001') })
    expect(unknown.stderr).not.toMatch(/可以调用|may be called/i)
  })

  test('a dead token is reported, and the call made once more', async () => {
    const { apiUrl, revokeTokens, calls } = await simulated()
    const env = { ...account(apiUrl), WX_TOKEN_STORE: `file:${join(folder(), 'tokens')}` }
    const { stdout: dead } = await runCli(['token', 'get'], { env })
    revokeTokens()
    expect(await run(['call', 'GET', '/cgi-bin/user/get'], { env })).toMatchObject({ code: 0, stderr: '' })
    expect(calls().map(({ errcode }) => errcode)).toEqual([40001, 0])
    const { stdout: next } = await runCli(['token', 'get'], { env })
    expect(next).not.toBe(dead)
    expect(await run(['call', 'GET', '/cgi-bin/user/get'], { env })).toMatchObject({ code: 0, stderr: '' })
    expect((await runCli(['token', 'get'], { env })).stdout).toBe(next)
  })

  test('a call whose answer was lost is not repeated, unless it reads', async () => {
    const { apiUrl, fail, calls } = await simulated()
    fail('/cgi-bin/menu/create', { cut: 'after', times: 1 })
    const lost = await run(['call', 'POST', '/cgi-bin/menu/create', MENU], { env: account(apiUrl) })
    expect(lost).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('find out whether it did') })
    fail('/cgi-bin/menu/get', { cut: 'before', times: 1 })
    const read = await run(['call', 'GET', '/cgi-bin/menu/get'], { env: account(apiUrl) })
    expect(read).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('今日歌曲') })
    expect(calls().map(({ path }) => path)).toEqual(['/cgi-bin/menu/create', '/cgi-bin/menu/get', '/cgi-bin/menu/get'])
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
    [['call', 'POST', '/cgi-bin/user/info', '{}'], '/cgi-bin/user/info is a GET.'],
    [['call', 'GET', '/cgi-bin/menu/create'], '/cgi-bin/menu/create is a POST.'],
    [['call', 'POST', '/cgi-bin/media/upload', '{}'], '/cgi-bin/media/upload is an upload by POST.'],
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
    const { apiUrl } = await simulate()
    const said = await run(['quota', '/cgi-bin/message/custom/send'], { env: account(apiUrl) })
    expect(said).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(said.stdout)).toMatchObject({ quota: { daily_limit: expect.any(Number), used: 0, remain: expect.any(Number) } })
  })

  test('also of the paths that give tokens, and says that a path is none', async () => {
    const { apiUrl } = await simulate()
    expect(await run(['quota', '/cgi-bin/token'], { env: account(apiUrl) })).toMatchObject({ code: 0, stderr: '' })
    const said = await run(['quota', '/nowhere'], { env: account(apiUrl) })
    expect(said).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('76021') })
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
