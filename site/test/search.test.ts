import { launch, withoutChromium } from '@wx-tests/machine/chromium'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../sources/page'
import { BASE, type Server, serveSite } from './built-site'

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
    ['TokenManager', '/api/token/classes/TokenManager'],
    ['第一个机器人', '/start/first-bot'],
    ['监控', '/run/observe'],
    ['装哪个包', '/start/how-it-fits'],
    ['测试号', '/start/getting-started'],
    ['素材', '/call/media'],
    ['网页授权', '/call/login'],
    ['模拟器', '/dev/simulator'],
    ['五秒', '/slow/five-seconds'],
    ['故障', '/trouble/fault-notice'],
    ['该公众号提供的服务出现故障', '/trouble/fault-notice'],
    ['保存设置失败', '/trouble/settings-not-saved'],
    ['token验证失败', '/trouble/settings-not-saved'],
    ['没有回复', '/trouble/no-reply'],
    ['不回消息', '/trouble/no-reply'],
    ['401', '/trouble/status-401'],
    ['403', '/trouble/status-403'],
    ['415', '/trouble/status-415'],
    ['反复出现 40001', '/trouble/token-40001'],
    ['固定IP', '/trouble/ip-40164'],
    ['48001 没有权限', '/trouble/right-48001'],
    ['没有认证', '/trouble/right-48001'],
    ['乱码', '/trouble/garbled-text'],
    ['EncodingAESKey', '/trouble/wrong-aes-key'],
    ['慢回答', '/slow/slow-answers'],
    ['慢回复', '/slow/slow-answers'],
    ['流式', '/slow/streaming'],
    ['提问', '/slow/questions'],
    ['限流', '/slow/one-at-a-time'],
    ['明文模式', '/run/plain-mode'],
    ['录制', '/dev/scenarios'],
    ['压测', '/dev/load'],
    ['jsapi_ticket', '/tokens/tickets'],
    ['函数计算', '/run/serverless-china'],
    ['Kubernetes', '/run/kubernetes'],
    ['Docker', '/run/docker'],
    ['nginx', '/run/nginx'],
    ['权限', '/account/rights'],
    ['安全模式', '/run/security'],
    ['主动发消息', '/call/customer-service'],
    ['客服消息', '/call/customer-service'],
    ['45015', '/errors/user-state#45015'],
    ['模板消息', '/call/templates'],
    ['通知用户', '/call/templates'],
    ['二维码', '/call/users-and-qr'],
    ['带参数二维码', '/call/users-and-qr'],
    ['标签', '/call/users-and-qr'],
    ['群发', '/call/publishing'],
    ['草稿', '/call/publishing'],
    ['命令行', '/dev/command-line'],
    ['npx wx', '/dev/command-line'],
    ['Java', '/tokens/other-languages'],
    ['别的语言', '/tokens/other-languages'],
    ['订阅号和服务号', '/account/account-types'],
    ['微信认证', '/account/account-types'],
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
    ['encodingAESKey', '/en/trouble/wrong-aes-key'],
    ['fault notice', '/en/trouble/fault-notice'],
    ['settings not saved', '/en/trouble/settings-not-saved'],
    ['no reply', '/en/trouble/no-reply'],
    ['401', '/en/trouble/status-401'],
    ['403', '/en/trouble/status-403'],
    ['415', '/en/trouble/status-415'],
    ['40001 again', '/en/trouble/token-40001'],
    ['not in whitelist', '/en/trouble/ip-40164'],
    ['48001 no right', '/en/trouble/right-48001'],
    ['garbled', '/en/trouble/garbled-text'],
    ['WxError', '/en/trouble/wx-error'],
    ['slow answers', '/en/slow/slow-answers'],
    ['answers in parts', '/en/slow/streaming'],
    ['questions', '/en/slow/questions'],
    ['rate limit', '/en/slow/one-at-a-time'],
    ['plain mode', '/en/run/plain-mode'],
    ['replay', '/en/run/plain-mode'],
    ['record', '/en/dev/scenarios'],
    ['load', '/en/dev/load'],
    ['metrics', '/en/run/observe'],
    ['which package', '/en/start/how-it-fits'],
    ['jsapi_ticket', '/en/tokens/tickets'],
    ['history', '/en/slow/history'],
    ['choices', '/en/answer/choices'],
    ['customer service', '/en/call/customer-service'],
    ['48 hours', '/en/call/customer-service'],
    ['template message', '/en/call/templates'],
    ['subscription notice', '/en/call/templates'],
    ['QR code', '/en/call/users-and-qr'],
    ['followers', '/en/call/users-and-qr'],
    ['mass sending', '/en/call/publishing'],
    ['drafts', '/en/call/publishing'],
    ['command line', '/en/dev/command-line'],
    ['npx wx', '/en/dev/command-line'],
    ['Java', '/en/tokens/other-languages'],
    ['Tokens in PHP', '/en/tokens/other-languages'],
    ['account types', '/en/account/account-types'],
    ['verification', '/en/account/account-types'],
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
      const address = ((await first.getAttribute('href')) ?? '').slice(BASE.length)
      expect(expected.includes('#') ? address : address.replace(/#.*/, '')).toBe(expected)
    })
  })
})
