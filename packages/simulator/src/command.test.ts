import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Bot } from '@wx/core'
import { serve } from '@wx/node'
import { expect, onTestFinished, test, vi } from 'vitest'
import { command } from './command'
import { DEFAULT_ACCOUNT } from './platform/account'
import type { Simulator } from './simulator'

async function run(args: readonly string[]): Promise<{ lines: readonly string[]; simulator: Simulator | undefined }> {
  const lines: string[] = []
  let simulator: Simulator | undefined
  const program = command(
    (line) => lines.push(line),
    (started) => {
      simulator = started
      onTestFinished(started.close)
    },
  )
  await program
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .parseAsync(['--port', '0', ...args], { from: 'user' })
  return { lines, simulator }
}

test('checks the URL and prints where everything is', async () => {
  const { url, close } = await serve(new Bot({ token: 't' }), { port: 0, host: '127.0.0.1', path: '/wechat' })
  onTestFinished(close)
  const { lines, simulator } = await run(['--target', url, '--token', 't', '--app-id', 'wx7'])
  expect(lines[0]).toBe('✓ URL check passed: the bot knows the token and returned the echostr.')
  expect(lines.join('\n')).toContain(simulator?.url)
  expect(lines.join('\n')).toContain('wx7')
})

test('says what a tunnel needs, and checks its public address from outside', async () => {
  const bot = await serve(new Bot({ token: 't' }), { port: 0, host: '127.0.0.1', path: '/wechat' })
  const other = await serve(new Bot({ token: 'other' }), { port: 0, host: '127.0.0.1', path: '/wechat' })
  onTestFinished(bot.close)
  onTestFinished(other.close)
  const target = ['--target', bot.url, '--token', 't']
  const { port } = new URL(bot.url)
  expect((await run([...target, '--forward'])).lines).toContain(
    `  Tunnel     to 127.0.0.1:${port}; it must keep the path /wechat, the query and the body as they are`,
  )
  const { lines } = await run([...target, '--forward', `${bot.url}?tunnel-key=1`])
  expect(lines.slice(-2)).toEqual([
    `✓ From outside, ${bot.url}: URL check passed: the bot knows the token and returned the echostr.`,
    expect.stringContaining('✗ 127.0.0.1 is no public address'),
  ])
  expect((await run([...target, '--forward', other.url])).lines.at(-2)).toContain('401')
})

test('refuses a public address that can be none', async () => {
  await expect(run(['--target', 'http://127.0.0.1:2/', '--token', 't', '--forward', 'bot.example.com'])).rejects.toThrow('bot.example.com')
})

test('starts all the same when the bot is not there, and says so', async () => {
  const { lines } = await run(['--target', 'http://127.0.0.1:2/wechat', '--token', 't'])
  expect(lines[0]).toContain('✗ URL check failed. Nothing listens at that address')
  expect(lines[1]).toContain('http://127.0.0.1:2/wechat')
})

test('says once for each endpoint that its answers are made up', async () => {
  const { lines, simulator } = await run(['--target', 'http://127.0.0.1:2/', '--token', 't'])
  const { appId, secret } = DEFAULT_ACCOUNT
  const token = await fetch(`${simulator?.apiUrl}/cgi-bin/token?grant_type=client_credential&appid=${appId}&secret=${secret}`)
  const { access_token } = await token.json()
  for (let count = 0; count < 2; count += 1) {
    const response = await fetch(`${simulator?.apiUrl}/cgi-bin/get_api_domain_ip?access_token=${access_token}`)
    expect(response.headers.get('x-simulator')).toBe('made-up')
  }
  expect(lines.filter((line) => line.includes('made up'))).toEqual([expect.stringContaining('GET /cgi-bin/get_api_domain_ip')])
})

