import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { launch, withoutChromium } from '@wx-tests/machine/chromium'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Server, serveSite } from './built-site'

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[]
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** One page of each kind. */
const PAGES = [
  '/',
  '/start/first-bot',
  '/slow/five-seconds',
  '/call/menus',
  '/trouble/status-401',
  '/account/rights',
  '/errors/quota',
  '/api/core/classes/Bot',
  '/en/run/kubernetes',
]
const SIZES = [1280, 390]
const FIRST_PAGE_BYTES = 450_000

describe.skipIf(withoutChromium)('pages as people see them [chromium]', () => {
  let server: Server
  let browser: Browser
  beforeAll(async () => {
    server = await serveSite()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  it.each(PAGES)('%s: axe finds nothing in light and dark, and nothing is wider than the window', async (address) => {
    const page = await browser.newPage({ reducedMotion: 'reduce' })
    await page.goto(server.url + address)
    await page.evaluate(AXE)
    for (const width of SIZES)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme })
        await page.locator(colorScheme === 'dark' ? 'html.dark' : 'html:not(.dark)').waitFor()
        const violations: readonly Violation[] = await page.evaluate('axe.run().then((result) => result.violations)')
        const where = `${width} wide, ${colorScheme}`
        expect(violations.map(({ id, nodes }) => `${where}, ${id}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary}`)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth'), where).toBeLessThanOrEqual(width)
      }
    await page.close()
  })

  it('the first page is small, and asks no other host', async () => {
    const page = await browser.newPage()
    const requests: string[] = []
    let bytes = 0
    page.on('request', (request) => requests.push(request.url()))
    page.on('response', async (response) => {
      bytes += (await response.body().catch(() => Buffer.alloc(0))).length
    })
    await page.goto(`${server.url}/`, { waitUntil: 'load' })
    expect(bytes).toBeLessThanOrEqual(FIRST_PAGE_BYTES)
    expect(requests.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:'))).toEqual([])
    await page.close()
  })

  it('a page can be read without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${server.url}/call/menus`)
    expect(await page.locator('main').textContent()).toContain('自定义菜单')
    await context.close()
  })

  it('a Chinese page has no English around it', async () => {
    const page = await browser.newPage()
    await page.goto(`${server.url}/call/menus`)
    const names: readonly string[] = await page.evaluate(
      "[...document.querySelectorAll('header, aside, footer, .VPLocalNav, .VPSkipLink')].flatMap((bar) => [bar.textContent, ...[...bar.querySelectorAll('[aria-label], [title]')].flatMap((each) => [each.ariaLabel, each.title])])",
    )
    expect(names.join(' ')).not.toMatch(
      /On this page|Previous|Next page|Search|Menu\b|Return to top|Appearance|Skip to|Edit this|Switch to/,
    )
    await page.close()
  })

  it('the endpoints can be filtered, and the rights shown for one account', async () => {
    const page = await browser.newPage()
    await page.goto(`${server.url}/reference/endpoints`)
    await page.locator('.filter-box input').fill('menu/create')
    expect(await page.locator('.vp-doc tbody tr:visible').allInnerTexts()).toHaveLength(1)
    await page.goto(`${server.url}/account/rights`)
    await page.locator('.filter-box select').selectOption('1')
    expect(await page.locator('.vp-doc table').nth(1).locator('th:visible').allInnerTexts()).toHaveLength(3)
    await page.close()
  })
})
