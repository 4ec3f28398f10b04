import { WxClient } from '@wx/client'
import { customerService } from '@wx/client/customer-service'
import { Bot, type Context, MemoryStore, type Parts, type Store } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { DEFAULT_ACCOUNT, type SimulatedUser, type Simulator, startSimulator } from '@wx/simulator'
import { stableToken, TokenManager } from '@wx/token'
import { afterEach, describe, expect, test } from 'vitest'
import { session } from '../session/session'
import type { SessionContext } from '../session/session-context'
import type { SlowContext } from './context'
import type { SlowOptions } from './options'
import { slowAnswers } from './slow-answers'

interface Words {
  readonly words: readonly string[]
}
type Ctx = Context & SlowContext & SessionContext<Words>
type Answer = (text: string, ctx: Ctx) => Promise<string> | Parts

const token = 'slowtoken'
const PATIENCE = { timeout: 30_000, interval: 1 }
const HOLD = { policy: { hold: true, otherwise: 'tell' } } as const
const MESSAGES = { policy: 'later' } as const

/** Two processes of a bot and the platform, which sends each attempt to the other one; all by one clock. */
class Stage {
  readonly clock = new ManualClock(Date.now())
  /** The texts for which handlers ran. */
  readonly runs: string[] = []
  readonly #store: Store = new MemoryStore({ clock: this.clock })
  readonly #bots: Bot<Ctx>[] = []
  #sim: Simulator | undefined

  async open(answer: Answer, options: SlowOptions, right: boolean): Promise<void> {
    const { clock } = this
    this.#sim = await startSimulator({
      targets: ['http://one/', 'http://two/'],
      spread: 'by-attempt',
      token,
      clock,
      customerService: right,
      fetch: (url, init) => this.#request(new URL(String(url)), init),
    })
    for (let process = 0; process < 2; process++) this.#bots.push(this.#bot(answer, options))
  }

  get sim(): Simulator {
    if (this.#sim === undefined) throw new Error('the stage is not open')
    return this.#sim
  }

  #bot(answer: Answer, options: SlowOptions): Bot<Ctx> {
    const store = this.#store
    const sender = options.policy === 'later' ? { sender: this.#sender() } : {}
    const bot = new Bot<Ctx>({ token, clock: this.clock, slow: slowAnswers({ store, ...sender, ...options }) })
    bot.use(session<Words>({ store, clock: this.clock, initial: () => ({ words: [] }) }))
    bot.on('text', (ctx) => {
      this.runs.push(ctx.message.Content)
      return answer(ctx.message.Content, ctx)
    })
    return bot
  }

  /** Over HTTP, as an account's client does it. */
  #sender(): ReturnType<typeof customerService> {
    const { appId, secret } = DEFAULT_ACCOUNT
    const baseUrl = this.sim.apiUrl
    return customerService(new WxClient({ tokens: new TokenManager({ appId, secret, issuer: stableToken({ baseUrl }) }), baseUrl }))
  }

  /** A request without sockets; the platform can cut it. */
  async #request({ host, searchParams: query }: URL, init: RequestInit | undefined): Promise<Response> {
    const bot = this.#bots[host === 'one' ? 0 : 1]
    if (bot === undefined) throw new Error('no bot')
    const cut = new Promise<never>((_, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('cut')), { once: true }))
    const { status, headers, body } = await Promise.race([bot.handle({ method: 'POST', query, text: () => String(init?.body) }), cut])
    return new Response(body, { status, headers })
  }

  after(ms: number): Promise<void> {
    return new Promise((resolve) => void this.clock.schedule(ms, resolve))
  }

  /** Resolves to what `action` does, once so much time has passed, half a second after the other. */
  async pass<T>(ms: number, action: Promise<T>): Promise<T> {
    for (let passed = 0; passed < ms; passed += 500) await this.clock.advance(500)
    return action
  }

  /** Time goes on until the user sees this text. */
  async untilSeen(user: SimulatedUser, text: string): Promise<void> {
    const look = async (): Promise<string> => {
      await this.clock.advance(300)
      return textsOf(user)
    }
    await expect.poll(look, PATIENCE).toContain(text)
  }

  /** How many attempts of all pushes the platform cut. */
  get cut(): number {
    return this.sim.exchanges.flatMap(({ attempts }) => attempts).filter(({ end }) => end === 'cut').length
  }
}

function textsOf(user: SimulatedUser): string {
  return user.seen.map(({ content }) => ('text' in content ? content.text : content.type)).join('\n')
}

function timesSeen(user: SimulatedUser, text: string): number {
  return textsOf(user).split(text).length - 1
}