test('several targets take turns, and an account may lack the right to customer-service messages', async () => {
  const { simulator } = await run([
    '--target',
    'http://127.0.0.1:2/a',
    '--target',
    'http://127.0.0.1:2/b',
    '--token',
    't',
    '--no-customer-service',
  ])
  const state = await (await fetch(`${simulator?.url}/api/state?openid=o1`)).json()
  expect(state).toMatchObject({ targets: ['http://127.0.0.1:2/a', 'http://127.0.0.1:2/b'] })
  const { appId: appid, secret } = DEFAULT_ACCOUNT
  const credentials = JSON.stringify({ grant_type: 'client_credential', appid, secret })
  const token = await fetch(`${simulator?.apiUrl}/cgi-bin/stable_token`, { method: 'POST', body: credentials })
  const { access_token } = await token.json()
  const message = JSON.stringify({ touser: 'o1', msgtype: 'text', text: { content: 'x' } })
  const send = `${simulator?.apiUrl}/cgi-bin/message/custom/send?access_token=${access_token}`
  expect(await (await fetch(send, { method: 'POST', body: message })).json()).toMatchObject({ errcode: 48001 })
})

test('the account may be of another kind', async () => {
  const args = ['--target', 'http://127.0.0.1:2/', '--token', 't']
  expect((await run([...args, '--account-kind', 'subscription'])).simulator?.account.kind).toBe('subscription')
  expect((await run(args)).simulator?.account.kind).toBe('verified-service')
  await expect(run([...args, '--account-kind', 'personal'])).rejects.toThrow('Allowed choices are verified-service')
})

test('takes secrets from the environment and prints none of them', async () => {
  vi.stubEnv('WX_TOKEN', 'token-from-environment')
  vi.stubEnv('WX_APP_SECRET', 'secret-from-environment')
  vi.stubEnv('WX_AES_KEY', 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG')
  onTestFinished(() => void vi.unstubAllEnvs())
  const { lines, simulator } = await run(['--target', 'http://127.0.0.1:2/'])
  const state = await (await fetch(`${simulator?.url}/api/state?openid=o1`)).json()
  expect(state).toMatchObject({ mode: 'safe' })
  expect(lines.join('\n')).not.toMatch(/from-environment|abcdefghij/)
})

test('reads the menu from a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wx-menu-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'menu.json')
  const args = ['--target', 'http://127.0.0.1:2/', '--token', 't', '--menu', file]
  writeFileSync(file, JSON.stringify({ button: [{ name: '帮助', type: 'click', key: 'HELP' }] }))
  const { simulator } = await run(args)
  const state = await (await fetch(`${simulator?.url}/api/state?openid=o1`)).json()
  expect(state).toMatchObject({ menu: [{ name: '帮助' }] })

  writeFileSync(file, '[]')
  await expect(run(args)).rejects.toThrow('of the form {"button": [...]}')
  writeFileSync(file, '{')
  await expect(run(args)).rejects.toThrow("The file can't be read as JSON")
})

test.each([
  [['--token', 't'], "required option '--target <url>' not specified"],
  [['--target', 'x', '--token', 't', '--port', 'x'], 'A port must be a whole number'],
  [['--target', 'x', '--token', 't', '--mode', 'x'], 'Allowed choices are plain, compat, safe'],
  [['--target', 'x', '--token', 't'], 'target is "x"'],
])('%j is refused in words', async (args, message) => {
  await expect(run(args)).rejects.toThrow(message)
})

test('an environment variable that is set and empty counts as absent', async () => {
  for (const name of ['WX_APP_ID', 'WX_APP_SECRET', 'WX_AES_KEY']) vi.stubEnv(name, '')
  onTestFinished(() => void vi.unstubAllEnvs())
  const { lines, simulator } = await run(['--target', 'http://127.0.0.1:2/', '--token', 't'])
  const state = await (await fetch(`${simulator?.url}/api/state?openid=o1`)).json()
  expect(state).toMatchObject({ mode: 'plain' })
  expect(lines.join('\n')).toContain(DEFAULT_ACCOUNT.appId)
  vi.stubEnv('WX_TOKEN', '')
  await expect(run(['--target', 'http://127.0.0.1:2/'])).rejects.toThrow('token is missing or empty')
})

test('the query of the target is not printed: it may have a secret in it', async () => {
  const { lines } = await run(['--target', 'http://127.0.0.1:2/wechat?key=hidden', '--token', 't'])
  expect(lines.join('\n')).toContain('http://127.0.0.1:2/wechat')
  expect(lines.join('\n')).not.toContain('hidden')
})

test('a misspelt option is refused with the right one', async () => {
  await expect(run(['--target', 'x', '--token', 't', '--aes-kay', 'x'])).rejects.toThrow('Did you mean --aes-key?')
})
