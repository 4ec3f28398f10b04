import { Bot, type BotOptions, WxError } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { serve } from '@wx/node'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Simulator } from '../simulator'
import { startSimulator } from '../start-simulator'
import { readBotError } from './bot-error'

const keys = { appId: 'wx1', encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

/** A bot and a simulator in one process. */
async function start(options: Partial<BotOptions> & { readonly botToken?: string } = {}): Promise<{ bot: Bot; sim: Simulator }> {
  const { botToken = 't', ...others } = options
  const bot = new Bot({ token: botToken, ...others })
  const { url, close } = await serve(bot, { port: 0, host: '127.0.0.1' })
  const { mode, clock, appId, encodingAESKey } = others
  const encrypted = appId === undefined ? {} : { appId, encodingAESKey: String(encodingAESKey) }
  const sim = await startSimulator({ target: url, token: 't', ...(mode && { mode }), ...(clock && { clock }), ...encrypted })
  onTestFinished(async () => {
    await sim.close()
    await close()
  })
  bot.catch(sim.botError)
  return { bot, sim }
}

describe.each<readonly [string, Partial<BotOptions>]>([
  ['plain', {}],
  ['compat', { ...keys, mode: 'compat' }],
  ['safe', keys],
])('the error of a handler, in %s mode', (_mode, options) => {
  test('stands at its push, among others', async () => {
    const { bot, sim } = await start(options)
    bot.hears('坏', () => {
      throw new TypeError('user is undefined')
    })
    bot.on('text', () => 'hi')
    await Promise.all([sim.user('o1').say('好'), sim.user('o1').say('坏'), sim.user('o2').say('好')])
    const broken = sim.exchanges.filter(({ botErrors }) => botErrors !== undefined)
    expect(broken).toMatchObject([
      { push: expect.stringContaining('坏'), verdict: { code: 'bot-failed' }, botErrors: ["TypeError: user is undefined (hears('坏'))"] },
    ])
  })
})

test('an error that comes after the answer is added', async () => {
  const { bot, sim } = await start()
  let fail = (_error: Error): void => {}
  bot.on('text', (ctx) => {
    ctx.waitUntil(
      new Promise((_resolve, reject) => {
        fail = reject
      }),
    )
    return 'hi'
  })
  await sim.user('o1').say('好')
  expect(sim.exchanges[0]).not.toHaveProperty('verdict')
  fail(new Error('not stored'))
  await vi.waitFor(() => expect(sim.exchanges).toMatchObject([{ outcome: 'reply', verdict: { code: 'bot-failed' } }]))
  expect(sim.exchanges[0]?.botErrors).toEqual(["Error: not stored (on('text'))"])
})

test('a refusal, which names no push, stands at the push that is on its way, once', async () => {
  const { sim } = await start({ botToken: 'another' })
  await sim.user('o1').say('好')
  expect(sim.exchanges).toMatchObject([
    { outcome: 'fault', verdict: { code: 'status', status: 401 }, botErrors: [expect.stringContaining('signature-mismatch')] },
  ])
  expect(sim.exchanges[0]?.attempts).toHaveLength(4)
})

test('an answer that came too late is told by the bot, and the verdict stays', async () => {
  const clock = new ManualClock(Date.now())
  const { bot, sim } = await start({ clock })
  bot.on('text', () => {
    const answer = new Promise<string>((resolve) => void clock.schedule(6_000, () => resolve('late')))
    void clock.advance(4_500)
    return answer
  })
  await sim.user('o1').say('慢')
  expect(sim.exchanges).toMatchObject([
    { verdict: { code: 'late-success', afterMs: 4_500 }, botErrors: [expect.stringContaining('handler-timeout')] },
  ])
})

test('the console gets the error, too; an error outside of a push is only printed', async () => {
  const { sim } = await start()
  sim.botError(new Error('outside'))
  expect(console.error).toHaveBeenCalledWith(expect.stringContaining('outside'))
  expect(sim.exchanges).toEqual([])
})

test.each<readonly [unknown, string]>([
  [
    new WxError('store-failed', 'The store failed.', { cause: new Error('ECONNREFUSED') }),
    'store-failed: The store failed. Error: ECONNREFUSED',
  ],
  ['thrown text', 'thrown text'],
  [new Error('a\nb\u001b[31m'), 'Error: a b[31m'],
  [new Error('x'.repeat(3_000)), `Error: ${'x'.repeat(1_993)}`],
])('%s is read as text', (error, text) => expect(readBotError(error, undefined).text).toBe(text))
