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

test('greets a new follower', async () => {
  assert.deepEqual(await sim.user('o1').follow(), { type: 'text', text: 'Welcome! Send me a message.' })
})

test('answers text', async () => {
  const user = sim.user('o2')
  assert.deepEqual(await user.say('weather Shenzhen'), { type: 'text', text: 'Shenzhen: sunny' })
  assert.deepEqual(await user.say('bye'), { type: 'text', text: 'You said: bye' })
})
 //: tokens
test('sends a reminder a little later', { timeout: 10_000 }, async () => { //: tokens
  const user = sim.user('o3') //: tokens
  assert.deepEqual(await user.say('remind me'), { type: 'text', text: 'I will.' }) //: tokens
  while (user.seen.length < 2) await wait(50) //: tokens
  assert.deepEqual(user.seen.at(-1)?.content, { type: 'text', text: 'Time is up!' }) //: tokens
}) //: tokens
