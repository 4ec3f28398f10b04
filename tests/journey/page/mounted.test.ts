import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Bot } from '@wx/core'
import { DEFAULT_ACCOUNT, type MountedSimulator, simulator } from '@wx/simulator'
import { launch, withoutChromium } from '@wx-tests/machine/chromium'
import express from 'express'
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const patience = 60_000
const { appId, secret } = DEFAULT_ACCOUNT

// Under CI a missing browser is a failure, not a skip.
describe.skipIf(withoutChromium)('the chat page in the server of the bot [chromium]', { timeout: patience }, () => {
  let browser: Browser
  let page: Page
  let server: Server
  let dev: MountedSimulator
  let origin: string
  let token: string | undefined
  /** The path of every request that the page and its frames made. */
  const requested: string[] = []
  const bubble = (from: string): Locator => page.locator(`[data-testid=bubble][data-from=${from}]`).last()
  const frame = (): FrameLocator => page.frameLocator('[data-testid=webview-page]')
  const widthOf = (image: Locator): Promise<number> => image.evaluate((img: HTMLImageElement) => img.naturalWidth)
  const say = async (text: string): Promise<void> => {
    await page.getByTestId('composer-input').fill(text)
    await page.getByTestId('composer-input').press('Enter')
  }
  const call = async (path: string, body: object): Promise<Readonly<Record<string, string>>> =>
    (await fetch(`${origin}/__wx/cgi-bin${path}?access_token=${token}`, { method: 'POST', body: JSON.stringify(body) })).json()
  const loginUrl = (): string => {
    const query = { appid: appId, redirect_uri: `${origin}/back`, response_type: 'code', scope: 'snsapi_userinfo', state: 'S1' }
    return `${origin}/__wx/connect/oauth2/authorize?${new URLSearchParams(query)}`
  }

  beforeAll(async () => {
    const bot = new Bot({ token: 't' })
    bot.hears('登录', () => `<a href="${loginUrl()}">登录</a>`)
    bot.hears('签名', () => `<a href="${origin}/signed">签名</a>`)
    bot.on('text', (ctx) => `你说：${ctx.message.Content}`)
    bot.on('image', (ctx) => ({ MsgType: 'image', Image: { MediaId: ctx.message.MediaId } }))
    dev = simulator(bot)
    const app = express()
    app.use('/__wx', dev)
    app.get('/back', (request, response) => void response.send(`<h1>登录码 ${String(request.query.code).length > 0}</h1>`))
    app.get('/signed', (_request, response) => {
      const config = JSON.stringify({ appId, timestamp: 1, nonceStr: 'n', signature: 'wrong' })
      response.send(`<p></p><script src="/__wx/open/js/jweixin-1.6.0.js"></script>
        <script>wx.config(${config}); wx.error(({ errMsg }) => (document.querySelector('p').textContent = errMsg))</script>`)
    })
    server = createServer(app)
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const asked = { method: 'POST', body: JSON.stringify({ grant_type: 'client_credential', appid: appId, secret }) }
    token = (await (await fetch(`${origin}/__wx/cgi-bin/stable_token`, asked)).json()).access_token
    browser = await launch()
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
    page.setDefaultTimeout(10_000)
    page.on('request', (request) => {
      const { protocol, host, pathname } = new URL(request.url())
      if (protocol !== 'data:' && protocol !== 'blob:') requested.push(origin.endsWith(host) ? pathname : request.url())
    })
    await page.goto(`${origin}/__wx`)
  }, patience)
  afterAll(async () => {
    await browser.close()
    await dev.sim.close()
    server.close()
    server.closeAllConnections()
  })

  it('has its address with a slash, answers a text, and follows the events', async () => {
    expect(page.url()).toBe(`${origin}/__wx/`)
    await say('你好')
    await bubble('account').getByText('你说：你好').waitFor()
    await dev.sim.user('oSimulatorUser0000000000001').say('从测试里')
    await bubble('account').getByText('你说：从测试里').waitFor()
  })

  it('shows the picture that the user sent, and the one that the bot sends back', async () => {
    await page.getByTestId('plus').click()
    await page.getByTestId('action-image').click()
    await page.getByTestId('send-sample').click()
    for (const from of ['user', 'account'])
      await expect.poll(() => widthOf(bubble(from).getByRole('img', { name: '图片' }))).toBeGreaterThan(0)
    await page.getByTestId('tab-library').click()
    await expect.poll(() => widthOf(page.getByTestId('file-card').getByRole('img'))).toBeGreaterThan(0)
  })

  it('asks for the login, and comes back with a code', async () => {
    await say('登录')
    await bubble('account').getByRole('link', { name: '登录' }).click()
    await frame().getByTestId('login-agree').click()
    await frame().getByRole('heading', { name: '登录码 true' }).waitFor()
    await page.getByTestId('webview-close').click()
  })

  it('checks the signature of a page that loads the JS-SDK from there', async () => {
    await say('签名')
    await bubble('account').getByRole('link', { name: '签名' }).click()
    await frame().getByText('config:').waitFor()
    await page.getByTestId('page-verdict').waitFor()
    await page.getByTestId('webview-close').click()
  })

  it('shows a QR code', async () => {
    await call('/qrcode/create', { action_name: 'QR_STR_SCENE', action_info: { scene: { scene_str: 'shop-1' } }, expire_seconds: 600 })
    await page.getByTestId('tab-codes').click()
    await expect.poll(() => widthOf(page.getByTestId('code').getByRole('img'))).toBe(430)
  })

  it('opens an article to read', async () => {
    const thumb_media_id = dev.sim.upload('image', Buffer.from('89504e470d0a1a0a', 'hex'), 'image/png')
    await call('/draft/add', { articles: [{ title: '第一篇', author: '小明', content: '<p>正文</p>', thumb_media_id }] })
    await page.getByTestId('tab-library').click()
    await page.getByTestId('library-article').filter({ hasText: '第一篇' }).click()
    await frame().getByText('正文').waitFor()
    await page.getByTestId('webview-close').click()
  })

  it('shows every panel', async () => {
    for (const name of ['record', 'send', 'scenario', 'trouble', 'load', 'codes', 'library']) {
      await page.getByTestId(`tab-${name}`).click()
      await page.getByTestId(`panel-${name}`).waitFor()
    }
    await page.getByTestId('tab-record').click()
    await page.getByTestId('panel-record').getByText('你好').first().click()
  })

  it('asks for nothing outside of the mount point but the pages of the bot', () => {
    expect(requested.length).toBeGreaterThan(10)
    expect(requested.filter((path) => !path.startsWith('/__wx'))).toEqual(['/back', '/signed'])
  })
})
