import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { startSimulator } from '@wx/simulator'
import getPort from 'get-port'
import { createBot } from '../src/bot.js'
import { listen } from '../src/server.js'

const token = 'mytoken'
const port = await getPort()
const sim = await startSimulator({ target: `http://127.0.0.1:${port}/wechat`, token })
const server = await listen(createBot({ token }), port)
after(async () => {
  await sim.close()
  server.close()
})

test('answers a button', async () => {
  const user = sim.user('o1')
  assert.deepEqual(await user.press('HELP'), { type: 'text', text: 'Send "human" to talk to a person.' })
  const hours = await user.press('HOURS')
  assert.equal(hours?.type, 'news')
})

test('answers the words of a button too', async () => {
  const user = sim.user('o2')
  assert.deepEqual(await user.say('help'), { type: 'text', text: 'Send "human" to talk to a person.' })
  const hours = await user.say('hours')
  assert.equal(hours?.type, 'news')
})

test('answers an old button too', async () => {
  assert.deepEqual(await sim.user('o1').press('OLD'), { type: 'text', text: 'The button OLD is gone.' })
})
