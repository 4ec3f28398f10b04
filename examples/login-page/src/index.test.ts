import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { DEFAULT_ACCOUNT, type PageConfig, type Simulator, startSimulator } from '@wx/simulator'
import { launch, withoutChromium } from '@wx-tests/machine/chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from './index'

const { appId, secret } = DEFAULT_ACCOUNT

let server: Server
let sim: Simulator
let origin: string

beforeAll(async () => {
  server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  origin = `http://127.0.0.1:${port}`
  sim = await startSimulator({ target: origin, token: 'nobot' })
  const { fetch } = build({ appId, secret, origin, stateSecret: 's'.repeat(32), api: sim.apiUrl, pagesUrl: sim.url })
  server.on('request', getRequestListener(fetch))
})
afterAll(async () => {
  await sim.close()
  server.close()
  server.closeAllConnections()
})

describe('login-page [hono]', () => {
  /** The cookies are of the page's own server. */
  const open = (url: string, cookie = ''): Promise<Response> => fetch(url, { redirect: 'manual', headers: cookie === '' ? {} : { cookie } })
  const cookieOf = (response: Response): string =>
    response.headers
      .getSetCookie()
      .map((header) => header.split(';')[0])
      .join('; ')
  const locationOf = (response: Response): string => new URL(response.headers.get('location') ?? '', origin).href

  it('logs a user in and comes back to the page', async () => {
    const toLogin = await open(`${origin}/?book=1`)
    const toWechat = await open(locationOf(toLogin))
    const back = sim.user('o1').authorize(locationOf(toWechat))
    const done = await open(back, cookieOf(toWechat))
    expect([done.status, locationOf(done)]).toEqual([302, `${origin}/?book=1`])
    expect(done.headers.getSetCookie().join()).toMatch(/^session=[\w-]+; Path=\/; HttpOnly; SameSite=Lax$/)
    const page = await open(locationOf(done), cookieOf(done))
    expect(await page.text()).toMatch(/<h1>你好，.+<\/h1>/)
  })

  it('lets nobody in with the code of another browser', async () => {
    const toWechat = await open(`${origin}/login`)
    const back = sim.user('o1').authorize(locationOf(toWechat))
    const stranger = await open(back)
    expect([stranger.status, stranger.headers.getSetCookie()]).toEqual([403, []])
  })

  it('signs its own pages and no others', async () => {
    const url = `${origin}/?book=1`
    const config = await (await open(`${origin}/js-sdk?url=${encodeURIComponent(url)}`)).json()
    expect(sim.checkPage(url, config)).toEqual({ ok: true, errMsg: 'config:ok' })
    expect((await open(`${origin}/js-sdk?url=${encodeURIComponent('https://example.com/')}`)).status).toBe(403)
  })
})

// Under CI a missing browser is a failure, not a skip.
describe.skipIf(withoutChromium)('login-page [chromium]', () => {
  it('asks the user, greets, and configures the JS-SDK with a signature that is right', { timeout: 60_000 }, async () => {
    const browser = await launch()
    const page = await browser.newPage({ locale: 'zh-CN' })
    const configured = new Promise<PageConfig>((resolve) => void page.exposeFunction('configured', resolve))
    // In place of WeChat's own script, which only WeChat answers.
    const script =
      'window.wx = { config: window.configured, ready: (run) => run(), error: () => {}, scanQRCode: ({ success }) => success({ resultStr: "9787" }) }'
    await page.route('https://res.wx.qq.com/**', (route) => route.fulfill({ contentType: 'text/javascript', body: script }))

    await page.goto(`${origin}/?book=1#top`)
    expect(page.url()).toMatch(new RegExp(`^${sim.url}/login.html`))
    await page.getByLabel('openid').fill('o2')
    await page.getByRole('button', { name: '允许' }).click()
    await page.getByRole('heading', { name: '你好' }).waitFor()
    const url = `${origin}/?book=1`
    expect(page.url().split('#')[0]).toBe(url)
    expect(sim.checkPage(url, await configured)).toEqual({ ok: true, errMsg: 'config:ok' })
    await page.getByRole('button', { name: '扫一扫' }).click()
    await page.getByText('9787').waitFor()

    await page.reload()
    await page.getByRole('heading', { name: '你好' }).waitFor()
    await browser.close()
  })
})
