import { Bot, reply } from '@wx/core'
import { serve } from '@wx/node'
import { DEFAULT_ACCOUNT, type Simulator, startSimulator } from '@wx/simulator'
import { launch, withoutChromium } from '@wx-tests/machine/chromium'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'

const patience = 60_000
const openid = 'oSimulatorUser0000000000001'

/** Four English words in a row are a sentence, not a name. */
const SENTENCE = /\b[a-z]+(?: [a-z]+){3}/i
const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/

/** Everything but what travelled on the wire, and the button to the other language. */
const SAID = 'body :not(script, style, pre, pre *, code, code *, dl, dl *, [data-testid=language])'

/** What the page says: the texts of its elements, and their labels. */
async function textsOf(page: Page): Promise<readonly string[]> {
  return page
    .locator(SAID)
    .evaluateAll((elements) =>
      elements.flatMap((element) => [
        ...[...element.childNodes].flatMap(({ nodeType, textContent }) => (nodeType === Node.TEXT_NODE ? [textContent ?? ''] : [])),
        ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
      ]),
    )
}

/** Sends a customer-service message, as a bot does that answers later. */
async function send(sim: Simulator, content: string): Promise<unknown> {
  const post = async (path: string, body: object): Promise<string> =>
    (await fetch(`${sim.apiUrl}/cgi-bin${path}`, { method: 'POST', body: JSON.stringify(body) })).text()
  const { appId: appid, secret } = DEFAULT_ACCOUNT
  const { access_token } = JSON.parse(await post('/stable_token', { grant_type: 'client_credential', appid, secret }))
  const message = { touser: openid, msgtype: 'text', text: { content } }
  return JSON.parse(await post(`/message/custom/send?access_token=${access_token}`, message))
}

/** One exchange of each kind. All names and texts are short and English, so that what is Chinese is the page's. */
async function converse(sim: Simulator): Promise<void> {
  const user = sim.user(openid)
  await user.follow()
  await user.press('HELP')
  await user.scan('42')
  await user.send({ type: 'report-location', latitude: 1, longitude: 2, precision: 3 })
  await user.send({ type: 'view', url: 'https://example.com' })
  for (const text of ['hi', 'quiet', 'staff', 'picture']) await user.say(text)
  sim.disturb({ drop: true, times: 1 })
  await user.say('lost')
  await user.say('later')
  await send(sim, 'here')
  await user.say('refused')
  sim.fail('/cgi-bin/message/custom/send', { errcode: 45047, times: 1 })
  await send(sim, 'nobody')
  await user.unfollow()
}

describe.skipIf(withoutChromium)('the language of the page [chromium]', () => {
  let browser: Browser
  let sim: Simulator
  let close: () => Promise<void>

  beforeAll(async () => {
    const bot = new Bot({ token: 't' })
    bot.catch(() => {})
    bot.on('event:subscribe', () => 'hi')
    bot.click('HELP', () => 'help')
    bot.hears('hi', () => 'hello')
    bot.hears('staff', () => reply.transfer())
    bot.hears('picture', () => reply.image('missing'))
    const server = await serve(bot, { port: 0, host: '127.0.0.1' })
    const menu = [{ name: 'Help', type: 'click', key: 'HELP' }] as const
    sim = await startSimulator({ target: server.url, token: 't', accountName: 'Echo', menu })
    await converse(sim)
    browser = await launch()
    close = async () => {
      await browser.close()
      await sim.close()
      await server.close()
    }
  }, patience)
  afterAll(() => close())

  async function visit(locale: string): Promise<[Page, BrowserContext]> {
    // So high that all lines are on the page.
    const context = await browser.newContext({ viewport: { width: 1280, height: 2400 }, locale })
    onTestFinished(() => context.close())
    const page = await context.newPage()
    await page.goto(sim.url)
    await page.getByTestId('bubble').first().waitFor()
    return [page, context]
  }

  it.each([
    ['zh-CN', 'zh-CN', '微信模拟器'],
    ['zh-TW', 'zh-CN', '微信模拟器'],
    ['en-GB', 'en', 'WeChat simulator'],
    ['fr-FR', 'en', 'WeChat simulator'],
  ])('comes from the browser: %s', async (locale, lang, title) => {
    const [page] = await visit(locale)
    expect([await page.locator('html').getAttribute('lang'), await page.title()]).toEqual([lang, title])
  })

  it('is the one that was chosen, from then on', async () => {
    const [page, context] = await visit('en-GB')
    await page.getByTestId('language').click()
    await expect.poll(() => page.title()).toBe('微信模拟器')
    await page.reload()
    await expect.poll(() => page.title()).toBe('微信模拟器')
    const other = await context.newPage()
    await other.goto(sim.url)
    await expect.poll(() => other.title()).toBe('微信模拟器')
  })

  it.each([
    ['zh-CN', SENTENCE],
    ['en-GB', CHINESE],
  ])(
    'is that of everything on the page: %s',
    async (locale, foreign) => {
      const [page] = await visit(locale)
      const found = new Set<string>()
      await page.getByTestId('record-kind').selectOption('push')
      await page.getByTestId('record-list').press('Home')
      for (const _ of sim.exchanges) {
        await page.keyboard.press('Enter')
        await page.getByTestId('exchange-detail').waitFor()
        for (const text of await textsOf(page)) if (foreign.test(text)) found.add(text)
        await page.keyboard.press('Escape')
        await page.keyboard.press('ArrowDown')
      }
      expect([...found]).toEqual([])
    },
    patience,
  )

  it('says no reply of no push whose answer came as a message', async () => {
    const [page] = await visit('zh-CN')
    const note = page.locator('[data-testid=verdict]:has([data-code=message-later])').first()
    expect(await note.textContent()).toMatch(/应答 "success"，答案在推送后 .* 秒以客服消息送达/)
    await page.getByTestId('line').filter({ hasText: 'later' }).first().click()
    const said = await page.getByTestId('exchange-detail').textContent()
    expect(said).toContain('接口回复')
    expect(said).not.toMatch(/无回复|没有回复/)
  })
})
