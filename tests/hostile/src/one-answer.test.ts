import { Bot, MemoryStore, type WebhookResponse } from '@wx/core'
import { describe, expect, test } from 'vitest'
import { ciphertextAttacks } from './attacks/ciphertext'
import { sampled } from './sample'
import type { Try } from './try'
import { account, text, Wechat } from './wechat'

function ask(bot: Bot, { query, body = '' }: Try): Promise<WebhookResponse> {
  return bot.handle({ method: 'POST', query: new URLSearchParams(query), text: async () => String(body) })
}

/** Threat 10: whoever can tell one failure from another decrypts with it, byte by byte. */
test('whatever is wrong with a ciphertext, the answer is the same to the byte', async () => {
  const bot = new Bot(account).catch(() => {})
  const answers = new Map<string, string>()
  const inside = ciphertextAttacks.filter(({ name }) => /length|paddings|app id|cut off|base64/.test(name))
  for (const { name, tries } of inside) {
    for (const given of tries({ mode: 'safe', wechat: new Wechat('safe'), sampled }))
      answers.set(JSON.stringify(await ask(bot, given)), name)
  }
  expect(inside).toHaveLength(5)
  expect([...answers.keys()]).toHaveLength(1)
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
