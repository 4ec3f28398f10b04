import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises' //: tokens
import { MemoryStore } from '@wx/core' //: tokens !server
import { DEFAULT_ACCOUNT, startSimulator } from '@wx/simulator' //: tokens
import { startSimulator } from '@wx/simulator' //: !tokens
import getPort from 'get-port'
import { createBot } from '../src/bot.js'
import { listen } from '../src/server.js'
import { openWechat } from '../src/wechat.js' //: tokens

const token = 'mytoken'
const port = await getPort()
const sim = await startSimulator({ target: `http://127.0.0.1:${port}/wechat`, token })
const wx = openWechat(new MemoryStore(), { //: tokens !server
const wx = openWechat({ //: server
  WX_API_URL: sim.apiUrl, //: tokens
  WX_APP_ID: DEFAULT_ACCOUNT.appId, //: tokens
  WX_APP_SECRET: DEFAULT_ACCOUNT.secret, //: tokens
}) //: tokens
const server = await listen(createBot({ token, wx }), port) //: tokens
const server = await listen(createBot({ token }), port) //: !tokens
after(async () => {
  await sim.close()
  server.close()
})

test('欢迎新关注的人', async () => {
  assert.deepEqual(await sim.user('o1').follow(), { type: 'text', text: '欢迎关注！发一句话试试。' })
})

test('回答文字', async () => {
  const user = sim.user('o2')
  assert.deepEqual(await user.say('天气 深圳'), { type: 'text', text: '深圳：晴' })
  assert.deepEqual(await user.say('再见'), { type: 'text', text: '你说：再见' })
})
 //: tokens
test('过一会儿发来提醒', { timeout: 10_000 }, async () => { //: tokens
  const user = sim.user('o3') //: tokens
  assert.deepEqual(await user.say('提醒我'), { type: 'text', text: '好的，马上。' }) //: tokens
  while (user.seen.length < 2) await wait(50) //: tokens
  assert.deepEqual(user.seen.at(-1)?.content, { type: 'text', text: '时间到了！' }) //: tokens
}) //: tokens
