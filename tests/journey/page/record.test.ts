import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Bot } from '@wx/core'
import { serve } from '@wx/node'
import { DEFAULT_ACCOUNT, type Simulator, startSimulator } from '@wx/simulator'
import { launch, withoutChromium } from '@wx-tests/machine/chromium'
import type { AxeResults } from 'axe-core'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const patience = 60_000
const openid = 'oSimulatorUser0000000000001'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Calls the API as a bot does. */
async function api(sim: Simulator): Promise<(path: string, body?: object) => Promise<void>> {
  const call = async (path: string, body?: object): Promise<string> => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
    return (await fetch(`${sim.apiUrl}/cgi-bin${path}`, init)).text()
  }
  const credentials = { grant_type: 'client_credential', appid: DEFAULT_ACCOUNT.appId, secret: DEFAULT_ACCOUNT.secret }
  const { access_token }: { readonly access_token: string } = JSON.parse(await call('/stable_token', credentials))
  return async (path, body) => void (await call(`${path}?access_token=${access_token}`, body))
}

/** What axe finds in the desk. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found }: AxeResults = await page.evaluate('axe.run("#desk")')
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

describe.skipIf(withoutChromium)('the record on the chat page [chromium]', () => {
  let browser: Browser
  let page: Page
  let sim: Simulator
  let call: (path: string, body?: object) => Promise<void>
  let close: () => Promise<void>
  const rows = (): Locator => page.getByTestId('line')
  const texts = (): Promise<readonly string[]> =>
    rows().evaluateAll((lines) =>
      lines.map((line) => [...line.querySelectorAll('code, .outcome')].map((part) => part.textContent).join(' ')),
    )
  const message = (content: string): object => ({ touser: openid, msgtype: 'text', text: { content } })

  beforeAll(async () => {
    const bot = new Bot({ token: 't' })
    bot.hears('慢', async () => {
      await call('/message/custom/send', message('想好了'))
      return undefined
    })
    bot.hears('默', () => undefined)
    bot.on('text', (ctx) => `你说：${ctx.message.Content}`)
    const server = await serve(bot, { port: 0, host: '127.0.0.1' })
    sim = await startSimulator({ target: server.url, token: 't' })
    call = await api(sim)
    await sim.user(openid).say('你好')
    await sim.user(openid).say('慢')
    await sim.user('o2').say('别人')
    await sim.user(openid).say('默')
    await call('/menu/create', { button: [] })
    await call('/comment/open', { msg_data_id: 1, index: 0 })
    browser = await launch()
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
    await page.goto(sim.url)
    await rows().first().waitFor()
    close = async () => {
      await browser.close()
      await sim.close()
      await server.close()
    }
  }, patience)
  afterAll(() => close())

  it('shows pushes, replies and calls in one list by time, and no silence where a message came', async () => {
    expect(await texts()).toEqual([
      'POST /cgi-bin/stable_token 成功',
      'text 已回复',
      'text 接口回复',
      'POST /cgi-bin/message/custom/send 成功',
      'text 无回复',
      'POST /cgi-bin/menu/create errcode 40016',
      'POST /cgi-bin/comment/open 成功',
    ])
    await rows().filter({ hasText: '慢' }).click()
    expect(await page.getByTestId('exchange-detail').getByTestId('verdict').textContent()).toContain('客服消息')
  })

  it.each([
    ['silent', ['text 无回复']],
    ['reply', ['text 已回复', 'text 接口回复']],
    ['failed', ['POST /cgi-bin/menu/create errcode 40016']],
  ])('is limited to the kind %s', async (kind, shown) => {
    await page.getByTestId('record-kind').selectOption(kind)
    expect(await texts()).toEqual(shown)
    await page.getByTestId('record-kind').selectOption('all')
  })

  it('is limited to a user and to what contains some words', async () => {
    await page.getByTestId('record-users').selectOption('')
    await page.getByTestId('record-search').fill('O2')
    await expect.poll(texts).toEqual(['text 已回复'])
    await rows().click()
    await page.getByTestId('reply').getByText('你说：别人').waitFor()
    await page.getByTestId('record-search').fill('nothing')
    await page.getByText('没有符合条件的记录').waitFor()
    await page.getByTestId('record-search').fill('')
    await page.getByTestId('record-users').selectOption(openid)
  })

  it('folds what was sent under the push and its reply', async () => {
    await rows().filter({ hasText: '你好' }).first().click()
    await page.getByTestId('reply').getByText('你说：你好').waitFor()
    expect(await page.getByTestId('request-url').isVisible()).toBe(false)
    await page.getByTestId('attempt').locator('summary').click()
    expect(await page.getByTestId('request-url').isVisible()).toBe(true)
  })

  it('opens the call behind a customer-service message, without a token', async () => {
    await page.getByTestId('bubble').getByText('想好了').click()
    const detail = page.getByTestId('api-call')
    await detail.getByTestId('api-request').filter({ hasText: '"content": "想好了"' }).waitFor()
    await detail.getByTestId('api-response').filter({ hasText: '"errmsg": "ok"' }).waitFor()
    expect(await detail.textContent()).toContain('/cgi-bin/message/custom/send')
    await rows().first().click()
    await detail.getByTestId('api-response').filter({ hasText: '"access_token": "***"' }).waitFor()
    expect(await detail.textContent()).not.toContain(DEFAULT_ACCOUNT.secret)
  })

  it('says what is made up, and what a refusal means', async () => {
    await rows().filter({ hasText: 'comment/open' }).click()
    expect(await page.getByTestId('call-source').textContent()).toBe('编造的应答')
    await rows().filter({ hasText: 'menu/create' }).click()
    expect(await page.getByTestId('refusal').textContent()).toMatch(/被拒绝 40016: \p{Script=Han}/u)
  })

  it('is read by keyboard; the focus stays at its row when the list grows', { timeout: patience }, async () => {
    const list = page.getByTestId('record-list')
    const activeRow = (): Locator => page.locator('.line_active')
    await list.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    expect(await activeRow().textContent()).toContain('你好')
    for (let count = 0; count < 30; count += 1) await sim.user(openid).say(`又来 ${count}`)
    await expect.poll(() => rows().first().getAttribute('aria-setsize')).toBe('37')
    expect(await activeRow().textContent()).toContain('你好')
    expect(await list.getAttribute('aria-activedescendant')).toBe(await activeRow().getAttribute('id'))
    await page.keyboard.press('Enter')
    await page.getByTestId('reply').getByText('你说：你好').waitFor()
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('record__detail')
    await page.keyboard.press('Escape')
    expect(await list.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('End')
    expect(await activeRow().textContent()).toContain('又来 29')
  })

  it('keeps the place of one who reads further up, and follows one at the end', async () => {
    const list = page.getByTestId('record-list')
    const distance = (): Promise<number> => list.evaluate((element) => element.scrollHeight - element.clientHeight - element.scrollTop)
    expect(await distance()).toBeLessThan(2)
    await sim.user(openid).say('末尾')
    await rows().filter({ hasText: '末尾' }).waitFor()
    await expect.poll(distance).toBeLessThan(2)
    await list.evaluate((element) => element.scrollTo({ top: 0 }))
    await rows().filter({ hasText: 'stable_token' }).waitFor()
    await sim.user(openid).say('又一条')
    await expect.poll(() => rows().first().getAttribute('aria-setsize')).toBe('39')
    expect(await list.evaluate((element) => element.scrollTop)).toBe(0)
  })

  it.each(['light', 'dark'] as const)('has nothing that axe finds, in %s', { timeout: patience }, async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.getByTestId('record-search').fill('')
    await page.evaluate(axe)
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      if (width < 960) await page.getByTestId('desk-toggle').click()
      await page.getByTestId('record-search').fill('stable_token')
      await rows().click()
      await page.getByTestId('api-response').waitFor()
      expect(await violations(page)).toEqual([])
      await page.getByTestId('record-search').fill('你好')
      await rows().first().click()
      await page.getByTestId('exchange-detail').waitFor()
      expect(await violations(page)).toEqual([])
      if (width < 960) await page.getByTestId('desk-close').click()
    }
  })
})

describe.skipIf(withoutChromium)('10,000 exchanges on the chat page [chromium]', () => {
  let browser: Browser
  let full: Page
  let empty: Page
  let close: () => Promise<void>

  beforeAll(async () => {
    const bot = new Bot({ token: 't' })
    bot.on('text', (ctx) => `你说：${ctx.message.Content}`)
    const server = await serve(bot, { port: 0, host: '127.0.0.1' })
    const start = (): Promise<Simulator> => startSimulator({ target: server.url, token: 't', markFail: false })
    const sims = [await start(), await start()] as const
    const user = sims[0].user(openid)
    let sent = 0
    const send = async (): Promise<void> => {
      while (sent < 10_000) await user.say(`消息 ${++sent}`)
    }
    await Promise.all(Array.from({ length: 8 }, send))
    browser = await launch()
    const open = async (sim: Simulator): Promise<Page> => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      await page.goto(sim.url)
      await page.getByTestId('empty').or(page.getByTestId('bubble')).first().waitFor()
      return page
    }
    full = await open(sims[0])
    empty = await open(sims[1])
    close = async () => {
      await browser.close()
      for (const sim of sims) await sim.close()
      await server.close()
    }
  }, 5 * patience)
  afterAll(() => close())

  /** Milliseconds from the press of Enter to the frame after the reply's bubble. */
  async function answerTime(page: Page, text: string): Promise<number> {
    await page.bringToFront()
    await page.getByTestId('composer-input').fill(text)
    const time = page.evaluate(
      (reply) =>
        new Promise<number>((resolve) => {
          const isShown = (): boolean =>
            [...document.querySelectorAll('[data-testid=bubble][data-from=account]')].some((bubble) => bubble.textContent?.includes(reply))
          let start = 0
          addEventListener('keydown', () => (start = performance.now()), { once: true, capture: true })
          const observer = new MutationObserver(() => {
            if (!isShown()) return
            observer.disconnect()
            requestAnimationFrame(() => resolve(performance.now() - start))
          })
          observer.observe(document.body, { childList: true, subtree: true })
        }),
      `你说：${text}`,
    )
    await page.getByTestId('composer-input').press('Enter')
    return time
  }

  it('are fewer than 3,000 elements, at the end and further up', async () => {
    const count = (): Promise<number> => full.evaluate(() => document.querySelectorAll('*').length)
    expect(await count()).toBeLessThan(3_000)
    await full.getByRole('log').evaluate((log) => log.scrollTo({ top: log.scrollHeight / 2 }))
    await full.getByTestId('record-list').evaluate((list) => list.scrollTo({ top: list.scrollHeight / 2 }))
    expect(await count()).toBeLessThan(3_000)
  })

  it('let a reply appear in at most twice the time of an empty page', { timeout: 2 * patience, retry: 2 }, async () => {
    const times: { readonly full: number; readonly empty: number }[] = []
    for (let round = 0; round < 25; round += 1) {
      const text = `${round} ${times.length}`
      times.push({ empty: await answerTime(empty, text), full: await answerTime(full, text) })
    }
    const median = (of: 'full' | 'empty'): number => times.map((time) => time[of]).sort((a, b) => a - b)[times.length >> 1] ?? 0
    expect(median('full') / median('empty')).toBeLessThan(2)
  })
})
