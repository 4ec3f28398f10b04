import { fileURLToPath } from 'node:url'
import { DEFAULT_ACCOUNT } from '@wx/simulator'
import { launch, withoutChromium } from '@wx-tests/machine/chromium'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartCommand, startCommand } from './start-command'

const patience = 60_000
const picture = (name: string): string => fileURLToPath(new URL(`../../docs/images/${name}.png`, import.meta.url))

/** Sends a text to the page's user, as a bot does that answers later. */
async function customerServiceMessage(api: string, content: string): Promise<void> {
  const post = async (path: string, body: object): Promise<string> =>
    (await fetch(`${api}/cgi-bin${path}`, { method: 'POST', body: JSON.stringify(body) })).text()
  const credentials = { grant_type: 'client_credential', appid: DEFAULT_ACCOUNT.appId, secret: DEFAULT_ACCOUNT.secret }
  const { access_token }: { readonly access_token: string } = JSON.parse(await post('/stable_token', credentials))
  const message = { touser: 'oSimulatorUser0000000000001', msgtype: 'text', text: { content } }
  expect(await post(`/message/custom/send?access_token=${access_token}`, message)).toContain('"errcode":0')
}

// Under CI a missing browser is a failure, not a skip.
describe.skipIf(withoutChromium)('a newcomer’s first minutes [chromium]', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, patience)
  afterAll(() => browser?.close())

  describe.each(['plain', 'safe'])('in %s mode', (mode) => {
    let start: StartCommand
    let page: Page
    const bubbles = (from: string): Locator => page.locator(`[data-testid=bubble][data-from=${from}]`)
    const press = (testId: string): Promise<void> => page.getByTestId(testId).click()

    beforeAll(async () => {
      start = await startCommand(['--mode', mode])
      page = await browser.newPage({ viewport: { width: 1120, height: 700 }, locale: 'zh-CN' })
      await page.goto(start.address)
    }, patience)
    afterAll(() => page?.close())

    it('follows and is greeted', async () => {
      await press('follow')
      await bubbles('account').getByText('欢迎关注').waitFor()
    })

    it('says 你好 and is answered', async () => {
      await page.getByTestId('composer-input').fill('你好')
      await page.getByTestId('composer-input').press('Enter')
      await bubbles('user').getByText('你好').waitFor()
      await bubbles('account').getByText('很高兴认识你').waitFor()
    })

    it('presses a menu button and gets a card with its picture', async () => {
      await press('menu-toggle')
      await page.getByTestId('menu-button').getByText('看新闻').click()
      await page.getByTestId('article').getByText('你的第一张图文卡片').waitFor()
      await expect
        .poll(() =>
          page
            .getByTestId('article')
            .locator('img')
            .evaluate((img: HTMLImageElement) => img.naturalWidth),
        )
        .toBe(720)
    })

    it('sees the push, its attempts and the decrypted reply', async () => {
      await bubbles('account').getByText('很高兴认识你').click()
      const desk = page.getByTestId('desk')
      await desk.getByTestId('push').getByText('你好').waitFor()
      expect(await desk.getByTestId('attempt').count()).toBe(1)
      expect(await desk.getByTestId('reply').textContent()).toContain('很高兴认识你')
      const wire = [await desk.getByTestId('request-body').textContent(), await desk.getByTestId('response-body').textContent()].join()
      expect(wire.includes('<Encrypt>')).toBe(mode === 'safe')
      expect(wire.includes('很高兴认识你')).toBe(mode === 'plain')
      if (process.env.WX_SCREENSHOT !== mode) return
      for (const name of ['chat', 'chat.en']) {
        await page.screenshot({ path: picture(name) })
        await page.getByTestId('language').click()
      }
    })

    it('sees the call behind a customer-service message', async () => {
      await customerServiceMessage(start.address, '人工客服')
      await bubbles('account').getByText('人工客服').click()
      await page.getByTestId('desk').getByTestId('api-request').filter({ hasText: '"msgtype": "text"' }).waitFor()
    })

    it('ends cleanly on Ctrl-C, with the page still open', async () => {
      expect(await start.interrupt()).toBe(0)
    })
  })
})
