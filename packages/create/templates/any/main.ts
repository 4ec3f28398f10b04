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

const bot = createBot({
  token: env.WX_TOKEN || '',
  mode: env.WX_MODE === 'plain' ? 'plain' : 'safe',
  appId: env.WX_APP_ID,
  encodingAESKey: env.WX_AES_KEY,
  store, //: echo redis
  store, //: menu redis
  store, //: ai-chat
  store, //: survey
  slow: slowAnswers({ store, sender: customerService(wx), ai: true }), //: ai-chat tokens
  slow: slowAnswers({ store, texts: 'en', ai: true }), //: ai-chat !tokens en
  slow: slowAnswers({ store, ai: true }), //: ai-chat !tokens zh
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
process.once('SIGTERM', () => server.close(() => process.exit()))
