import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { customerService } from '@wx/client/customer-service' //: ai-chat tokens
import { menu } from '@wx/client/menu' //: menu tokens
import { slowAnswers } from '@wx/conversation/slow' //: ai-chat
import { openStore } from '@wx/store/open' //: store
import { createBot } from './bot.js'
import { buttons } from './menu.js' //: menu tokens
import { openModel } from './model.js' //: ai-chat
import { listen } from './server.js'
import { openWechat } from './wechat.js' //: tokens

const { env } = process
const port = Number(env.PORT || 3000)
const store = await openStore(env.WX_STORE || 'file:.data') //: files
const store = await openStore(env.WX_STORE || 'redis://127.0.0.1:6379') //: redis
const wx = openWechat(store, env) //: tokens !server
const wx = openWechat(env) //: server
const slow = slowAnswers({ store, sender: customerService(wx), texts: 'en', ai: true }) //: ai-chat tokens en
const slow = slowAnswers({ store, sender: customerService(wx), ai: true }) //: ai-chat tokens zh
const slow = slowAnswers({ store, texts: 'en', ai: true }) //: ai-chat !tokens en
const slow = slowAnswers({ store, ai: true }) //: ai-chat !tokens zh

const bot = createBot({
  token: env.WX_TOKEN || '',
  mode: env.WX_MODE === 'plain' ? 'plain' : 'safe',
  appId: env.WX_APP_ID,
  encodingAESKey: env.WX_AES_KEY,
  store, //: echo redis
  store, //: menu redis
  store, //: ai-chat
  store, //: survey
  slow, //: ai-chat
  model: openModel(env), //: ai-chat
  wx, //: echo tokens
  wx, //: survey tokens
})

const server = await listen(bot, port)
console.log(`机器人的网址：http://127.0.0.1:${port}/wechat`) //: zh
console.log(`The bot answers at http://127.0.0.1:${port}/wechat`) //: en
menu(wx) //: menu tokens
  .apply({ button: buttons }) //: menu tokens
  .catch((error) => console.error(error)) //: menu tokens

// 收到 SIGTERM 之后 Docker 等 10 秒：不再收新请求，把正在处理的做完，然后退出。 //: zh
// Docker waits 10 seconds after SIGTERM: take no new request, finish the running ones, then end. //: en
process.once('SIGTERM', async () => {
  const closed = once(server, 'close')
  server.close()
  await Promise.race([Promise.all([closed, slow.close(7_000)]), wait(8_000)]) //: ai-chat
  await Promise.race([closed, wait(8_000)]) //: !ai-chat
  process.exit()
})
