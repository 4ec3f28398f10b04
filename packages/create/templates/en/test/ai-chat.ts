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

test('answers a question', async () => {
  const answer = await sim.user('o1').say('spring')
  assert.match(JSON.stringify(answer), /You asked: spring/)
})

test('remembers the conversation until it is told to forget', async () => {
  const user = sim.user('o2')
  await user.say('spring')
  assert.match(JSON.stringify(await user.say('summer')), /question number 2/)
  await user.say('start over')
  assert.match(JSON.stringify(await user.say('autumn')), /question number 1/)
})
