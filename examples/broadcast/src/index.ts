import { fileURLToPath } from 'node:url'
import { WxClient } from '@wx/client'
import { customerService } from '@wx/client/customer-service'
import { menu } from '@wx/client/menu'
import { type QrCode, qrCodes } from '@wx/client/qr-code'
import { Bot, reply } from '@wx/core'
import { stableToken, TokenManager } from '@wx/token'
import { Arrivals } from './arrivals'
import { MENU } from './menu'

export interface Config {
  /** Signs every request; typed into the account's settings. */
  readonly token: string
  readonly appId: string
  readonly secret: string
  /** A template of the account with the text {@link ARRIVED}. */
  readonly templateId: string
  /** The openid of the owner, who may write 到货. */
  readonly owner: string
  /** Where the platform's API answers; the simulator's address in a test. */
  readonly api?: string
}

export interface BookShop {
  readonly bot: Bot
  /** The code in the shop's window. */
  readonly code: QrCode
}

const POSTER = fileURLToPath(new URL('../public/poster.png', import.meta.url))
const WINDOW = 'shop-window'
const MONTH_SECONDS = 30 * 24 * 3_600

/** A book shop. Makes the account's menu what {@link MENU} says, and a QR code for the shop's window. */
export async function build({ token, appId, secret, templateId, owner, api = 'https://api.weixin.qq.com' }: Config): Promise<BookShop> {
  const tokens = new TokenManager({ appId, secret, issuer: stableToken({ baseUrl: api }) })
  const wx = new WxClient({ tokens, baseUrl: api })
  const service = customerService(wx)
  const arrivals = new Arrivals(wx, templateId)

  await menu(wx).apply(MENU)
  const code = await qrCodes(wx).temporary(WINDOW, { expireSeconds: MONTH_SECONDS })

  const announce = async (book: string): Promise<void> => {
    const { delivered, failed } = await arrivals.announce(book)
    await service.send(owner, `《${book}》：${delivered} 位读者收到提醒，${failed} 位没有收到。`)
  }

  const bot = new Bot({ token })
    .on('event:subscribe', (ctx) => greeting(ctx.message.EventKey))
    .on('event:SCAN', (ctx) => greeting(ctx.message.EventKey))
    .click('POSTER', async (ctx) => {
      // The platform keeps the picture for three days only: it is uploaded each time.
      const { media_id } = await wx.upload('/cgi-bin/media/upload', { type: 'image' }, { media: { path: POSTER } })
      await service.send(ctx.message.FromUserName, reply.image(media_id))
    })
    .click('REMIND', (ctx) => {
      arrivals.add(ctx.message.FromUserName)
      return '好的，到货时提醒你。'
    })
    .hears(/^到货\s*(.+)$/, (ctx, next) => {
      if (ctx.message.FromUserName !== owner) return next()
      const { waiting } = arrivals
      announce(ctx.match[1] ?? '').catch((error) => console.error('The report did not reach the owner:', error))
      return `正在提醒 ${waiting} 位读者。`
    })
    .on('event:TEMPLATESENDJOBFINISH', (ctx) => arrivals.finished(ctx.message))
    .on('text', () => '点下面的菜单看看。')
  return { bot, code }
}

/** The scene comes as `qrscene_…` from who follows by it, and as it is from who follows already. */
function greeting(scene: string | undefined): string {
  return scene?.endsWith(WINDOW) ? '欢迎！谢谢你扫橱窗里的码，进店出示本条消息，送一枚书签。' : '欢迎来到微光书店！'
}
