import { Bot } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { serve } from '@wx/node'
import { DEFAULT_ACCOUNT, type Simulator, startSimulator } from '@wx/simulator'
import { launch, withoutChromium } from '@wx-tests/machine/chromium'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const patience = 60_000
const openid = 'oSimulatorUser0000000000001'

/** Calls the API as a bot does that answers later. */
async function api(sim: Simulator): Promise<(path: string, body: object) => Promise<unknown>> {
  const post = async (path: string, body: object): Promise<unknown> =>
    (await fetch(`${sim.apiUrl}/cgi-bin${path}`, { method: 'POST', body: JSON.stringify(body) })).json()
  const { appId: appid, secret } = DEFAULT_ACCOUNT
  const answer = await post('/stable_token', { grant_type: 'client_credential', appid, secret })
  const token = JSON.parse(JSON.stringify(answer)).access_token
  return (path, body) => post(`/message/custom${path}?access_token=${token}`, { touser: openid, ...body })
}

describe.skipIf(withoutChromium)('a slow answer on the chat page [chromium]', () => {
  const clock = new ManualClock(Date.now())
  let browser: Browser
  let page: Page
  let sim: Simulator
  let call: (path: string, body: object) => Promise<unknown>
  let close: () => Promise<void>
  const bubbles = (from: string): Locator => page.locator(`[data-testid=bubble][data-from=${from}]`)
  const moments = (): Promise<string[]> => page.getByTestId('moment').allTextContents()
  const say = async (text: string): Promise<void> => {
    await page.getByTestId('composer-input').fill(text)
    await page.getByTestId('composer-input').press('Enter')
  }

  beforeAll(async () => {
    const bot = new Bot({ token: 't', clock, deadlineMs: 9_500 })
    bot.hears('慢', () => new Promise<undefined>((resolve) => clock.schedule(9_500, () => resolve(undefined))))
    bot.hears('问', () => '想好了叫我：<a href="weixin://bizmsgmenu?msgmenucontent=看答案&msgmenuid=c1">看答案</a>')
    bot.on('text', (ctx) => `${ctx.message.Content} ${ctx.message.bizmsgmenuid}`)
    const server = await serve(bot, { port: 0, host: '127.0.0.1' })
    sim = await startSimulator({ target: server.url, token: 't', clock })
    call = await api(sim)
    browser = await launch()
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
    await page.goto(sim.url)
    close = async () => {
      await browser.close()
      await sim.close()
      await server.close()
    }
  }, patience)
  afterAll(() => close())

  it('shows when each attempt ended, and what the bot answered', async () => {
    await say('慢')
    await bubbles('user').getByText('慢').waitFor()
    await expect.poll(moments).toEqual(['0.0 秒第 1 次 · 等待中'])
    await clock.advance(5_000)
    await expect.poll(moments).toEqual(['0.0 秒第 1 次 · 5.0 秒时断开', '5.0 秒第 2 次 · 等待中'])
    await clock.advance(4_500)
    await expect.poll(moments).toEqual(['0.0 秒第 1 次 · 5.0 秒时断开', '5.0 秒第 2 次 · 4.5 秒时应答 success'])
  })

  it('shows the typing sign until the message comes, and the mark of a machine below it', async () => {
    expect(await call('/typing', { command: 'Typing' })).toMatchObject({ errcode: 0 })
    await page.getByTestId('account-name').getByText('对方正在输入').waitFor()
    await clock.advance(1_500)
    expect(await call('/send', { msgtype: 'text', text: { content: '42' }, aimsgcontext: { is_ai_msg: 1 } })).toMatchObject({ errcode: 0 })
    await bubbles('account').getByText('42').waitFor()
    await bubbles('account').getByTestId('ai-mark').waitFor()
    await page.getByTestId('account-name').getByText('测试号').waitFor()
    expect((await moments()).at(-1)).toBe('11.0 秒客服消息，1.5 秒后')
  })

  it('draws a menu message, and taps an entry of it', async () => {
    await clock.advance(1_000)
    const list = [
      { id: '101', content: '满意' },
      { id: '102', content: '不满意' },
    ]
    await call('/send', { msgtype: 'msgmenu', msgmenu: { head_content: '满意吗？', list, tail_content: '谢谢' } })
    await page.getByTestId('choice').getByText('不满意').click()
    await bubbles('account').getByText('不满意 102').waitFor()
  })

  it('taps a menu link of a reply', async () => {
    await say('问')
    await page.getByTestId('choice').getByText('看答案').click()
    await bubbles('account').getByText('看答案 c1').waitFor()
  })

  it('says why a message was refused, in both languages', async () => {
    for (let sent = 0; sent < 9; sent += 1) {
      await clock.advance(1_000)
      await call('/send', { msgtype: 'text', text: { content: `${sent}` } })
    }
    await page.getByTestId('language').click()
    await page.getByTestId('moment').getByText('refused 45047').click()
    await page.getByTestId('refusal').waitFor()
    await page.getByTestId('language').click()
    await page.getByTestId('refusal').getByText('被拒绝 45047').waitFor()
    expect(await page.getByTestId('api-request').textContent()).toContain('"msgtype": "text"')
  })
})
