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
const PAGES = ['/', '/start/first-bot', '/slow/five-seconds', '/account/rights', '/errors/quota', '/api/core/classes/Bot', '/en/run/kubernetes']
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

  const cases = PAGES.flatMap((address) => SIZES.flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ address, width, scheme }))))

  it.each(cases)('$address, $width wide, $scheme: axe finds nothing, and nothing is wider than the window', async ({ address, width, scheme }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(server.url + address, { waitUntil: 'networkidle' })
    await page.evaluate(AXE)
    const violations: readonly Violation[] = await page.evaluate("axe.run().then((result) => result.violations)")
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary}`)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    await context.close()
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
    expect(await page.locator('main').innerText()).toContain('自定义菜单')
    await context.close()
  })

  it('a Chinese page has no English around it', async () => {
    const page = await browser.newPage()
    await page.goto(`${server.url}/call/menus`)
    const names: readonly string[] = await page.evaluate(
      "[...document.querySelectorAll('header, aside, footer, .VPLocalNav, .VPSkipLink')].flatMap((bar) => [bar.textContent, ...[...bar.querySelectorAll('[aria-label], [title]')].flatMap((each) => [each.ariaLabel, each.title])])",
    )
    expect(names.join(' ')).not.toMatch(/On this page|Previous|Next page|Search|Menu\b|Return to top|Appearance|Skip to|Edit this|Switch to/)
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
