import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Bot, sha1Hex } from '@wx/core'
import { serve } from '@wx/node'
import { DEFAULT_ACCOUNT, type Simulator, startSimulator } from '@wx/simulator'
import { launch, withoutChromium } from '@wx-tests/machine/chromium'
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const patience = 60_000
const { appId, secret } = DEFAULT_ACCOUNT

/** A site of the account: its pages know their user, and sign themselves for the JS-SDK. */
class Site {
  readonly origin: string
  readonly #server: Server
  #sim: Simulator | undefined

  private constructor(server: Server) {
    this.#server = server
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  static async open(): Promise<Site> {
    const server = createServer()
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    return new Site(server)
  }

  serve(sim: Simulator): void {
    this.#sim = sim
    this.#server.on('request', async ({ url = '/' }, response) => {
      const { pathname, searchParams } = new URL(url, this.origin)
      if (pathname === '/login')
        return response.writeHead(302, { location: this.#authorizeUrl(sim, searchParams.get('scope') ?? '') }).end()
      response.setHeader('content-type', 'text/html; charset=utf-8')
      if (pathname === '/back')
        return response.end(`<title>我的网页</title><h1>你好，${await this.#visitor(searchParams.get('code') ?? '')}</h1>`)
      return response.end(await this.#signedPage(url, searchParams.get('signed') ?? url))
    })
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  #authorizeUrl(sim: Simulator, scope: string): string {
    const query = { appid: appId, redirect_uri: `${this.origin}/back`, response_type: 'code', scope, state: 'S1' }
    return `${sim.url}/connect/oauth2/authorize?${new URLSearchParams(query)}#wechat_redirect`
  }

  async #get(path: string, query: Record<string, string>): Promise<Readonly<Record<string, string>>> {
    return (await fetch(`${this.#sim?.apiUrl}${path}?${new URLSearchParams(query)}`)).json()
  }

  async #visitor(code: string): Promise<string | undefined> {
    const {
      access_token = '',
      openid = '',
      scope,
    } = await this.#get('/sns/oauth2/access_token', {
      appid: appId,
      secret,
      code,
      grant_type: 'authorization_code',
    })
    return scope === 'snsapi_base' ? openid : (await this.#get('/sns/userinfo', { access_token, openid })).nickname
  }

  async #signedPage(url: string, signed: string): Promise<string> {
    const { access_token = '' } = await this.#get('/cgi-bin/token', { grant_type: 'client_credential', appid: appId, secret })
    const { ticket } = await this.#get('/cgi-bin/ticket/getticket', { access_token, type: 'jsapi' })
    const signature = sha1Hex(`jsapi_ticket=${ticket}&noncestr=n&timestamp=1&url=${this.origin}${signed}`)
    return `<title>${url}</title><p id="result"></p><button id="close">关闭</button>
      <script src="${this.#sim?.url}/open/js/jweixin-1.6.0.js"></script>
      <script>
        const show = ({ errMsg }) => (document.querySelector('#result').textContent = errMsg)
        wx.config(${JSON.stringify({ appId, timestamp: 1, nonceStr: 'n', signature, jsApiList: ['scanQRCode'] })})
        wx.ready(() => wx.scanQRCode({ fail: show }))
        wx.error(show)
        document.querySelector('#close').onclick = () => wx.closeWindow()
      </script>`
  }
}

