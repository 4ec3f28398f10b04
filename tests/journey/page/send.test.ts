import { Bot } from '@wx/core'
import { serve } from '@wx/node'
import { DEFAULT_ACCOUNT, type Simulator, startSimulator } from '@wx/simulator'
import { launch, withoutChromium } from '@wx-tests/machine/chromium'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

const patience = 60_000
const within = { timeout: 20_000 }
const openid = 'oSimulatorUser0000000000001'
const keys = { appId: 'wx0123456789abcdef', encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }

const CAPTURED = `<xml><ToUserName>gh_other</ToUserName><FromUserName>oOther</FromUserName><CreateTime>1700000000</CreateTime>
<MsgType>text</MsgType><Content>抓到的/::)[没有这个]</Content><MsgId>7300000000000000001</MsgId></xml>`

describe.skipIf(withoutChromium)('any push from the page [chromium]', { timeout: patience }, () => {
  const seen: Readonly<Record<string, unknown>>[] = []
  let browser: Browser
  let page: Page
  let sim: Simulator
  let close: () => Promise<void>
  const at = (testId: string): Locator => page.getByTestId(testId)
  const source = (): Promise<string> => at('push-source').inputValue()

  /** Turns to the push as XML or JSON. */
  const turnTo = async (view: 'xml' | 'json', start: string): Promise<string> => {
    await at(`view-${view}`).click()
    await expect.poll(source, within).toMatch(start)
    return source()
  }

  /** Searches for a push and chooses it with the keyboard alone. */
  const choose = async (name: string): Promise<void> => {
    await at('push-search').fill(name)
    await at('push-option').getByText(name, { exact: true }).waitFor()
    await at('push-search').press('ArrowDown')
    await page.keyboard.press('Enter')
    await at('push-editor').getByRole('heading', { name, exact: true }).waitFor()
  }
  /** Sends, and gives what the bot then got. */
  const send = async (): Promise<Readonly<Record<string, unknown>> | undefined> => {
    const before = seen.length
    await at('send-push').click()
    await at('sent').waitFor()
    expect(seen.length).toBe(before + 1)
    return seen.at(-1)
  }

  beforeAll(async () => {
    const bot = new Bot({ token: 't', ...keys })
    bot.use((ctx, next) => {
      seen.push({ ...ctx.message })
      return next()
    })
    bot.on('text', (ctx) => ctx.message.Content)
    const server = await serve(bot, { port: 0, host: '127.0.0.1' })
    sim = await startSimulator({ target: server.url, token: 't', ...keys })
    browser = await launch()
    close = async () => {
      await browser.close()
      await sim.close()
      await server.close()
    }
  }, patience)
  afterAll(() => close())
  beforeEach(async () => {
    await page?.close()
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
    await page.goto(sim.url)
    await at('tab-send').click()
  })

  it('lists all pushes by family, finds them by name and by what happened, in both languages', async () => {
    await at('push-option').nth(189).waitFor()
    expect(await at('push-option').count()).toBe(190)
    await at('push-search').fill('领取卡券')
    await expect.poll(() => at('push-option').locator('code').allTextContents(), within).toEqual(['event:user_get_card'])
    await page.getByLabel('Switch to English').click()
    await at('push-search').fill('a user took a card')
    await at('push-option').getByText('event:user_get_card').waitFor()
    await at('push-search').fill('微信认证')
    await expect.poll(() => at('push-option').count(), within).toBe(9)
    await at('push-search').fill('nothing like that')
    await page.getByText('No push matches.').waitFor()
    expect(await page.getByTestId('panel-send').textContent()).not.toMatch(/\p{Script=Han}/u)
  })

  it('sends what was edited as form, as XML and as JSON: one push', async () => {
    await choose('event:pic_sysphoto')
    await at('field-EventKey').fill('KEY')
    await at('field-Count').fill('2')
    await at('add-item').click()
    await at('field-PicMd5Sum').last().fill('b')
    const xml = await turnTo('xml', '<xml>')
    expect(xml).toContain('<EventKey><![CDATA[KEY]]></EventKey>')
    await at('push-source').fill(xml.replace('CDATA[b]', 'CDATA[c]'))
    const json = JSON.parse(await turnTo('json', '{'))
    expect(json.SendPicsInfo.PicList.item.at(-1)).toEqual({ PicMd5Sum: 'c' })
    await at('push-source').fill(JSON.stringify({ ...json, EventKey: 'KEY2', CreateTime: 1_600_000_000 }))
    await at('view-form').click()
    await expect.poll(() => at('field-EventKey').inputValue(), within).toBe('KEY2')
    expect(await send()).toMatchObject({
      Event: 'pic_sysphoto',
      EventKey: 'KEY2',
      CreateTime: 1_600_000_000,
      FromUserName: openid,
      SendPicsInfo: { Count: 2, PicList: { item: expect.arrayContaining([{ PicMd5Sum: 'c' }]) } },
    })
  })

  it('names the place of what can not be read, and keeps the text', async () => {
    await choose('event:CLICK')
    await turnTo('xml', '<xml>')
    await at('push-source').fill('<xml>\n  <MsgType>event</Type>\n</xml>')
    await at('view-json').click()
    await at('push-problem').getByText('第 2 行第').waitFor()
    expect([await source(), await at('view-xml').isChecked()]).toEqual(['<xml>\n  <MsgType>event</Type>\n</xml>', true])
    await at('push-source').fill('{\n  "MsgType": "event"\n  "Event": "CLICK"\n}')
    await at('send-push').click()
    await at('push-problem').getByText('JSON 读不懂。 第 3 行第 3 列').waitFor()
    await at('push-source').fill('{"MsgType": "event", "Event": "CLICK", "EventKey": "k"}')
    expect(await at('push-problem').count()).toBe(0)
    expect(await send()).toMatchObject({ Event: 'CLICK', EventKey: 'k' })
  })

  it('takes a captured push of another account, says what it replaced, and shows it in the chat', async () => {
    await at('paste-push').click()
    await at('captured-text').fill(CAPTURED)
    await at('read-captured').click()
    const replaced = await at('replaced').textContent()
    expect(replaced).toContain(`ToUserNamegh_other → ${DEFAULT_ACCOUNT.id}`)
    expect(replaced).toContain(`FromUserNameoOther → ${openid}`)
    expect(await send()).toMatchObject({ Content: '抓到的/::)[没有这个]', FromUserName: openid, ToUserName: DEFAULT_ACCOUNT.id })
    expect(seen.at(-1)?.MsgId).not.toBe('7300000000000000001')
    for (const from of ['user', 'account']) {
      const bubble = page.locator(`[data-testid=bubble][data-from=${from}]`).last()
      expect(await bubble.textContent()).toContain('抓到的🙂[没有这个]')
      expect(await bubble.getByTestId('face').getAttribute('title')).toBe('/::)')
      expect(await bubble.getByRole('img', { name: '微笑' }).count()).toBe(1)
    }
    await at('inspect-push').click()
    await at('panel-record').getByTestId('push').getByText('抓到的').waitFor()
    await at('tab-send').click()
    expect(await at('field-Content').inputValue()).toBe('抓到的/::)[没有这个]')
  })

  it('takes a file that is dropped, and says why a sealed push can not be opened', async () => {
    await at('paste-push').click()
    const drop = async (text: string): Promise<void> => {
      const files = await page.evaluateHandle((content) => {
        const data = new DataTransfer()
        data.items.add(new File([content], 'push.xml'))
        return data
      }, text)
      await at('capture').dispatchEvent('drop', { dataTransfer: files })
    }
    await drop('<xml><ToUserName>gh_other</ToUserName><Encrypt>AAAA</Encrypt></xml>')
    await at('push-problem').getByText('另一个账号的 EncodingAESKey').waitFor()
    await drop('{"ToUserName":"gh_other","FromUserName":"oOther","CreateTime":1,"MsgType":"event","Event":"VIEW","EventKey":"http://a.cn"}')
    await at('replaced').waitFor()
    expect(await send()).toMatchObject({ Event: 'VIEW', EventKey: 'http://a.cn', FromUserName: openid })
  })

  it('warns of the id of another account, and replaces it', async () => {
    await choose('event:SCAN')
    await at('add-ToUserName').press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('field-ToUserName')
    await page.keyboard.type('gh_other')
    await at('foreign').getByText('gh_other').waitFor()
    await at('adopt').click()
    await at('replaced').getByText('gh_other').waitFor()
    expect(await at('foreign').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
    expect(await send()).toMatchObject({ Event: 'SCAN', ToUserName: DEFAULT_ACCOUNT.id })
  })

  it.each(['text', 'event:wxa_media_check', 'event:TEMPLATESENDJOBFINISH', 'info:component_verify_ticket'])(
    'sends the sample of %s as it stands',
    async (name) => {
      await choose(name)
      expect(await send()).toMatchObject(
        name === 'text' ? { MsgType: 'text' } : name.startsWith('info:') ? { InfoType: name.slice(5) } : { Event: name.slice(6) },
      )
    },
  )
})
