const { Bot } = require('@wx/core')
const { serve } = require('@wx/node')
const adapters = [require('@wx/express'), require('@wx/fastify'), require('@wx/fetch'), require('@wx/koa')]

const bot = new Bot({ token: 'consumer' }).on('text', (ctx) => `你说：${ctx.message.Content}`)
for (const adapter of adapters) if (typeof adapter.webhook(bot) !== 'function') throw new Error('no webhook')

async function main() {
  const { say } = await import('./say.mjs')
  const { url, close } = await serve(bot, { port: 0, path: '/wechat' })
  console.log(await say(url, 'consumer', '你好'))
  await close()
}
main()
