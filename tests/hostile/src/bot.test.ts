import { Cipher, parseXml } from '@wx/core'
import { readText } from '@wx/core/adapter'
import { beforeAll, describe, test, vi } from 'vitest'
import type { Attack, Scene } from './attack'
import { ATTACKS } from './attacks/all'
import { type Answer, attempt, type Row, Tally } from './outcome'
import { sampled } from './sample'
import { createBots, MODES, type Seen } from './target/bots'
import type { Try } from './try'
import { account, Wechat } from './wechat'

/**
 * The implementation in use, seen by what it draws randomness from: the table must not say noble where Node's
 * own ran.
 */
const random = vi.spyOn(globalThis.crypto, 'getRandomValues')
new Cipher(account).encrypt('')
const implementation = random.mock.calls.length > 0 ? 'noble' : 'node:crypto'
random.mockRestore()

// The reader for XML that is not WeChat's is loaded when it is first needed; loading is no attack.
beforeAll(async () => void (await parseXml('<?xml version="1.0"?><xml/>')))

describe.each(MODES)(`bot.handle over ${implementation}, %s`, (mode) => {
  const scene: Scene = { mode, wechat: new Wechat(mode), sampled }
  test.for(ATTACKS.filter((attack) => attack.modes?.includes(mode) ?? true))('$name', async (attack) => {
    await attempt(() => run(attack, scene))
  })
})

async function run(attack: Attack, scene: Scene): Promise<Row> {
  const seen: Seen = { runs: 0 }
  const bot = createBots(seen)[scene.mode]
  const tally = new Tally()
  let runs = 0
  let loopMs = 0
  for (const given of attack.tries(scene)) {
    const before = seen.runs
    const start = process.cpuUsage()
    const answer = await inTime(bot.handle(request(given)))
    const { user, system } = process.cpuUsage(start)
    loopMs = Math.max(loopMs, (user + system) / 1000)
    tally.add(given, answer)
    if (given.handler === 'never') runs += seen.runs - before
    if (given.handler === 'always' && seen.runs === before) tally.unexpected(`no handler ran for ?${given.query}`)
  }
  if ('polluted' in {}) tally.unexpected('the prototype of all objects was changed')
  return tally.row(attack.name, `bot, ${implementation}`, { mode: scene.mode, runs, exits: 0, loopMs })
}

function request({
  method = 'POST',
  query,
  body = '',
  headers = {},
}: Try): Parameters<ReturnType<typeof createBots>['plain']['handle']>[0] {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  return {
    method,
    query: new URLSearchParams(query),
    text: (limits) => readText(bytes, limits, { contentEncoding: headers['content-encoding'] }),
  }
}

async function inTime(
  response: Promise<{ status: number; headers: Readonly<Record<string, string>>; body: string }>,
): Promise<Answer | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), 2_000)
  })
  const answered = await Promise.race([response, late])
  clearTimeout(timer)
  return answered && { status: answered.status, contentType: answered.headers['content-type'] ?? '', body: answered.body }
}
