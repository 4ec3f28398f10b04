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

test('asks one question after another', async () => {
  const user = sim.user('o1')
  assert.deepEqual(await user.say('survey'), { type: 'text', text: 'How often did you visit us this year?' })
  assert.deepEqual(await user.say('often'), { type: 'text', text: 'Please send a number, such as 3.' })
  await user.say('3')
  assert.deepEqual(await user.tap('Good'), { type: 'text', text: 'Anything else?' })
  assert.deepEqual(await user.say('Nice coffee'), { type: 'text', text: 'Thank you!' })
})

test('keeps two people apart', async () => {
  await sim.user('o2').say('survey')
  assert.deepEqual(await sim.user('o3').say('3'), { type: 'text', text: 'Send "survey" to begin.' })
})