describe('slow answers at the simulated platform', () => {
  let stage: Stage
  const open = async (answer: Answer, options: SlowOptions, { right = true } = {}): Promise<SimulatedUser> => {
    stage = new Stage()
    await stage.open(answer, options, right)
    return stage.sim.user('u1')
  }
  const takes =
    (ms: number): Answer =>
    async (text) => {
      await stage.after(ms)
      return `答${text}`
    }
  afterEach(() => stage.sim.close())

  test('9 s under hold: the handlers ran once, and the user sees the answer once', async () => {
    const user = await open(takes(9_000), HOLD)
    expect(await stage.pass(15_000, user.say('问'))).toMatchObject({ text: '答问' })
    expect([stage.runs, timesSeen(user, '答问'), stage.cut]).toEqual([['问'], 1, 1])
  })

  test('25 s under later: the same', async () => {
    const user = await open(takes(25_000), MESSAGES)
    expect(await stage.pass(5_000, user.say('问'))).toBeUndefined()
    await stage.untilSeen(user, '答问')
    expect([stage.runs, timesSeen(user, '答问'), stage.cut]).toEqual([['问'], 1, 0])
  })

  test('60 s under tell: the same, and a tap before it is there says how long it takes', async () => {
    const user = await open(takes(60_000), { policy: 'tell' })
    expect(await stage.pass(5_000, user.say('问'))).toMatchObject({ text: expect.stringContaining('已用 5 秒') })
    expect(await stage.pass(5_000, user.tap('看答案'))).toMatchObject({ text: expect.stringMatching(/已用 \d+ 秒/) })
    await stage.pass(60_000, Promise.resolve())
    expect(await stage.pass(500, user.tap('看答案'))).toMatchObject({ text: '答问' })
    expect([stage.runs, timesSeen(user, '答问'), stage.cut]).toEqual([['问'], 1, 0])
  })

  test('an account without the right, under later: a claim and no fault; the next slow answer tells at once', async () => {
    const user = await open(takes(6_000), MESSAGES, { right: false })
    await stage.pass(5_000, user.say('一'))
    const refused = async (): Promise<number> => {
      await stage.clock.advance(300)
      return user.refusals.filter(({ apiPath }) => apiPath.endsWith('/custom/send')).length
    }
    await expect.poll(refused, PATIENCE).toBe(1)
    expect(await stage.pass(5_000, user.say('二'))).toMatchObject({ text: expect.stringMatching(/^答一\n\n<a /) })
    expect(await stage.pass(5_000, user.say('三'))).toMatchObject({ text: expect.stringContaining('看答案') })
    expect(user.seen.map(({ source }) => source.type)).not.toContain('platform')
    expect(stage.runs).toEqual(['一', '二', '三'])
  })

  test('a new question while one is open, under tell: both are answered, each to its own', async () => {
    const user = await open(takes(8_000), { policy: 'tell' })
    await stage.pass(5_000, user.say('一'))
    const [first] = user.choices
    await stage.pass(5_000, user.say('二'))
    await stage.pass(10_000, Promise.resolve())
    expect(await stage.pass(500, user.tap('看答案'))).toMatchObject({ text: '答二' })
    expect(await stage.pass(500, user.tap(first?.id ?? ''))).toMatchObject({ text: '答一' })
    expect(stage.runs).toEqual(['一', '二'])
  })

  test('a stream of 12 parts: 5 messages at most, no byte lost, in order', async () => {
    const user = await open(async function* () {
      for (let part = 1; part <= 12; part++) {
        await stage.after(1_000)
        yield `第 ${part} 段`
      }
    }, MESSAGES)
    await stage.pass(5_000, user.say('问'))
    await stage.untilSeen(user, '第 12 段')
    expect(user.seen.filter(({ source }) => source.type === 'message').length).toBeLessThanOrEqual(5)
    expect(textsOf(user).replace(/\s/g, '')).toBe(Array.from({ length: 12 }, (_, index) => `第${index + 1}段`).join(''))
  })

  test("keepAlive 'request': one attempt is cut, the retry is answered at once, the answer is sent", async () => {
    const user = await open(takes(12_000), { ...MESSAGES, keepAlive: 'request' })
    expect(await stage.pass(6_000, user.say('问'))).toBeUndefined()
    await stage.untilSeen(user, '答问')
    expect([stage.runs, timesSeen(user, '答问'), stage.cut]).toEqual([['问'], 1, 1])
  })

  test('100 slow users at once under hold: 20 attempts are cut at most, all are answered', async () => {
    await open(takes(9_000), HOLD)
    const users = Array.from({ length: 100 }, (_, index) => stage.sim.user(`user${index}`))
    await stage.pass(16_000, Promise.all(users.map((user) => user.say(user.openid))))
    for (const user of users) if (timesSeen(user, `答${user.openid}`) === 0) await stage.pass(500, user.tap('看答案'))
    expect(stage.cut).toBeLessThanOrEqual(20)
    expect(users.map((user) => timesSeen(user, `答${user.openid}`))).toEqual(users.map(() => 1))
    expect(stage.runs).toHaveLength(100)
  })

  test('two pushes of one user at once change one session: both changes are there', async () => {
    const user = await open(async (text, ctx) => {
      const { words } = await ctx.session.update((data) => ({ words: [...data.words, text] }))
      return words.join()
    }, HOLD)
    await stage.pass(1_000, Promise.all(['一', '二'].map((word) => user.say(word))))
    const last = await stage.pass(1_000, user.say('三'))
    expect(JSON.stringify(last)).toMatch(/一,二,三|二,一,三/)
  })
})
