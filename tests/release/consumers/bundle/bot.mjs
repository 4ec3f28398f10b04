import { Bot } from '@wx/core'
import { webhook } from '@wx/fetch'
import { serve } from '@wx/node'
import { say } from './say.mjs'

const bot = new Bot({ token: 'consumer' }).on('text', (ctx) => `你说：${ctx.message.Content}`)
export default { fetch: webhook(bot) }

serve(bot, { port: 0, path: '/wechat' }).then(async ({ url, close }) => {
  console.log(await say(url, 'consumer', '你好'))
  await close()
})
