import { fileURLToPath } from 'node:url'
import { Bot, type ErrorHandler, reply } from '@wx/core'
import { webhook } from '@wx/express'
import express, { type Express } from 'express'

export interface Config {
  /** The token typed into the account's settings; signs every request. */
  readonly token: string
  /** Where phones reach this server, without a trailing slash: the cards' picture is served from there. */
  readonly publicUrl: string
  /** With these two the bot speaks safe mode (encrypted), without them plain mode. */
  readonly appId?: string
  readonly encodingAESKey?: string
  readonly mode?: 'plain' | 'compat' | 'safe'
  /** Gets every error of the bot. Default: the console. */
  readonly onError?: ErrorHandler
}

/** The account's menu, as `/cgi-bin/menu/create` takes it. */
export const menu = [
  { name: '帮助', type: 'click', key: 'HELP' },
  { name: '看新闻', type: 'click', key: 'NEWS' },
  {
    name: '更多',
    sub_button: [
      { name: '讲个笑话', type: 'click', key: 'JOKE' },
      { name: '微信文档', type: 'view', url: 'https://developers.weixin.qq.com/doc/' },
    ],
  },
] as const

const GREETING = [
  '欢迎关注！我会重复你说的话。',
  '试试：发一张图片、一段语音、你的位置，或者发「帮助」。',
  '',
  'Welcome! I repeat what you say. Send 帮助 for more.',
].join('\n')

const HELP = [
  '你好 → 打个招呼',
  '新闻 → 一张图文卡片',
  '天气 北京 → 带参数的关键词',
  '图片、语音、视频、位置、链接 → 都有回答',
  '底部菜单 → 点击事件',
].join('\n')

const PICTURES = fileURLToPath(new URL('../public', import.meta.url))

/** An Express app whose bot answers at `/wechat`. */
export function build(config: Config): Express {
  const app = express()
  app.use(express.static(PICTURES))
  app.use('/wechat', webhook(createBot(config)))
  return app
}

function createBot({ publicUrl, onError, ...secrets }: Config): Bot {
  const card = reply.news([
    {
      title: '你的第一张图文卡片',
      description: '点开看看：标题、摘要、图片和链接都来自机器人。',
      picUrl: `${publicUrl}/card.png`,
      url: `${publicUrl}/card.png`,
    },
  ])

  const bot = new Bot(secrets)
  if (onError !== undefined) bot.catch(onError)
  return bot
    .on('event:subscribe', () => GREETING)
    .on('event:SCAN', (ctx) => `你扫了场景 ${ctx.message.EventKey}`)
    .click('HELP', () => HELP)
    .click('NEWS', () => card)
    .click('JOKE', () => '程序员去买菜：「来一斤土豆，如果有西红柿，来两斤。」于是他拎回来两斤土豆。')
    .hears(/^(你好|您好|hello|hi)/i, () => '你好！很高兴认识你。')
    .hears(/^(帮助|help)$/i, () => HELP)
    .hears(/^(新闻|news)$/i, () => card)
    .hears(/^天气\s*(.+)/, (ctx) => `${ctx.match[1]}：晴，25 ℃（示例数据）`)
    .on('text', (ctx) => `你说：${ctx.message.Content}`)
    .on('image', (ctx) => reply.image(ctx.message.MediaId))
    .on('voice', (ctx) => reply.voice(ctx.message.MediaId))
    .on(['video', 'shortvideo'], (ctx) => reply.video({ mediaId: ctx.message.MediaId, title: '你的视频' }))
    .on('location', (ctx) => `你在 ${ctx.message.Label}（北纬 ${ctx.message.Location_X}，东经 ${ctx.message.Location_Y}）`)
    .on('link', (ctx) => `谢谢分享：${ctx.message.Title}`)
}
