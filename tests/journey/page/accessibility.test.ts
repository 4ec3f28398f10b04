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
const desktop: Look = { width: 1280, locale: 'zh-CN', colorScheme: 'light' }
const phone: Look = { ...desktop, width: 390 }
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

/** Where Tab goes on the first visit, with the desk beside the phone. */
const FOCUS_ORDER = [
  'language',
  'person',
  'person-rename',
  'person-add',
  'follow',
  'first-steps-close',
  'say-sample',
  'menu-toggle',
  'composer-input',
  'plus',
  'tab-record',
  'record-search',
  'record-kind',
  'record-users',
  'record-list',
]

interface Look {
  readonly width: number
  readonly locale: string
  readonly colorScheme: 'light' | 'dark'
}

/** Each width in Chinese and light, and in English and dark; a phone and a desk also the other way. */
const LOOKS: readonly Look[] = [
  ...[390, 820, 1280, 1920].flatMap((width): readonly Look[] => [
    { width, locale: 'zh-CN', colorScheme: 'light' },
    { width, locale: 'en-GB', colorScheme: 'dark' },
  ]),
  ...[390, 1280].flatMap((width): readonly Look[] => [
    { width, locale: 'zh-CN', colorScheme: 'dark' },
    { width, locale: 'en-GB', colorScheme: 'light' },
  ]),
]

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
  const { violations: found }: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(part)}, { resultTypes: ['violations'] })`)
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

interface Focus {
  readonly name: string
  readonly isShown: boolean
}

/** What has the focus, and whether one sees that. */
function focused(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const name = element.getAttribute('data-testid') ?? (element.id || element.localName)
    // A field in a cell, or a choice in a row of them, is framed as a whole.
    const isShown = [element, element.parentElement].some((part) => part && getComputedStyle(part).outlineStyle !== 'none')
    return { name, isShown }
  })
}

/** Every place that Tab comes to, from where the focus is to the end of the page. */
async function tabThrough(page: Page): Promise<readonly Focus[]> {
  const places: Focus[] = []
  while (places.length < 100) {
    await page.keyboard.press('Tab')
    const place = await focused(page)
    if (place.name === 'body') return places
    places.push(place)
  }
  throw new Error('Tab does not leave the page')
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

  async function visit({ width, locale, colorScheme }: Look, user = openid): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 1000 }, locale, colorScheme })
    onTestFinished(() => context.close())
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    await page.goto(`${sim.url}/?openid=${user}`)
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

  it.each(LOOKS.filter(({ width }) => width === 390))('has nothing that axe finds: the login, $locale, $colorScheme', async (look) => {
    const page = await visit(look)
    const query = new URLSearchParams({ appid: DEFAULT_ACCOUNT.appId, redirect_uri: 'http://127.0.0.1/back', response_type: 'code' })
    await page.goto(`${sim.url}/connect/oauth2/authorize?${query}&scope=snsapi_userinfo&state=x#wechat_redirect`)
    await page.getByTestId('login-agree').waitFor()
    await page.evaluate(axe)
    expect(await violations(page, 'html')).toEqual([])
  })

  describe('by keyboard', () => {
    it('reaches everything from top to bottom, phone first', async () => {
      const page = await visit(desktop, 'oTab')
      const names = (await tabThrough(page)).map(({ name }) => name)
      // There are as many people as were met.
      expect([...new Set(names)]).toEqual(FOCUS_ORDER)
    })

    it('shows where the focus is, on the phone and in every panel', async () => {
      const page = await visit(desktop)
      const places = [...(await tabThrough(page))]
      for (const panel of Object.keys(PANELS)) {
        await page.getByTestId(`tab-${panel}`).press('Enter')
        await page.getByTestId(`panel-${panel}`).waitFor()
        if (panel === 'send') await page.getByTestId('push-option').first().press('Enter')
        places.push(...(await tabThrough(page)))
      }
      expect(places.filter(({ isShown }) => !isShown)).toEqual([])
    })

    it('keeps the focus when the button goes that had it', async () => {
      const page = await visit(desktop, 'oFocus')
      const at = async (): Promise<string> => (await focused(page)).name
      await page.getByTestId('follow').press('Enter')
      await page.getByTestId('follow').waitFor({ state: 'detached' })
      expect(await at()).toBe('conversation')
      await page.getByTestId('menu-toggle').press('Enter')
      await page.getByTestId('menu-button').last().press('Enter')
      await page.keyboard.press('Tab')
      expect(await at()).toBe('sub-menu-button')
      await page.keyboard.press('Escape')
      expect(await at()).toBe('menu-button')
      await page.keyboard.press('Enter')
      await page.getByTestId('sub-menu-button').press('Enter')
      await page.getByTestId('sub-menu-button').waitFor({ state: 'detached' })
      expect(await at()).toBe('menu-button')
      await page.getByTestId('first-steps-close').press('Enter')
      expect(await at()).toBe('conversation')
      await page.getByTestId('tab-load').press('Enter')
      await page.getByTestId('load-start').press('Enter')
      await page.getByTestId('load-figures').waitFor()
      expect(await at()).toBe('load-start')
    })

    it('stays in the drawer until it is closed, then is back where it was', async () => {
      const page = await visit(phone, openid)
      await page.getByTestId('desk-toggle').press('Enter')
      expect((await focused(page)).name).toBe('desk-close')
      const inPhone = page.locator('.phone :focus')
      for (let pressed = 0; pressed < 30; pressed += 1) {
        await page.keyboard.press('Tab')
        expect(await inPhone.count()).toBe(0)
      }
      await page.getByTestId('desk-close').press('Escape')
      expect((await focused(page)).name).toBe('desk-toggle')
    })
  })

  describe('the first steps', () => {
    const steps = (page: Page): Promise<readonly string[]> =>
      page.getByTestId('first-step').evaluateAll((items) => items.flatMap((item) => item.dataset.done ?? []))

    it('are ticked when they are done, and go when all are', async () => {
      const page = await visit({ ...phone, locale: 'en-GB' }, 'oFirst')
      await page.getByTestId('first-steps').getByText('Try these first').waitFor()
      expect(await steps(page)).toEqual(['false', 'false', 'false', 'false'])
      await page.getByTestId('follow').click()
      await expect.poll(() => steps(page)).toEqual(['true', 'false', 'false', 'false'])
      await page.getByTestId('composer-input').fill('你好')
      await page.getByTestId('composer-input').press('Enter')
      await expect.poll(() => steps(page)).toEqual(['true', 'true', 'false', 'false'])
      await page.getByTestId('menu-toggle').click()
      await page.getByTestId('menu-button').first().click()
      await expect.poll(() => steps(page)).toEqual(['true', 'true', 'true', 'false'])
      await page.getByTestId('desk-toggle').click()
      await expect.poll(() => steps(page)).toEqual([])
      await page.reload()
      await page.getByTestId('bubble').last().waitFor()
      expect(await steps(page)).toEqual([])
    })

    it('stay closed when they were closed', async () => {
      const page = await visit(desktop, 'oClosed')
      await page.getByTestId('first-steps').getByText('先试这几件事').waitFor()
      await page.getByTestId('first-steps-close').click()
      await page.reload()
      await page.getByTestId('empty').waitFor()
      expect(await steps(page)).toEqual([])
    })
  })
})
