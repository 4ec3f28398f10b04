import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { slowAnswers } from '@wx/conversation/slow'
import { MemoryStore } from '@wx/core'
import { startSimulator } from '@wx/simulator'
import getPort from 'get-port'
import { createBot } from '../src/bot.js'
import { listen } from '../src/server.js'
import { toyModel } from '../src/toy-model.js'

const token = 'mytoken'
const port = await getPort()
const sim = await startSimulator({ target: `http://127.0.0.1:${port}/wechat`, token })
const store = new MemoryStore()
const slow = slowAnswers({ store, ai: true })
const server = await listen(createBot({ token, store, slow, model: toyModel(0) }), port)
after(async () => {
  await sim.close()
  server.close()
})

test('回答问题', async () => {
  const answer = await sim.user('o1').say('春天')
  assert.match(JSON.stringify(answer), /你问的是：春天/)
})

test('记得前面的对话，直到要它忘记', async () => {
  const user = sim.user('o2')
  await user.say('春天')
  assert.match(JSON.stringify(await user.say('夏天')), /第 2 个问题/)
  await user.say('重新开始')
  assert.match(JSON.stringify(await user.say('秋天')), /第 1 个问题/)
})
