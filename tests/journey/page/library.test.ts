import { Bot } from '@wx/core'
import { serve } from '@wx/node'
import { DEFAULT_ACCOUNT, type Simulator, startSimulator } from '@wx/simulator'
import { launch, withoutChromium } from '@wx-tests/machine/chromium'
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const patience = 60_000
const openid = 'oSimulatorUser0000000000001'
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="#07c160"/></svg>'

interface Answer {
  readonly errcode?: number
  readonly access_token?: string
  readonly media_id?: string
  readonly item?: readonly { readonly article_id: string }[]
}

/** Calls the API as the bot does. */
async function api(sim: Simulator): Promise<(path: string, body: object) => Promise<Answer>> {
  const post = async (path: string, body: object): Promise<Answer> =>
    (await fetch(`${sim.apiUrl}/cgi-bin${path}`, { method: 'POST', body: JSON.stringify(body) })).json()
  const { appId: appid, secret } = DEFAULT_ACCOUNT
  const { access_token } = await post('/stable_token', { grant_type: 'client_credential', appid, secret })
  return (path, body) => post(`${path}?access_token=${access_token}`, body)
}

// Under CI a missing browser is a failure, not a skip.
describe.skipIf(withoutChromium)('codes, files and articles on the chat page [chromium]', { timeout: patience }, () => {
  let browser: Browser
  let page: Page
  let sim: Simulator
  let call: (path: string, body: object) => Promise<Answer>
  let close: () => Promise<void>
  const bubbles = (from: string): Locator => page.locator(`[data-testid=bubble][data-from=${from}]`)
  const panel = (name: string): Locator => page.getByTestId(`panel-${name}`)
  const frame = (): FrameLocator => page.frameLocator('[data-testid=webview-page]')
  const widthOf = (image: Locator): Promise<number> => image.evaluate((img: HTMLImageElement) => img.naturalWidth)

  beforeAll(async () => {
    const bot = new Bot({ token: 't' })
    bot.on('event:subscribe', (ctx) => `关注 ${ctx.message.EventKey}`).on('event:SCAN', (ctx) => `扫码 ${ctx.message.EventKey}`)
    bot.on('image', (ctx) => ({ MsgType: 'image', Image: { MediaId: ctx.message.MediaId } }))
    const server = await serve(bot, { port: 0, host: '127.0.0.1' })
    sim = await startSimulator({ target: server.url, token: 't' })
    call = await api(sim)
    browser = await launch()
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
    page.setDefaultTimeout(10_000)
    await page.goto(sim.url)
    close = async () => {
      await browser.close()
      await sim.close()
      await server.close()
    }
  }, patience)
  afterAll(() => close())

  it('lists a code as soon as the bot made it; scanning it follows, then is a scan', async () => {
    await page.getByTestId('tab-codes').click()
    await panel('codes').getByText('还没有二维码').waitFor()
    await call('/qrcode/create', { action_name: 'QR_STR_SCENE', action_info: { scene: { scene_str: 'shop-1' } }, expire_seconds: 600 })
    const code = page.getByTestId('code').filter({ hasText: 'shop-1' })
    await expect.poll(() => widthOf(code.getByRole('img'))).toBe(430)
    await code.getByRole('button', { name: '扫码关注' }).click()
    await bubbles('account').getByText('关注 qrscene_shop-1').waitFor()
    await code.getByRole('button', { name: '扫码', exact: true }).press('Enter')
    await bubbles('account').getByText('扫码 shop-1').waitFor()
  })

  it('shows a file with its preview and its end; the user sends it', async () => {
    await page.getByTestId('tab-library').click()
    await panel('library').getByText('还没有文件').waitFor()
    const mediaId = sim.upload('image', new TextEncoder().encode(picture), 'image/svg+xml')
    const file = page.getByTestId('file-card').filter({ hasText: mediaId })
    await expect.poll(() => widthOf(file.getByRole('img'))).toBe(40)
    expect(await file.textContent()).toMatch(/公众号上传image\/svg\+xml · 1\d\d B有效期至 /)
    await file.getByTestId('file-send').click()
    await bubbles('account').getByRole('img', { name: '图片' }).waitFor()
    expect(sim.user(openid).seen.at(-1)?.content).toMatchObject({ type: 'image', mediaId })
  })

  it('opens a draft to read; its script does not run', async () => {
    const thumb_media_id = sim.upload('image', new TextEncoder().encode(picture), 'image/svg+xml')
    const content = '<p id="text">正文</p><script>document.querySelector("#text").textContent = "脚本"</script>'
    const { media_id } = await call('/draft/add', { articles: [{ title: '第一篇', author: '小明', content, thumb_media_id }] })
    await page.getByTestId('library-article').filter({ hasText: '第一篇' }).click()
    await frame().getByRole('heading', { name: '第一篇' }).waitFor()
    await frame().getByText('正文').waitFor()
    await page.getByTestId('webview-close').click()

    await call('/freepublish/submit', { media_id })
    await panel('library').getByText('已发布').waitFor()
    const { item } = await call('/freepublish/batchget', { offset: 0, count: 1, no_content: 1 })
    const article_id = item?.[0]?.article_id
    expect(await call('/message/custom/send', { touser: openid, msgtype: 'mpnewsarticle', mpnewsarticle: { article_id } })).toMatchObject({
      errcode: 0,
    })
    await page.getByTestId('article').getByText('第一篇').click()
    await frame().getByText('正文').waitFor()
    await page.getByTestId('webview-close').click()
  })

  it('shows the pictures of an article', async () => {
    const mediaId = sim.upload('image', new TextEncoder().encode(picture), 'image/svg+xml')
    const content = `<p><img src="${sim.url}/api/media/${mediaId}" alt="插图"></p>`
    await call('/draft/add', { articles: [{ title: '有图', author: '小明', content, thumb_media_id: mediaId }] })
    await page.getByTestId('library-article').filter({ hasText: '有图' }).click()
    await expect.poll(() => widthOf(frame().getByAltText('插图'))).toBe(40)
    await page.getByTestId('webview-close').click()
  })

  it('shows a template message as a card that leads to its page', async () => {
    const template_id = sim.addTemplate({ title: '下单成功', content: '订单：{{thing1.DATA}}\n金额：{{amount2.DATA}}' })
    const data = { thing1: { value: '手机' }, amount2: { value: '1 元' } }
    await call('/message/template/send', { touser: openid, template_id, data, url: `${sim.url}/s/unknown` })
    const card = page.getByTestId('template').filter({ hasText: '下单成功' })
    await card.getByText('手机').waitFor()
    await card.click()
    await frame().getByText('该内容不存在或已被删除').waitFor()
    await page.getByTestId('webview-close').click()
    await call('/message/subscribe/bizsend', { touser: openid, template_id, data })
    await expect.poll(() => page.getByTestId('template').count()).toBe(2)
  })
})
