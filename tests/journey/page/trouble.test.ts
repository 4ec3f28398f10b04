import { Bot } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { serve } from '@wx/node'
import { DEFAULT_ACCOUNT, type Simulator, startSimulator } from '@wx/simulator'
import { launch, withoutChromium } from '@wx-tests/machine/chromium'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

const patience = 60_000
const openid = 'oSimulatorUser0000000000001'
const credentials = { grant_type: 'client_credential', appid: DEFAULT_ACCOUNT.appId, secret: DEFAULT_ACCOUNT.secret }
const send = '/cgi-bin/message/custom/send'

describe.skipIf(withoutChromium)('bad days on the chat page [chromium]', { timeout: patience }, () => {
  const clock = new ManualClock(Date.now())
  /** What the bot heard, in its order. */
  const heard: string[] = []
  let browser: Browser
  let page: Page
  let sim: Simulator
  let close: () => Promise<void>

  const bubbles = (from: string): Locator => page.locator(`[data-testid=bubble][data-from=${from}]`)
  const press = (testId: string): Promise<void> => page.getByTestId(testId).click()
  const active = async (): Promise<string[]> =>
    (await page.getByTestId('active-trouble').locator('span').allTextContents()).map((text) => text.trim())
  const say = async (text: string): Promise<void> => {
    await page.getByTestId('composer-input').fill(text)
    await page.getByTestId('composer-input').press('Enter')
    await bubbles('user').getByText(text, { exact: true }).waitFor()
  }
  const answered = (text: string): Promise<void> => bubbles('account').getByText(text, { exact: true }).waitFor()
  const exchange = (): Simulator['exchanges'][number] | undefined => sim.exchanges.at(-1)

  /** Fills in the form of pushes and starts what it says. */
  const disturb = async (choice: string, fields: { readonly ms?: string; readonly times?: string } = {}): Promise<void> => {
    await page.getByTestId('push-choice').selectOption(choice)
    if (fields.ms !== undefined) await page.getByTestId('push-ms').fill(fields.ms)
    await page.getByTestId('push-times').fill(fields.times ?? '1')
    await press('push-start')
    await page.getByTestId('active-trouble').first().waitFor()
  }
  const fail = async (choice: string, path: string, times: string): Promise<void> => {
    await page.getByTestId('call-path').fill(path)
    await page.getByTestId('call-choice').selectOption(choice)
    await page.getByTestId('call-times').fill(times)
    await press('call-start')
    await page.getByTestId('active-trouble').first().waitFor()
  }

  const post = async (path: string, body: object): Promise<Response> =>
    fetch(`${sim.apiUrl}${path}`, { method: 'POST', body: JSON.stringify(body) })
  const errcode = async (response: Response): Promise<number> => JSON.parse(await response.text()).errcode ?? 0
  const token = async (): Promise<string> => JSON.parse(await (await post('/cgi-bin/stable_token', credentials)).text()).access_token
  const classicToken = async (): Promise<string> =>
    JSON.parse(await (await fetch(`${sim.apiUrl}/cgi-bin/token?${new URLSearchParams(credentials)}`)).text()).access_token
  const tags = async (access_token: string): Promise<number> =>
    errcode(await fetch(`${sim.apiUrl}/cgi-bin/tags/get?${new URLSearchParams({ access_token })}`))
  const customMessage = async (access_token: string, content = '客服'): Promise<Response> =>
    post(`${send}?access_token=${access_token}`, { touser: openid, msgtype: 'text', text: { content } })

  beforeAll(async () => {
    browser = await launch()
  }, patience)
  afterAll(() => browser?.close())

  beforeEach(async () => {
    const bot = new Bot({ token: 't', clock })
    bot.hears('慢', () => new Promise<string>((resolve) => clock.schedule(2_000, () => resolve('好了'))))
    bot.on('text', ({ message }) => {
      heard.push(message.Content)
      return message.Content
    })
    const server = await serve(bot, { port: 0, host: '127.0.0.1' })
    sim = await startSimulator({ target: server.url, token: 't', clock })
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
    await page.goto(sim.url)
    await press('tab-trouble')
    await page.getByTestId('troubles').getByText('一切正常').waitFor()
    heard.length = 0
    close = async () => {
      await page.close()
      await sim.close()
      await server.close()
    }
  }, patience)
  afterEach(() => close())

  it('loses a push, as often as asked, and says how often it did', async () => {
    await disturb('drop', { times: '2' })
    expect(await active()).toEqual(['丢失', '还没发生 · 还剩 2 次'])
    await say('一')
    await expect.poll(active).toEqual(['丢失', '发生 1 次 · 还剩 1 次'])
    await say('二')
    await page.getByTestId('troubles').getByText('一切正常').waitFor()
    await say('三')
    await answered('三')
    expect(heard).toEqual(['三'])
  })

  it('lets a push come late', async () => {
    await disturb('delay', { ms: '1500' })
    await say('晚')
    await clock.advance(1_499)
    expect(heard).toEqual([])
    await clock.advance(1)
    await answered('晚')
  })

  it.each(['after', 'at-once', 'two-addresses'])('sends a push twice: %s', async (choice) => {
    await disturb(choice)
    await say('两次')
    await answered('两次')
    await expect.poll(() => exchange()?.attempts.map(({ end }) => end)).toEqual(['answered', 'answered'])
    expect([heard, await bubbles('account').count()]).toEqual([['两次'], 1])
  })

  it('lets the next push pass', async () => {
    await disturb('reorder')
    await say('先')
    await say('后')
    await answered('先')
    expect(heard).toEqual(['后', '先'])
  })

  it('cuts the connection; the push comes again, and then the answer', async () => {
    await disturb('cut', { ms: '100' })
    await say('慢')
    const outcomeLater = async (): Promise<string | undefined> => {
      await clock.advance(1_000)
      return exchange()?.outcome
    }
    await expect.poll(outcomeLater, { timeout: patience }).toBe('reply')
    await answered('好了')
    expect(exchange()?.attempts).toMatchObject([{ end: 'broken', durationMs: 100 }, { end: 'answered' }])
  })

  it('is silent for a minute as after MarkFail, and can be asked to end', async () => {
    await press('silence')
    await page.getByTestId('active-trouble').getByText('自动屏蔽，还剩 60 秒').waitFor()
    await say('没有')
    await page.getByTestId('chat').getByTestId('verdict').getByText('MarkFail').waitFor()
    await expect.poll(async () => (await active()).at(-1)).toBe('发生 1 次')
    await press('advance-60000')
    await page.getByTestId('troubles').getByText('一切正常').waitFor()
    await say('又有')
    await answered('又有')
    await press('silence')
    await press('end-trouble')
    await page.getByTestId('troubles').getByText('一切正常').waitFor()
  })

  it.each([
    ['busy', -1],
    ['token', 40001],
    ['quota', 45009],
    ['messages', 45047],
    ['right', 48001],
  ])('answers a call with a code: %s', async (choice, code) => {
    const access = await token()
    await say('你好')
    await fail(choice, send, '2')
    for (const expected of [code, code, 0]) expect(await errcode(await customMessage(access))).toBe(expected)
    expect(await tags(access)).toBe(0)
    await page.getByTestId('troubles').getByText('一切正常').waitFor()
  })

  it('fails every call with 40001 until it is ended, and still hands out tokens', async () => {
    await fail('token', '', '')
    const access = await token()
    for (let count = 0; count < 3; count += 1) expect(await tags(access)).toBe(40001)
    await expect.poll(active).toEqual(['所有接口 返回 40001', '发生 3 次'])
    await press('end-trouble')
    await page.getByTestId('troubles').getByText('一切正常').waitFor()
    expect(await tags(access)).toBe(0)
  })

  it('answers HTTP 502, cuts the connection before and after, and is slow', async () => {
    const access = await token()
    await say('你好')
    await answered('你好')
    await fail('gateway', send, '1')
    expect((await customMessage(access)).status).toBe(502)
    await fail('cut-before', send, '1')
    await expect(customMessage(access, '丢了')).rejects.toThrow('fetch failed')
    await fail('cut-after', send, '1')
    await expect(customMessage(access, '到了')).rejects.toThrow('fetch failed')
    await answered('到了')
    expect(await bubbles('account').getByText('丢了').count()).toBe(0)
    await page.getByTestId('call-choice').selectOption('slow')
    await page.getByTestId('call-ms').fill('800')
    await press('call-start')
    await page.getByTestId('active-trouble').getByText('慢 800 毫秒').waitFor()
    const waiting = customMessage(access, '慢')
    await expect.poll(() => clock.pending).toBeGreaterThan(0)
    await clock.advance(800)
    expect(await errcode(await waiting)).toBe(0)
  })

  it('lets somebody else fetch a token, and kills them all', async () => {
    const [classic, stable] = [await classicToken(), await token()]
    await press('supersede')
    expect(await tags(classic)).toBe(0)
    await press('advance-600000')
    await page.getByTestId('ahead').getByText('已拨快 10 分钟').waitFor()
    expect([await tags(classic), await tags(stable)]).toEqual([40001, 0])
    await press('revoke')
    await expect.poll(() => tags(stable)).toBe(40001)
    expect(await tags(await token())).toBe(0)
  })

  it('moves the clock: tokens expire, then the 48 hours end', async () => {
    const first = await token()
    await say('你好')
    await answered('你好')
    await press('advance-7200000')
    await page.getByTestId('ahead').getByText('已拨快 2 小时').waitFor()
    expect(await tags(first)).toBe(42001)
    expect(await errcode(await customMessage(await token()))).toBe(0)
    await press('advance-172800000')
    await page.getByTestId('ahead').getByText('已拨快 50 小时').waitFor()
    expect(await errcode(await customMessage(await token()))).toBe(45015)
    const shown = await page.getByTestId('platform-time').getAttribute('datetime')
    expect(Date.parse(shown ?? '') - clock.now()).toBe(50 * 3_600_000)
    await say('还在')
    await answered('还在')
  })

  it('makes the account one of another kind, and shows what it may do', async () => {
    const access = await token()
    await page.getByTestId('right-customer-messages').getByText('可用').waitFor()
    await page.getByTestId('account-kind').selectOption('subscription')
    await page.getByTestId('right-customer-messages').getByText('没有权限').waitFor()
    expect(await page.getByTestId('right-drafts').textContent()).toContain('可用')
    await say('你好')
    expect(await errcode(await customMessage(access))).toBe(48001)
    await page.getByTestId('account-kind').selectOption('verified-subscription')
    await page.getByTestId('right-customer-messages').getByText('可用').waitFor()
    expect(await errcode(await customMessage(access))).toBe(0)
  })

  it('works by keyboard alone, in English, and keeps the focus when a row goes', async () => {
    await press('language')
    await page.getByTestId('tab-trouble').focus()
    const focus = (testId: string): Promise<void> => expect.poll(() => focused()).toBe(testId)
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.dataset.testid : undefined))
    const tabTo = async (testId: string): Promise<void> => {
      for (let count = 0; count < 30 && (await focused()) !== testId; count += 1) await page.keyboard.press('Tab')
      await focus(testId)
    }
    await tabTo('push-choice')
    await page.keyboard.press('ArrowDown')
    await tabTo('push-times')
    await page.keyboard.press('Enter')
    await page.getByTestId('active-trouble').getByText('3000 ms late').waitFor()
    await tabTo('call-start')
    await page.keyboard.press('Enter')
    await page.getByTestId('active-trouble').getByText('every call answers -1').waitFor()
    expect(await page.getByTestId('troubles').getByRole('heading').textContent()).toBe('Going on: 2')
    await page.getByTestId('tab-trouble').focus()
    await tabTo('end-all')
    await page.keyboard.press('Enter')
    await page.getByTestId('troubles').getByText('All is well').waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
  })

  it('says why something can’t be', async () => {
    await page.getByTestId('call-path').fill('cgi-bin/menu/get')
    await press('call-start')
    await page.getByTestId('trouble').getByText('It must start with /').waitFor()
  })
})
