import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WxClient } from '@wx/client'
import { customerService } from '@wx/client/customer-service'
import { MemoryStore } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { webhook } from '@wx/node'
import { DEFAULT_ACCOUNT, type SimulatedUser, type Simulator, startSimulator } from '@wx/simulator'
import { stableToken, TokenManager } from '@wx/token'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { build, type Config } from './index'
import type { Model } from './model'
import { toyModel } from './toy-model'

const token = 'aichattoken'
const SECONDS = 12
const PATIENCE = { timeout: 10_000 }

describe('ai-chat [node:http]', { timeout: 30_000 }, () => {
  let server: Server
  let sim: Simulator
  let user: SimulatedUser
  let clock: ManualClock
  /** The questions that the model was asked. */
  let asked: string[]
  let requests: number

  const start = async (policy: Config['policy'], { customerService: right = true } = {}): Promise<void> => {
    const { port } = server.address() as AddressInfo
    sim = await startSimulator({
      target: `http://127.0.0.1:${port}/wechat`,
      token,
      clock,
      customerService: right,
      swapQuickMessages: false,
    })
    const { appId, secret } = DEFAULT_ACCOUNT
    const tokens = new TokenManager({ appId, secret, issuer: stableToken({ baseUrl: sim.apiUrl }) })
    const sender = customerService(new WxClient({ tokens, baseUrl: sim.apiUrl }))
    const toy = toyModel({ seconds: SECONDS, clock })
    const questions: string[] = []
    asked = questions
    const model: Model = (turns, signal) => {
      questions.push(turns.at(-1)?.content ?? '')
      return toy(turns, signal)
    }
    const store = new MemoryStore({ clock })
    const bot = build({ token, model, store, policy, clock, ...(policy === 'later' ? { sender } : {}) })
    const answer = webhook(bot)
    server.removeAllListeners('request').on('request', (request, response) => {
      requests += 1
      answer(request, response)
    })
    user = sim.user('o1')
  }

  beforeEach(async () => {
    requests = 0
    clock = new ManualClock(Date.now())
    server = createServer()
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  })
  afterEach(async () => {
    await sim.close()
    server.close()
  })

  /** Says something, and goes on when the model works on it. */
  const ask = async (question: string): Promise<{ readonly shown: Promise<unknown> }> => {
    const { length } = asked
    const shown = user.say(question)
    await expect.poll(() => asked.length, PATIENCE).toBe(length + 1)
    return { shown }
  }
  /** Time passes until the user sees this text: messages go 300 ms apart. */
  const untilSeen = async (text: string, times = 1): Promise<void> => {
    const seen = async (): Promise<number> => {
      await clock.advance(300)
      return texts().split(text).length - 1
    }
    await expect.poll(seen, PATIENCE).toBe(times)
  }
  const texts = (): string => user.seen.map(({ content }) => ('text' in content ? content.text : '')).join('\n')

  it('later: the answer comes as messages, marked, paragraph by paragraph', async () => {
    await start('later')
    const { shown } = await ask('春天')
    expect(user.typing).toBe(true)
    await clock.advance(4_500)
    expect(await shown).toBeUndefined()
    await clock.advance(SECONDS * 1_000)
    await untilSeen('想接真的模型')
    expect(asked).toEqual(['春天'])
    expect(user.seen.length).toBeGreaterThan(1)
    for (const { source } of user.seen) expect(source).toMatchObject({ type: 'message', ai: true })
  })

  it('later, without the right to messages: the answer waits for the next message', async () => {
    await start('later', { customerService: false })
    const { shown } = await ask('春天')
    await clock.advance(4_500)
    expect(await shown).toBeUndefined()
    await clock.advance(SECONDS * 1_000)
    await expect.poll(() => user.refusals.some(({ apiPath }) => apiPath.endsWith('/custom/send')), PATIENCE).toBe(true)
    expect(await user.say('在吗')).toMatchObject({ text: expect.stringContaining('玩具模型') })
  })

  it('tell: a line, and the answer at a tap, part by part', async () => {
    await start('tell')
    const { shown } = await ask('春天')
    await clock.advance(4_500)
    expect(await shown).toMatchObject({ text: expect.stringContaining('看答案') })
    await clock.advance(SECONDS * 1_000)
    expect(await user.tap('看答案')).toMatchObject({ text: expect.stringContaining('玩具模型') })
    while (user.choices.some(({ label }) => label === '下一段') && !texts().includes('想接真的模型')) await user.tap('下一段')
    expect(texts()).toContain('想接真的模型')
    for (const { content } of user.seen.slice(1)) expect(JSON.stringify(content).split('内容由 AI 生成')).toHaveLength(2)
    expect(asked).toEqual(['春天'])
  })

  it('hold: the second attempt brings the answer', async () => {
    await start('hold')
    const { shown } = await ask('春天')
    await clock.advance(5_000)
    await expect.poll(() => requests, PATIENCE).toBe(2)
    await clock.advance((SECONDS - 4) * 1_000)
    expect(await shown).toMatchObject({ text: expect.stringContaining('玩具模型') })
    expect(asked).toEqual(['春天'])
  })

  it('knows what was said before, until it is told to forget', async () => {
    await start('later')
    await answered('春天')
    await answered('夏天')
    expect(texts()).toContain('一共问了 2 次')
    expect(await user.say('重新开始')).toMatchObject({ text: expect.stringContaining('忘记') })
    await answered('秋天')
    expect(texts()).toContain('一共问了 1 次')
  })

  const answered = async (question: string): Promise<void> => {
    const { shown } = await ask(question)
    await clock.advance(4_500)
    await shown
    await clock.advance(SECONDS * 1_000)
    await untilSeen('想接真的模型', asked.length)
  }
})