// Under CI a missing browser is a failure, not a skip.
describe.skipIf(withoutChromium)('pages that the phone shows [chromium]', { timeout: patience }, () => {
  let browser: Browser
  let page: Page
  let sim: Simulator
  let site: Site
  let close: () => Promise<void>
  const frame = (): FrameLocator => page.frameLocator('[data-testid=webview-page]')
  const view = (): Locator => page.getByTestId('webview')
  const openLink = async (name: string): Promise<void> => {
    await page.getByTestId('composer-input').fill(name)
    await page.getByTestId('composer-input').press('Enter')
    await page.locator('[data-testid=bubble][data-from=account]').getByRole('link', { name }).last().click()
  }

  beforeAll(async () => {
    site = await Site.open()
    const bot = new Bot({ token: 't' }).on('text', (ctx) => {
      const links: Readonly<Record<string, string>> = {
        登录: '/login?scope=snsapi_userinfo',
        静默登录: '/login?scope=snsapi_base',
        签名: '/signed?a=1#top',
        错签: '/wrong?signed=/wrong',
      }
      return `<a href="${site.origin}${links[ctx.message.Content]}">${ctx.message.Content}</a>`
    })
    const server = await serve(bot, { port: 0, host: '127.0.0.1' })
    const menu = [{ name: '我的', type: 'view', url: `${site.origin}/login?scope=snsapi_userinfo` }] as const
    sim = await startSimulator({ target: server.url, token: 't', menu })
    sim.user('oSimulatorUser0000000000001').rename('小明')
    site.serve(sim)
    browser = await launch()
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
    page.setDefaultTimeout(10_000)
    await page.goto(sim.url)
    close = async () => {
      await browser.close()
      await sim.close()
      await server.close()
      site.close()
    }
  }, patience)
  afterAll(() => close())

  it('a menu button opens the login on the phone; the user agrees and is known', async () => {
    await page.getByTestId('menu-toggle').click()
    await page.getByTestId('menu-button').getByText('我的').click()
    await frame().getByText('申请获取你的昵称、头像').waitFor()
    expect(await frame().getByTestId('login-person').textContent()).toContain('小明')
    await frame().getByTestId('login-agree').click()
    await frame().getByRole('heading', { name: '你好，小明' }).waitFor()
    expect(sim.exchanges.at(-1)?.push).toContain('<![CDATA[VIEW]]>')
    await page.getByTestId('webview-close').press('Escape')
    await view().waitFor({ state: 'detached' })
    await page.getByTestId('menu-toggle').click()
  })

  it('a user who refuses is back in the chat, and the page gets no code', async () => {
    await openLink('登录')
    await frame().getByTestId('login-refuse').click()
    await view().waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('登录')
  })

  it('a page that wants the openid alone asks nobody', async () => {
    await openLink('静默登录')
    await frame().getByRole('heading', { name: '你好，oSimulatorUser0000000000001' }).waitFor()
    await page.getByTestId('webview-close').click()
  })

  it('says that a page is signed rightly; a call that the simulator does not have fails', async () => {
    await openLink('签名')
    await page.getByTestId('page-verdict').getByText('签名正确').waitFor()
    await frame().getByText('scanQRCode:fail, the simulator has no scanQRCode').waitFor()
    await frame().getByRole('button', { name: '关闭' }).click()
    await view().waitFor({ state: 'detached' })
  })

  it('says which address a wrong signature is for, in both languages', async () => {
    await openLink('错签')
    await frame().getByText('config:invalid signature').waitFor()
    const verdict = page.getByTestId('page-verdict')
    await verdict.getByText(`签名用的地址是 ${site.origin}/wrong，`).waitFor()
    await page.getByTestId('webview-close').click()
    await page.getByTestId('language').click()
    await openLink('错签')
    await verdict.getByText(`the signature is for ${site.origin}/wrong,`).waitFor()
    await page.getByTestId('webview-close').click()
  })

  it('outside of a phone the login asks who it is, and stays where it is after a refusal', async () => {
    const tab = await browser.newPage({ locale: 'zh-CN' })
    await tab.goto(`${site.origin}/login?scope=snsapi_userinfo`)
    await tab.getByLabel('openid').fill('o2')
    await tab.getByTestId('login-agree').click()
    await tab.getByRole('heading', { name: '你好，用户 o2' }).waitFor()
    await tab.goto(`${site.origin}/login?scope=snsapi_userinfo`)
    await tab.getByTestId('login-refuse').click()
    await tab.getByTestId('refused').waitFor()
    await tab.close()
  })
})
