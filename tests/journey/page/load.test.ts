import { Bot } from '@wx/core'
import { serve } from '@wx/node'
import { startSimulator } from '@wx/simulator'
import { launch, withoutChromium } from '@wx-tests/machine/chromium'
import { describe, expect, it } from 'vitest'

// Under CI a missing browser is a failure, not a skip.
describe.skipIf(withoutChromium)('a load on the chat page [chromium]', () => {
  it('shows how the pushes ended and how long they took; its users are not in the bar', { timeout: 60_000 }, async () => {
    const bot = new Bot({ token: 't' }).on('text', () => '好')
    const server = await serve(bot, { port: 0, host: '127.0.0.1' })
    const sim = await startSimulator({ target: server.url, token: 't' })
    const browser = await launch()
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
    await page.goto(sim.url)
    await page.getByTestId('tab-load').click()
    await page.getByLabel('用户数').fill('5')
    await page.getByLabel('每人消息数').fill('4')
    await page.getByLabel('每秒消息数').fill('100')
    await page.getByLabel('每秒消息数').press('Enter')
    const figures = page.getByTestId('load-figures')
    await figures.getByText('已回复 20').waitFor()
    const counts = await figures.getByTestId('load-bar').locator('.bar__count').allTextContents()
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(20)
    expect(await page.getByTestId('person').count()).toBe(1)

    await page.getByTestId('tab-record').click()
    await page.getByTestId('tab-load').click()
    await figures.getByText('已回复 20').waitFor()
    await browser.close()
    await sim.close()
    await server.close()
  })
})
