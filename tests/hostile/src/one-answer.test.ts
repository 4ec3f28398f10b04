import { Accounts, Bot, MemoryStore, type WebhookResponse } from '@wx/core'
import { describe, expect, test } from 'vitest'
import { CIPHERTEXT_ATTACKS } from './attacks/ciphertext'
import { DOWNGRADE_ATTACKS } from './attacks/downgrade'
import { METHOD_ATTACKS } from './attacks/methods'
import { QUERY_ATTACKS } from './attacks/query'
import { sampled } from './sample'
import type { Try } from './try'
import { account, cipher, text, Wechat } from './wechat'

function ask(bot: Bot, { query, body = '' }: Try): Promise<WebhookResponse> {
  return bot.handle({ method: 'POST', query: new URLSearchParams(query), text: async () => String(body) })
}

/**
 * Threat 10: an attacker who can tell one failure from another, or a failure from success, can decrypt byte by
 * byte.
 */
test('every wrong ciphertext gets the answer of a push without a reply, to the byte', async () => {
  const bot = new Bot(account).catch(() => {})
  const wechat = new Wechat('safe')
  const answers = new Set([JSON.stringify(await ask(bot, wechat.document(text('x', { MsgType: 'event', Event: 'x' }))))])
  const inside = CIPHERTEXT_ATTACKS.filter(({ name }) => /length|paddings|app id|cut off|base64|insides/.test(name))
  for (const { tries } of inside) {
    for (const given of tries({ mode: 'safe', wechat, sampled }))
      if (given.status === 200) answers.add(JSON.stringify(await ask(bot, given)))
  }
  expect(inside).toHaveLength(6)
  expect(answers.size).toBe(1)
})

/** Threat 19: up to the signature an account that exists answers as one that does not. */
test('before a signature is accepted, no request tells whether an account exists', async () => {
  const bots: Readonly<Record<string, Bot>> = { plain: new Bot({ token: account.token }), safe: new Bot(account) }
  for (const bot of Object.values(bots)) bot.catch(() => {})
  const accounts = new Accounts({ resolve: ({ path }) => bots[path.slice(1)], onError: () => {} })
  const read = new Set<string>()
  const handle = async ({ method = 'POST', query }: Try, path: string): Promise<string> => {
    const text = () => {
      read.add(path)
      return ''
    }
    return JSON.stringify(await accounts.handle({ method, path, query: new URLSearchParams(query), text }))
  }
  const refused = await handle({ query: '', handler: 'never' }, '/nobody')
  let compared = 0
  for (const { tries } of [...QUERY_ATTACKS, ...METHOD_ATTACKS, ...DOWNGRADE_ATTACKS]) {
    for (const given of tries({ mode: 'safe', wechat: new Wechat('safe'), sampled })) {
      for (const unknown of ['/nobody', '/constructor', '/__proto__']) expect(await handle(given, unknown)).toBe(refused)
      const known = await handle(given, '/safe')
      if (known.includes('"status":401')) expect(known).toBe(refused)
      compared++
    }
  }
  expect(compared).toBeGreaterThan(1_000)
  expect([...read]).toEqual(['/safe'])
})

/**
 * Threat 11: the accounts of a third-party platform share token and key; only `ToUserName` tells them apart.
 */
test('a push of one account, sealed with the key that they share, runs no handler of another', async () => {
  const wechat = new Wechat('safe')
  let runs = 0
  const bot = new Bot({ ...account, accountId: 'gh_other' }).use(() => void runs++).catch(() => {})
  const encrypt = cipher.encrypt(text('x'))
  for (const outer of [{}, { ToUserName: 'gh_other' }, { ToUserName: 'gh_account' }])
    expect(await ask(bot, wechat.sealed(encrypt, outer))).toMatchObject({ status: 200, body: 'success' })
  expect(await ask(bot, wechat.sealed(cipher.encrypt(text('x', { ToUserName: 'gh_other' })), { ToUserName: 'gh_account' }))).toMatchObject({
    body: 'success',
  })
  expect(runs).toBe(0)
})

/** Threat 17, with two senders of one MsgId. */
test('two users whose messages have one id each get their own answer', async () => {
  const bot = new Bot({ token: account.token }).on('text', (ctx) => ctx.message.Content)
  const wechat = new Wechat('plain')
  const answers = await Promise.all(
    ['oOne', 'oTwo'].map((FromUserName) => ask(bot, wechat.plain(text(`for ${FromUserName}`, { FromUserName, MsgId: '0' })))),
  )
  expect(answers.map(({ body }) => /ToUserName><!\[CDATA\[(\w+).*for (\w+)/.exec(body)?.slice(1))).toEqual([
    ['oOne', 'oOne'],
    ['oTwo', 'oTwo'],
  ])
})

/** Threat 1: every process refuses what any of them has seen with another body. */
describe('four bots over one store', () => {
  test('a second body under a URL that one of them saw is refused, 1,000 of 1,000', async () => {
    const store = new MemoryStore()
    const bots = Array.from({ length: 4 }, () => new Bot({ token: account.token, store }).catch(() => {}))
    const wechat = new Wechat('plain')
    let refused = 0
    for (let run = 0; run < 1_000; run++) {
      const heard = wechat.push('heard')
      const [first, second] = [bots[run % 4], bots[(run + 1 + (run % 3)) % 4]]
      if (first === undefined || second === undefined) continue
      expect((await ask(first, heard)).status).toBe(200)
      if ((await ask(second, { ...heard, body: text('forged') })).status === 403) refused++
    }
    expect(refused).toBe(1_000)
  })
})
