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

test('按钮有回答', async () => {
  const user = sim.user('o1')
  assert.deepEqual(await user.press('HELP'), { type: 'text', text: '发「人工」找客服。' })
  const hours = await user.press('HOURS')
  assert.equal(hours?.type, 'news')
})

test('发文字也有同样的回答', async () => {
  const user = sim.user('o2')
  assert.deepEqual(await user.say('帮助'), { type: 'text', text: '发「人工」找客服。' })
  const hours = await user.say('营业时间')
  assert.equal(hours?.type, 'news')
})

test('旧按钮也有回答', async () => {
  assert.deepEqual(await sim.user('o1').press('OLD'), { type: 'text', text: '没有 OLD 这个按钮了。' })
})
