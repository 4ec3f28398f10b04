/**
 * `pnpm bench:client`: what a call of `WxClient` costs in processor time, over a bare call of undici that
 * sends the same request and parses the same answer.
 */
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { WxClient } from '@wx/client'
import { Agent, request } from 'undici'
import { median, printTable } from '../token/table'

const ROUNDS = 60
const CALLS = 1_500
const AT_ONCE = 10
const WARM_UP_ROUNDS = 10
const TOKEN = `68_${'x'.repeat(133)}`
const PATH = '/cgi-bin/message/custom/send'

const upstream = fork(join(import.meta.dirname, 'upstream.js'))
const port = await new Promise<number>((resolve) => upstream.once('message', (message) => resolve(Number(message))))
const baseUrl = `http://127.0.0.1:${port}`
const body = { touser: 'oABCDEFGHIJKLMNOPQRSTUVWXYZ0', msgtype: 'text', text: { content: '你好，您的订单已发货。' } } as const

const dispatcher = new Agent({ connections: 128 })
const token = Promise.resolve(TOKEN)
const wx = new WxClient({ tokens: { get: () => token, invalidate: () => {} }, baseUrl })

/** The same request, with the same limit on its time, and the check that an answer was a success. */
async function bare(): Promise<void> {
  const answer = await request(`${baseUrl}${PATH}?access_token=${TOKEN}`, {
    method: 'POST',
    dispatcher,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    headersTimeout: 10_000,
    bodyTimeout: 10_000,
  })
  const { errcode } = (await answer.body.json()) as { readonly errcode?: number }
  if (errcode !== 0) throw new Error(`errcode ${errcode}`)
}

const contenders: Readonly<Record<string, () => Promise<unknown>>> = {
  'undici.request': bare,
  'wx.post': () => wx.post(PATH, body),
}

/** Of all threads, in microseconds a call. */
async function measured(call: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  let left = CALLS
  const lane = async (): Promise<void> => {
    while (left-- > 0) await call()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / CALLS
}

const names = Object.keys(contenders)
const costs = new Map(names.map((name) => [name, [] as number[]]))
for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
  // Everyone has a turn in each round, in an order that moves on.
  for (let turn = 0; turn < names.length; turn++) {
    const name = names[(turn + ROUNDS + round) % names.length] ?? ''
    const cost = await measured(contenders[name] ?? bare)
    if (round >= 0) costs.get(name)?.push(cost)
  }
}

const floor = costs.get('undici.request') ?? []
printTable(
  'Processor time of a call',
  names.map((name) => {
    const own = costs.get(name) ?? []
    return {
      call: name,
      µs: median(own).toFixed(1),
      'over undici.request': median(own.map((cost, round) => cost / (floor[round] ?? Number.NaN))).toFixed(2),
    }
  }),
)
await wx.close()
await dispatcher.close()
upstream.kill()
