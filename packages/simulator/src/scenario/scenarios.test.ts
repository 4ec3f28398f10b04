import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Bot, reply } from '@wx/core'
import { serve } from '@wx/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Simulator } from '../simulator'
import { startSimulator } from '../start-simulator'
import { startApi } from '../testing/api'
import type { Scenario } from './scenario'

interface Stage {
  readonly bot: Bot
  readonly sim: Simulator
  /** Another simulator for the same bot. */
  readonly simulator: () => Promise<Simulator>
}

async function start(): Promise<Stage> {
  const bot = new Bot({ token: 't' })
  const server = await serve(bot, { port: 0, host: '127.0.0.1' })
  onTestFinished(() => server.close())
  const simulator = async (): Promise<Simulator> => {
    const sim = await startSimulator({ target: server.url, token: 't' })
    onTestFinished(() => sim.close())
    return sim
  }
  return { bot, sim: await simulator(), simulator }
}

/** A bot that answers in every way. */
function talkative(bot: Bot): void {
  bot.on('event:subscribe', ({ message }) => `欢迎 ${message.FromUserName}`)
  bot.on('event:user_enter_tempsession', () => '会话')
  bot.click('NEWS', () => reply.news([{ title: '一', description: '', picUrl: 'http://p', url: 'http://u' }]))
  bot.hears('问', () => `<a href="weixin://bizmsgmenu?msgmenucontent=看&msgmenuid=${crypto.randomUUID()}">看</a>`)
  bot.hears('几点', () => `现在 ${new Date().toISOString()}`)
  bot.hears('静', () => undefined)
  bot.on('text', ({ message }) => `你说：${message.Content}`)
  bot.on('image', ({ message }) => reply.image(message.MediaId))
}

async function talk(sim: Simulator): Promise<void> {
  const user = sim.user('o1')
  await user.follow('42')
  await user.say('1')
  await user.say('几点')
  await user.say('静')
  await user.say('问')
  await user.tap('看')
  await user.press('NEWS')
  await user.send({ type: 'image', mediaId: 'm1' })
  await user.push({ MsgType: 'event', Event: 'user_enter_tempsession', SessionFrom: 'help' })
  await sim.user('o2').say('我也在')
  await user.unfollow()
}

const recorded: Scenario = {
  steps: [
    { user: 'o1', follow: '42', sees: ['欢迎 o1'] },
    { say: '1', sees: ['你说：1'] },
    { say: '几点', sees: ['现在 {time}'] },
    { say: '静' },
    { say: '问', sees: ['<a href="weixin://bizmsgmenu?msgmenucontent=看&msgmenuid={id}">看</a>'] },
    { tap: '看', sees: ['你说：看'] },
    { press: 'NEWS', sees: [{ type: 'news', articles: [{ title: '一', description: '', picUrl: 'http://p', url: 'http://u' }] }] },
    { send: { type: 'image', mediaId: 'm1' }, sees: [{ type: 'image' }] },
    { push: { MsgType: 'event', Event: 'user_enter_tempsession', SessionFrom: 'help' } },
    { user: 'o2', say: '我也在', sees: ['你说：我也在'] },
    { user: 'o1', unfollow: true },
  ],
}

