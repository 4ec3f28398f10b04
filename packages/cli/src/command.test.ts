import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import packageJson from '../package.json'
import { account, folder, simulate } from '../test/account'
import { runCli } from '../test/run-cli'

const LOG_LOADS = `--import ${new URL('../test/log-loads.mjs', import.meta.url)}`

/** What a command imports. */
async function loads(args: readonly string[], env: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { stderr, code } = await runCli(args, { env: { ...env, NODE_OPTIONS: LOG_LOADS } })
  expect(code).toBe(0)
  return stderr.split('\n')
}

test('--version prints the version of the package', async () => {
  expect(await runCli(['--version'])).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' })
})

describe('a command loads what it needs and no more', () => {
  test.each([['--version'], ['--help'], ['errcode', '45047']])('%s %s: no tokens, no client', async (...args) => {
    const loaded = await loads(args, {})
    expect(loaded).toContain('commander')
    for (const name of ['@wx/token', '@wx/store/open', '@wx/client', 'undici']) expect(loaded).not.toContain(name)
  })

  test('token get: no client, no proxy, no table of error codes', async () => {
    const { apiUrl } = await simulate()
    const env = { ...account(apiUrl), WX_TOKEN_STORE: `file:${join(folder(), 'tokens')}` }
    const loaded = await loads(['token', 'get'], env)
    expect(loaded).toContain('@wx/token')
    for (const name of ['@wx/client', '@wx/api/errors', 'undici', 'ioredis']) expect(loaded).not.toContain(name)
    expect(await loads(['quota', '/cgi-bin/user/info'], env)).toContain('@wx/client')
  })
})
