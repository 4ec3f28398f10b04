import { mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { systemClock } from '@wx/core'
import { launch, withoutChromium } from '@wx-tests/machine/chromium'
import { pino } from 'pino'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { keys } from '../../test/running-server'
import { someStatuses } from '../../test/statuses'
import { KeyRing } from '../access/key-ring'
import { parseConfig } from '../config/schema'
import type { TokenStatus } from '../keep/token-status'
import { Metrics } from '../telemetry/metrics'
import { Application } from './application'
import { pageRoute } from './page-route'

/** A folder for what the browser saw, for people to look at. */
const folder = process.env.WX_SCREENSHOTS

const config = parseConfig({
  store: 'memory:',
  accounts: [{ appId: 'wxa', secret: 'x' }],
  keys: [{ name: 'ops', key: keys.all, accounts: '*', allow: ['operate'] }],
})

/** The page over real HTTP, behind its key, with accounts of our choice. */
async function serve(statuses: () => readonly TokenStatus[]): Promise<string> {
  const app = new Application({
    routes: [pageRoute({ statuses }, systemClock)],
    ring: new KeyRing(config.keys, systemClock),
    keeper: { knows: () => false },
    metrics: new Metrics({ statuses, openStreams: () => 0, lostLogLines: () => 0 }),
    log: pino({ level: 'silent' }),
    clock: systemClock,
  })
  const server = createServer((request, response) => void app.respond(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`
}

describe.skipIf(withoutChromium)('[chromium] the operator’s page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  const open = async (
    url: string,
    options: { locale?: string; width?: number; dark?: boolean; plain?: boolean } = {},
  ): Promise<{ page: Page; complaints: string[] }> => {
    const { locale = 'zh-CN', width = 1280, dark = false, plain = false } = options
    const context = await browser.newContext({
      httpCredentials: { username: 'operator', password: keys.all },
      locale,
      viewport: { width, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: !plain,
    })
    onTestFinished(() => context.close())
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(url)
    return { page, complaints: complaints.filter((text) => !text.includes('401')) }
  }

  const shoot = async (page: Page, name: string): Promise<void> => {
    if (folder === undefined) return
    mkdirSync(folder, { recursive: true })
    await page.screenshot({ path: `${folder}/${name}.png` })
  }

  test.each([3, 300, 10_000])('with %i accounts shows the urgent ones first, a page at a time', async (count) => {
    const { page, complaints } = await open(await serve(() => someStatuses(count, Date.now())))
    expect(await page.locator('tbody tr').count()).toBe(Math.min(count, 50))
    expect(await page.locator('.tile b').first().textContent()).toBe(count.toLocaleString('en'))
    if (count > 3) expect(await page.locator('tbody tr').first().getAttribute('class')).toBe('down')
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(await page.evaluate('document.querySelectorAll("*").length')).toBeLessThan(1_500)
    expect(complaints).toEqual([])
    await shoot(page, `accounts-${count}`)
  })

  test('searches while text is typed, shows the next page, and filters by state', async () => {
    const { page } = await open(await serve(() => someStatuses(10_000, Date.now())), { locale: 'en-GB' })
    await page.getByRole('searchbox').fill('40164')
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
    expect(page.url()).toContain('q=40164')
    await page.getByRole('searchbox').fill('')
    await expect.poll(() => page.locator('tbody tr').count()).toBe(50)
    await page.getByRole('link', { name: 'Next' }).click()
    expect(await page.locator('nav span').textContent()).toBe('51–100 of 10,000')
    await page.getByRole('link', { name: /Failing/ }).click()
    expect(await page.locator('tbody tr').evaluateAll((rows) => rows.every((row) => row.className === 'shaky'))).toBe(true)
    await shoot(page, 'failing-english')
  })

  test('shows what changed without being loaded again, and says so when the server is gone', async () => {
    let statuses = someStatuses(3, Date.now())
    const { page } = await open(await serve(() => statuses))
    statuses = statuses.map((status) => ({ ...status, state: 'down', remainingMs: 0, degraded: true }))
    await page.evaluate('load()')
    await expect.poll(() => page.locator('tr.down').count()).toBe(3)
    await shoot(page, 'degraded')
    await page.context().setOffline(true)
    await page.evaluate('load()')
    await page.locator('#offline').waitFor({ state: 'visible' })
  })

  test('fits a phone, and the dark', async () => {
    const { page } = await open(await serve(() => someStatuses(300, Date.now())), { width: 390, dark: true })
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await shoot(page, 'phone-dark')
  })

  test('works without a script', async () => {
    const { page } = await open(await serve(() => someStatuses(300, Date.now())), { plain: true })
    await page.getByRole('searchbox').fill('40164')
    await page.getByRole('searchbox').press('Enter')
    expect(await page.locator('tbody tr').count()).toBe(1)
  })

  test('markup in names of accounts and in errors is shown as text', async () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>"\'&'
    const [status] = someStatuses(1, Date.now())
    if (status === undefined) throw new Error('no status')
    const { page, complaints } = await open(
      `${await serve(() => [{ ...status, accountName: hostile, failure: { at: 0, message: hostile } }])}?q=%22%3E%3Cscript%3E`,
    )
    await page.getByRole('searchbox').fill('')
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
    expect(await page.locator('td b').textContent()).toBe(hostile)
    expect(await page.locator('#live script, #live img').count()).toBe(0)
    expect(complaints).toEqual([])
  })
})