describe('a conversation', () => {
  test('is recorded with what varies left open, and played without a difference: by this simulator and another', async () => {
    const { bot, sim, simulator } = await start()
    talkative(bot)
    await talk(sim)
    expect(await sim.scenario()).toEqual(recorded)
    expect(await sim.play(recorded)).toEqual({ users: { o1: 'o1-2', o2: 'o2-2' }, differences: [] })
    expect(await (await simulator()).play(recorded)).toEqual({ users: { o1: 'o1', o2: 'o2' }, differences: [] })
  })

  test('as a file is played by its path', async () => {
    const { bot, sim } = await start()
    talkative(bot)
    await talk(sim)
    const folder = await mkdtemp(join(tmpdir(), 'wx-scenario-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const file = join(folder, 'talk.yaml')
    await writeFile(file, await sim.scenarioFile())
    expect((await sim.play(file)).differences).toEqual([])
    await expect(sim.play(join(folder, 'other.yaml'))).rejects.toThrow('ENOENT')
  })

  test('of some pushes begins with the users who followed then', async () => {
    const { bot, sim } = await start()
    talkative(bot)
    const user = sim.user('o1')
    await user.follow()
    await user.say('1')
    await user.unfollow()
    const [, ...later] = sim.exchanges
    expect(await sim.scenario(later)).toEqual({
      followers: ['o1'],
      steps: [{ user: 'o1', say: '1', sees: ['你说：1'] }, { unfollow: true }],
    })
    expect((await sim.play(await sim.scenario(later))).differences).toEqual([])
  })

  test('without the message that it taps sends what was tapped', async () => {
    const { bot, sim } = await start()
    talkative(bot)
    await sim.user('o1').say('问')
    await sim.user('o1').tap('看')
    const tap = await sim.scenario(sim.exchanges.slice(1))
    expect(tap.steps).toMatchObject([{ send: { type: 'tap', content: '看' } }])
    expect((await sim.play(tap)).differences).toEqual([])
  })
})

describe('what is seen otherwise', () => {
  test('is named, line by line', async () => {
    const { bot, sim } = await start()
    bot.on('text', ({ message }) => `你说：${message.Content}`)
    const { differences } = await sim.play({
      steps: [
        { say: '1', sees: ['你说：2'] },
        { say: '2' },
        { say: '3', sees: ['你说：3', '还有'], within: 0.01 },
        { tap: '没有' },
        { unfollow: true },
      ],
    })
    expect(differences.map(({ kind, message }) => [kind, message])).toEqual([
      ['other', 'Step 1 (say: 1): expected "你说：2", saw "你说：1".'],
      ['extra', 'Step 2 (say: 2): saw "你说：2" as well.'],
      ['missing', 'Step 3 (say: 3): did not see "还有".'],
      ['untappable', 'Step 4 (tap: 没有): Nothing that the user sees is named "没有". No message has an entry to tap.'],
      ['unpushed', 'Step 5 (unfollow: true): nothing was pushed.'],
    ])
  })

  test('is a fault, for whatever reason', async () => {
    const { bot, sim } = await start()
    bot.on('text', () => reply.image('unknown'))
    await sim.user('o1').say('1')
    const scenario = await sim.scenario()
    expect(scenario.steps).toEqual([{ user: 'o1', say: '1', sees: [{ type: 'fault' }] }])
    expect((await sim.play(scenario)).differences).toEqual([])
  })
})

test('messages of the API are waited for by the clock, longer if they came late', async () => {
  const { bot, sim, clock, call } = await startApi()
  bot.on('text', ({ message }) => {
    const body = { touser: message.FromUserName, msgtype: 'text', text: { content: '想好了' } }
    clock.schedule(20_000, () => void call('/cgi-bin/message/custom/send', body))
    return undefined
  })
  await sim.user('o1').say('想')
  await clock.advance(20_000)
  await expect.poll(() => sim.user('o1').seen.length).toBe(1)
  const scenario = await sim.scenario()
  expect(scenario.steps).toEqual([{ user: 'o1', say: '想', sees: ['想好了'], within: 40 }])
  expect(await sim.testFile()).toContain(`port: ${new URL(sim.url).port},`)

  const playing = sim.play(scenario)
  await expect.poll(() => sim.exchanges.at(-1)?.outcome).toBe('silent')
  await clock.advance(20_000)
  expect((await playing).differences).toEqual([])

  const waiting = sim.play({ steps: [{ say: '想', sees: ['想好了'] }] })
  await expect.poll(() => sim.exchanges.length === 3 && sim.exchanges.at(-1)?.outcome).toBe('silent')
  await clock.advance(5_000)
  expect((await waiting).differences).toMatchObject([{ kind: 'missing', expected: '想好了' }])
})

test('what the platform pushes by itself, and repeats, are no steps', async () => {
  const { bot, sim } = await start()
  talkative(bot)
  await sim.user('o1').say('1')
  const [first] = sim.exchanges
  if (first !== undefined) await sim.repeat(first)
  await sim.trigger('event:TEMPLATESENDJOBFINISH', { FromUserName: 'o1' })
  expect((await sim.scenario()).steps).toMatchObject([{ say: '1' }, { push: { Event: 'TEMPLATESENDJOBFINISH' } }])
})
