import { launch, withoutChromium } from '@wx-tests/machine/chromium'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../sources/page'
import { type Server, serveSite } from './built-site'

/** What people type, and the page that should come first. */
const QUERIES: Readonly<Record<Language, readonly (readonly [query: string, first: string])[]>> = {
  zh: [
    ['菜单', '/call/menus'],
    ['创建菜单', '/call/menus'],
    ['怎么创建菜单', '/call/menus'],
    ['40001', '/errors/refresh-token#40001'],
    ['48001', '/errors/permission#48001'],
    ['45009', '/errors/quota#45009'],
    ['签名', '/run/security'],
    ['invalidate', '/api/token/classes/TokenManager#invalidate'],
    ['TokenManager', '/tokens/tokens'],
    ['第一个机器人', '/start/first-bot'],
    ['测试号', '/start/getting-started'],
    ['素材', '/call/media'],
    ['网页授权', '/call/login'],
    ['模拟器', '/dev/simulator'],
    ['五秒', '/slow/five-seconds'],
    ['故障', '/trouble/troubleshooting'],
    ['函数计算', '/run/serverless-china'],
    ['Kubernetes', '/run/kubernetes'],
    ['Docker', '/run/docker'],
    ['nginx', '/run/nginx'],
    ['权限', '/account/rights'],
    ['安全模式', '/run/security'],
    ['EncodingAESKey', '/trouble/troubleshooting'],
  ],
  en: [
    ['menu', '/en/call/menus'],
    ['40001', '/en/errors/refresh-token#40001'],
    ['48001', '/en/errors/permission#48001'],
    ['signature', '/en/run/security'],
    ['invalidate', '/en/api/token/classes/TokenManager#invalidate'],
    ['first bot', '/en/start/first-bot'],
    ['test account', '/en/start/getting-started'],
    ['media', '/en/call/media'],
    ['login', '/en/call/login'],
    ['simulator', '/en/dev/simulator'],
    ['five seconds', '/en/slow/five-seconds'],
    ['Kubernetes', '/en/run/kubernetes'],
    ['Docker', '/en/run/docker'],
    ['nginx', '/en/run/nginx'],
    ['rights', '/en/account/rights'],
    ['serverless China', '/en/run/serverless-china'],
    ['encodingAESKey', '/en/trouble/troubleshooting'],
    ['invaldate', '/en/api/token/classes/TokenManager#invalidate'],
  ],
}

describe.skipIf(withoutChromium)('the search [chromium]', () => {
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

  describe.each(LANGUAGES)('in %s', (language) => {
    let page: Page
    beforeAll(async () => {
      page = await browser.newPage()
      await page.goto(`${server.url}${language === 'zh' ? '/' : '/en/'}`)
      await page.locator('.DocSearch-Button').click()
      await page.locator('#localsearch-input').waitFor()
    })

    it.each(QUERIES[language])('%s finds %s first', async (query, expected) => {
      await page.locator('#localsearch-input').fill('')
      await page.locator('.results .result').first().waitFor({ state: 'detached' })
      await page.locator('#localsearch-input').fill(query)
      const first = page.locator('.results .result').first()
      await first.waitFor()
      const address = (await first.getAttribute('href')) ?? ''
      expect(expected.includes('#') ? address : address.replace(/#.*/, '')).toBe(expected)
    })
  })
})
