import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Bot, reply } from '@wx/core'
import { serve } from '@wx/node'
import { DEFAULT_ACCOUNT, type Simulator, startSimulator } from '@wx/simulator'
import { launch, withoutChromium } from '@wx-tests/machine/chromium'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'

const patience = 60_000
const openid = 'oSimulatorUser0000000000001'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="#07c160"/></svg>'
const menu = [
  { name: '看新闻', type: 'click', key: 'NEWS' },
  { name: '更多', sub_button: [{ name: '帮助', type: 'click', key: 'HELP' }] },
] as const

/** The panels of the desk, and what each of them shows before axe looks. */
const PANELS = {
  record: ['exchange-detail'],
  send: ['push-editor'],
  scenario: ['choose-scenario'],
  library: ['file-card', 'library-article'],
  codes: ['code'],
  load: ['load-figures'],
  trouble: ['active-trouble'],
} as const

/** Each width in Chinese and light, and in English and dark. */
const LOOKS = [390, 820, 1280, 1920].flatMap((width) => [
  { width, locale: 'zh-CN', colorScheme: 'light' } as const,
  { width, locale: 'en-GB', colorScheme: 'dark' } as const,
])

/** Calls the API as a bot does. */
async function api(sim: Simulator): Promise<(path: string, body: object) => Promise<string>> {
  const post = async (path: string, body: object): Promise<string> =>
    (await fetch(`${sim.apiUrl}/cgi-bin${path}`, { method: 'POST', body: JSON.stringify(body) })).text()
  const { appId: appid, secret } = DEFAULT_ACCOUNT
  const credentials = { grant_type: 'client_credential', appid, secret }
  const { access_token }: { readonly access_token: string } = JSON.parse(await post('/stable_token', credentials))
  return (path, body) => post(`${path}?access_token=${access_token}`, body)
}

/** Something in each panel, and a bubble of each kind that a bot sends. */
async function fill(sim: Simulator): Promise<void> {
  const call = await api(sim)
  const user = sim.user(openid)
  await user.follow()
  for (const text of ['你好', '错', '图文', '默']) await user.say(text)
  await user.press('HELP')
  sim.disturb({ drop: true, times: 1 })
  await user.say('丢')
  await call('/message/custom/send', { touser: openid, msgtype: 'text', text: { content: '人工客服' } })
  sim.fail('/cgi-bin/menu/get', { errcode: 45047 })
  sim.disturb({ delayMs: 1, times: 100 })
  const thumb_media_id = sim.upload('image', new TextEncoder().encode(picture), 'image/svg+xml')
  await call('/draft/add', { articles: [{ title: '第一篇', author: '小明', content: '<p>正文</p>', thumb_media_id }] })
  await call('/qrcode/create', { action_name: 'QR_STR_SCENE', action_info: { scene: { scene_str: 'shop-1' } }, expire_seconds: 600 })
  await sim.load({ users: 3, messages: 2, perSecond: 1_000 })
}

/** What axe finds in a part of the page. */
async function violations(page: Page, part: string): Promise<readonly string[]> {
  const { violations: found }: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(part)})`)
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

describe.skipIf(withoutChromium)('the page for everybody [chromium]', { timeout: patience }, () => {
  let browser: Browser
  let sim: Simulator
  let close: () => Promise<void>

  beforeAll(async () => {
    const bot = new Bot({ token: 't' })
    bot.catch(() => {})
    bot.on('event:subscribe', () => '欢迎')
    bot.click('NEWS', () => '新闻').click('HELP', () => '帮助')
    bot.hears('错', () => {
      throw new Error('no')
    })
    bot.hears('图文', () => reply.news([{ title: '一', description: '二', picUrl: '', url: 'https://example.com' }]))
    bot.hears('默', () => undefined)
    bot.on('text', (ctx) => `你说：${ctx.message.Content} <a href="https://example.com">链接</a>`)
    const server = await serve(bot, { port: 0, host: '127.0.0.1' })
    sim = await startSimulator({ target: server.url, token: 't', menu })
    await fill(sim)
    browser = await launch()
    close = async () => {
      await browser.close()
      await sim.close()
      await server.close()
    }
  }, patience)
  afterAll(() => close())

  async function visit({ width, locale, colorScheme }: (typeof LOOKS)[number]): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 1000 }, locale, colorScheme })
    onTestFinished(() => context.close())
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    await page.goto(sim.url)
    await page.getByTestId('mode').waitFor()
    await page.evaluate(axe)
    return page
  }

  it.each(LOOKS)('has nothing that axe finds: $width pixels, $locale, $colorScheme', async (look) => {
    const page = await visit(look)
    const found: string[] = []
    const check = async (part: string, name: string): Promise<void> => {
      found.push(...(await violations(page, part)).map((violation) => `${name}: ${violation}`))
    }
    await page.getByTestId('bubble').last().waitFor()
    await check('html', 'chat')
    await page.getByTestId('plus').click()
    await check('.composer', 'plus panel')
    await page.getByTestId('action-location').click()
    await check('dialog', 'sheet')
    await page.getByTestId('sheet-cancel').click()
    await page.getByTestId('menu-toggle').click()
    await page.getByTestId('menu-button').last().click()
    await check('.composer', 'menu')
    if (look.width < 960) await page.getByTestId('desk-toggle').click()
    for (const [panel, parts] of Object.entries(PANELS)) {
      await page.getByTestId(`tab-${panel}`).click()
      if (panel === 'send') await page.getByTestId('push-option').first().click()
      await Promise.all(parts.map((part) => page.getByTestId(part).first().waitFor()))
      await check('#desk', panel)
    }
    await page.goto(`${sim.url}/?openid=oNobody`)
    await page.evaluate(axe)
    await page.getByTestId('empty').waitFor()
    await check('.phone', 'empty')
    expect(found).toEqual([])
  })
})
