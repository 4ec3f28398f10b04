import { ManualClock } from '@wx/core/testing'
import type { Simulator } from '@wx/simulator'
import { launch, withoutChromium } from '@wx-tests/machine/chromium'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { MISTAKES, type Mistake, simulate } from './mistakes'

const patience = 60_000
const openid = 'oSimulatorUser0000000000001'

async function start(mistake: Mistake): Promise<Simulator> {
  const [sim, close] = await simulate(mistake, new ManualClock(Date.now()))
  onTestFinished(close)
  return sim
}

/** The bots report to the console, too. */
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

describe('a beginner’s mistake is named by the library', () => {
  it.each(MISTAKES)('$name', async (mistake) => {
    const sim = await start(mistake)
    await sim.user(openid).say('你好')
    const [exchange] = sim.exchanges
    expect(exchange).toMatchObject({ verdict: { code: mistake.code }, reason: expect.stringMatching(mistake.en) })
    expect(exchange?.botErrors?.join(' ') ?? '').toMatch(mistake.botError ?? /^$/)
  })
})

describe.skipIf(withoutChromium)('a beginner’s mistake is named under the push, on the page [chromium]', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, patience)
  afterAll(() => browser?.close())

  async function open(address: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
    onTestFinished(() => page.close())
    await page.goto(address)
    return page
  }

  it.each(MISTAKES)(
    '$name',
    async (mistake) => {
      const sim = await start(mistake)
      const page = await open(sim.url)
      await page.getByTestId('composer-input').fill('你好')
      await page.getByTestId('composer-input').press('Enter')
      const note = page.getByTestId('chat').getByTestId('verdict')
      await expect.poll(() => note.textContent()).toMatch(mistake.zh)
      expect(await note.locator('p').textContent()).not.toMatch(/\b[a-z]+(?: [a-z]+){3}/i)
      if (mistake.botError) expect(await note.getByTestId('bot-error').textContent()).toMatch(mistake.botError)
      await page.getByTestId('language').click()
      await expect.poll(() => note.textContent()).toMatch(mistake.en)
      expect(await note.locator('p').textContent()).not.toMatch(/[\u4e00-\u9fff]/)
    },
    patience,
  )
})
