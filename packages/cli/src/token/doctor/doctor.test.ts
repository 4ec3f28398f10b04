import { createServer } from 'node:net'
import { join } from 'node:path'
import { freshPrefix, redisUrlUnder, removeKeys, withoutRedis } from '@wx-tests/machine/redis'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { account, folder, secret, simulate } from '../../../test/account'
import { type Run, runCli } from '../../../test/run-cli'
import { answering, nowhere, pour, upstream } from '../../../test/upstream'

const prefix = freshPrefix()
const redisUrl = redisUrlUnder(prefix)
afterAll(() => removeKeys(prefix))

/** Every run also looks for the secret and for tokens. */
async function examine(env: Readonly<Record<string, string>>): Promise<Run> {
  const run = await runCli(['token', 'doctor'], { env })
  expect(run.stdout + run.stderr).not.toContain(secret)
  expect(run.stdout + run.stderr).not.toMatch(/99_[\w-]{20}|canary/)
  return run
}

function wrongLines({ stdout }: Run): readonly string[] {
  return stdout.split('\n').filter((line) => line.startsWith('✗'))
}

describe('wx token doctor', () => {
  test('finds nothing wrong where nothing is, and leaves the token in use alone', async () => {
    const { apiUrl } = await simulate()
    const env = { ...account(apiUrl), WX_TOKEN_STORE: `file:${join(folder(), 'tokens')}`, WX_TOKEN_ENDPOINT: 'classic' }
    const { stdout: token } = await runCli(['token', 'get'], { env })
    const run = await examine(env)
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).not.toContain('✗')
    expect(run.stdout).toContain('the token in the store lives 119 min more')
    expect(run.stdout).toContain('59 of 60 fetches left in 1 h')
    expect((await runCli(['token', 'get'], { env })).stdout).toBe(token)
  })

  test('spends no forced refresh', async () => {
    const { apiUrl } = await simulate()
    const env = { ...account(apiUrl), WX_TOKEN_STORE: `file:${join(folder(), 'tokens')}` }
    const { stdout: token } = await runCli(['token', 'get'], { env })
    for (let round = 0; round < 2; round++) expect((await examine(env)).stdout).toContain('10 of 10 forced refreshes left in 24 h')
    expect((await runCli(['token', 'get'], { env: account(apiUrl) })).stdout).toBe(token)
  })

  test.each<readonly [number, string, readonly string[]]>([
    [40125, 'invalid appsecret', ['AppSecret is not valid', 'AppSecret 无效', 'Copy the AppSecret', '复制 AppSecret']],
    [40001, 'invalid credential', ['AppSecret is not valid']],
    [40013, 'invalid appid', ['appid is not valid', 'appid 无效', '核对 AppID']],
    [
      40164,
      'invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist',
      ["not on the account's allow list: 203.0.113.7", '不在白名单：203.0.113.7', 'IP allow list', 'IP 白名单'],
    ],
    [40164, 'invalid ip 2001:db8::7 ipv6 2001:db8::7, not in whitelist', ['allow list: 2001:db8::7 (40164)']],
    [61004, 'access clientip is not registered', ['not registered on the allow list (61004)', 'Add this machine’s public address']],
    [89501, 'waiting', ['pending with the administrator', '等待管理员确认']],
    [89503, 'ip 203.0.113.7 needs confirmation', ['has to be confirmed by the administrator: 203.0.113.7']],
    [89506, 'refused', ['refused this IP; blocked for 24 hours']],
    [89507, 'refused', ['blocked for one hour', 'after an hour']],
    [40243, 'frozen', ['AppSecret was frozen', '解冻']],
    [45009, 'reach max api daily quota limit', ['Daily call quota', '当日调用次数用尽', 'clear_quota']],
    [45011, 'api minute-quota reach limit', ['Called too often within a minute']],
    [50007, 'frozen', ['account is frozen', '账号已冻结']],
    [49999, 'whatever', ['The platform refused (49999)', '接口拒绝（49999）', '全局返回码']],
    [48001, 'api unauthorized', ['(48001)', '接口权限']],
  ])('names the cause of %i', async (errcode, errmsg, words) => {
    const url = await upstream(answering({ errcode, errmsg: `${errmsg} ${secret} rid: 617682e0-09059ac5-34a8e2ea` }))
    const run = await examine(account(url))
    expect(run.code).toBe(1)
    expect(wrongLines(run)).toHaveLength(1)
    expect(run.stdout).toContain(String(errcode))
    for (const word of words) expect(run.stdout).toContain(word)
  })

  test('a secret of another account, told by the simulator', async () => {
    const { apiUrl } = await simulate()
    const run = await examine({ ...account(apiUrl), WX_APP_SECRET: `${secret.slice(0, -1)}0` })
    expect(wrongLines(run)).toEqual([expect.stringContaining('(40125)')])
  })

  test.each([
    [-3_600_000, 'ahead', '快'],
    [3_600_000, 'behind', '慢'],
  ])('a clock that is off by an hour: the platform at %i ms', async (offset, en, zh) => {
    const url = await upstream((response) => {
      response.setHeader('date', new Date(Date.now() + offset).toUTCString())
      answering({ access_token: 'canary', expires_in: 7_200 })(response)
    })
    const run = await examine(account(url))
    expect(run.code).toBe(1)
    expect(wrongLines(run)).toEqual([
      expect.stringMatching(new RegExp(`本机时钟${zh}了 \\d+ 秒（1.0 小时） · this machine’s clock is \\d+ s \\(1.0 h\\) ${en}`)),
    ])
  })

  test('an unwritable directory', async () => {
    const { apiUrl } = await simulate()
    const run = await examine({ ...account(apiUrl), WX_TOKEN_STORE: 'file:/dev/null/tokens' })
    expect(run.code).toBe(1)
    expect(wrongLines(run)).toEqual([
      expect.stringMatching(/目录不可用：file:\/dev\/null\/tokens · the directory can't be used: .*ENOTDIR/),
    ])
  })

  test('Redis that is not there, says nothing, or is something else', async () => {
    const { apiUrl } = await simulate()
    const refused = await examine({ ...account(apiUrl), WX_TOKEN_STORE: 'redis://:canary@127.0.0.1:1' })
    expect(refused.code).toBe(1)
    expect(wrongLines(refused)).toEqual([
      expect.stringMatching(/Redis 不可用：redis:\/\/127\.0\.0\.1:1 · Redis can't be used: .*ECONNREFUSED/),
    ])

    const silent = createServer(() => {})
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void silent.close())
    const port = Object(silent.address()).port
    const stuck = await examine({ ...account(apiUrl), WX_TOKEN_STORE: `redis://127.0.0.1:${port}` })
    expect(wrongLines(stuck)).toEqual([expect.stringContaining('no answer within 3 s')])

    const web = await examine({ ...account(apiUrl), WX_TOKEN_STORE: apiUrl.replace('http:', 'redis:') })
    expect(wrongLines(web)).toEqual([expect.stringContaining("Redis can't be used")])
  })

  test('a platform that is not there, is a page, or never ends', async () => {
    const gone = await examine(account(`http://${await nowhere()}`))
    expect(wrongLines(gone)).toEqual([expect.stringMatching(/no proper answer.*ECONNREFUSED/)])
    expect(gone.stdout).toContain('– 时钟')
    const page = await examine(account(await upstream((response) => response.end('<html>'))))
    expect(wrongLines(page)).toEqual([expect.stringMatching(/no proper answer.*not a JSON object/)])
    const endless = await examine(account(await upstream(pour)))
    expect(wrongLines(endless)).toEqual([expect.stringMatching(/no proper answer.*longer than 65536 bytes/)])
  })

  test.each([
    [{ WX_APP_ID: '' }, 'no app id'],
    [{ WX_APP_ID: 'gh_0123456789ab' }, 'app id of 15 characters'],
    [{ WX_APP_SECRET: '' }, 'no app secret'],
    [{ WX_APP_SECRET: `${secret}\n` }, 'a space or line break'],
    [{ WX_APP_SECRET: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }, 'looks like the EncodingAESKey'],
    [{ WX_TOKEN_ENDPOINT: 'classic' }, 'no shared store'],
  ])('%j', async (env, words) => {
    const url = await upstream(answering({ access_token: 'canary', expires_in: 7_200 }))
    const run = await examine({ ...account(url), ...env })
    expect(run.code).toBe(1)
    expect(wrongLines(run)).toEqual([expect.stringContaining(words)])
  })

  test('a pause and a budget that is used up, as the record has them', async () => {
    let answer: unknown = { errcode: 45009, errmsg: 'reach max api daily quota limit' }
    const url = await upstream((response) => answering(answer)(response))
    const env = { ...account(url), WX_TOKEN_STORE: `file:${join(folder(), 'tokens')}`, WX_TOKEN_ENDPOINT: 'classic' }
    await runCli(['token', 'get'], { env })
    answer = { access_token: 'canary', expires_in: 7_200 }
    const run = await examine(env)
    expect(wrongLines(run)).toEqual([expect.stringContaining('the last fetch was refused: Daily call quota')])
    expect(run.stdout).toMatch(/The next fetch is in \d\d s/)
  })
})

describe.skipIf(withoutRedis)('[redis] wx token doctor', () => {
  test('reads and writes', async () => {
    const { apiUrl } = await simulate()
    const run = await examine({ ...account(apiUrl), WX_TOKEN_STORE: redisUrl })
    expect(run.stdout).toContain('✓ 存储可读写：redis://')
    expect(run.code).toBe(0)
  })

  test('a password where Redis has none, never shown', async () => {
    const { apiUrl } = await simulate()
    const url = new URL(redisUrl)
    url.password = 'canary'
    const run = await examine({ ...account(apiUrl), WX_TOKEN_STORE: url.href })
    expect(run.code).toBe(0)
  })
})
