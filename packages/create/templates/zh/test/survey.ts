import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { MemoryStore } from '@wx/core'
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
const server = await listen(createBot({ token, store: new MemoryStore(), wx }), port) //: tokens
const server = await listen(createBot({ token, store: new MemoryStore() }), port) //: !tokens
after(async () => {
  await sim.close()
  server.close()
})

test('一个接一个地问', async () => {
  const user = sim.user('o1')
  assert.deepEqual(await user.say('问卷'), { type: 'text', text: '今年来过几次？' })
  assert.deepEqual(await user.say('好几次'), { type: 'text', text: '请发一个数字，比如 3' })
  await user.say('3')
  assert.deepEqual(await user.tap('满意'), { type: 'text', text: '还有什么想说的？' })
  assert.deepEqual(await user.say('咖啡很好'), { type: 'text', text: '谢谢！' })
})

test('两个人互不影响', async () => {
  await sim.user('o2').say('问卷')
  assert.deepEqual(await sim.user('o3').say('3'), { type: 'text', text: '发「问卷」开始。' })
})
