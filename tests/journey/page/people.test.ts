import { Bot } from '@wx/core'
import { serve } from '@wx/node'
import { type Simulator, startSimulator } from '@wx/simulator'
import { launch, withoutChromium } from '@wx-tests/machine/chromium'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const patience = 60_000

// Under CI a missing browser is a failure, not a skip.
describe.skipIf(withoutChromium)('several users on the chat page [chromium]', { timeout: patience }, () => {
  let browser: Browser
  let page: Page
  let sim: Simulator
  let close: () => Promise<void>
  const bubbles = (from: string): Locator => page.locator(`[data-testid=bubble][data-from=${from}]`)
  const person = (name: string): Locator => page.getByTestId('person').filter({ hasText: name })
  const input = (): Locator => page.getByTestId('composer-input')

  beforeAll(async () => {
    const bot = new Bot({ token: 't' }).on('text', (ctx) => `收到 ${ctx.message.Content}`)
    const server = await serve(bot, { port: 0, host: '127.0.0.1' })
    sim = await startSimulator({ target: server.url, token: 't' })
    browser = await launch()
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
    await page.goto(sim.url)
    close = async () => {
      await browser.close()
      await sim.close()
      await server.close()
    }
  }, patience)
  afterAll(() => close())

  it('adds a user with a name and shows that phone', async () => {
    await person('用户 1').waitFor()
    await page.getByTestId('person-add').click()
    await page.getByRole('textbox', { name: '名字' }).fill('小明')
    await page.getByTestId('sheet-send').click()
    await page.locator('[data-testid=person][aria-current=true]').getByText('小明').waitFor()
    expect(new URL(page.url()).searchParams.get('openid')).toBe('oSimulatorUser0000000000002')
    expect(sim.users.map(({ name }) => name)).toEqual(['', '小明'])
    await input().fill('我是小明')
    await input().press('Enter')
    await bubbles('account').getByText('收到 我是小明').waitFor()
  })

  it('counts what the others have not read, and keeps drafts and places', async () => {
    for (let count = 0; count < 12; count += 1) await sim.user('oSimulatorUser0000000000002').say(`第 ${count} 句`)
    await bubbles('account').getByText('收到 第 11 句').waitFor()
    await page.getByRole('log').evaluate((log) => log.scrollTo({ top: 100 }))
    await input().fill('还没写完')
    await person('用户 1').click()
    await page.getByTestId('empty').waitFor()
    expect(await input().inputValue()).toBe('')
    await sim.user('oSimulatorUser0000000000002').say('在吗')
    await person('小明').getByTestId('unread').getByText('1').waitFor()
    expect(await person('小明').getByLabel('1 条未读').count()).toBe(1)

    await page.goBack()
    await bubbles('account').getByText('收到 第 0 句').waitFor()
    expect(await person('小明').getByTestId('unread').count()).toBe(0)
    expect(await input().inputValue()).toBe('还没写完')
    await expect.poll(() => page.getByRole('log').evaluate((log) => log.scrollTop)).toBe(100)
    await page.getByRole('log').evaluate((log) => log.scrollTo({ top: log.scrollHeight }))
    await bubbles('account').getByText('收到 在吗').waitFor()
  })

  it('renames the user, by keyboard alone', async () => {
    await person('小明').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('小红')
    await page.keyboard.press('Enter')
    await person('小红').waitFor()
    expect(sim.user('oSimulatorUser0000000000002').name).toBe('小红')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('person-rename')
  })

  it('opens the phone of the address', async () => {
    await page.goto(`${sim.url}/?openid=o-tester`)
    await page.locator('[data-testid=person][aria-current=true]').getByText('o-tester').waitFor()
    await person('小红').click()
    await bubbles('account').getByText('收到 在吗').waitFor()
  })
})
