import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type Simulator, startSimulator } from '@wx/simulator'
import { withoutWorkerd } from '@wx-tests/machine/workerd'
import { describe, expect, it } from 'vitest'
import { build } from './index'
import { startWorker } from './workerd'

const token = 'honoworkertoken'

it('answers on Node [hono]', async () => {
  const server = serve({ fetch: build({ WX_TOKEN: token }).fetch, port: 0, hostname: '127.0.0.1' })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await chat(`http://127.0.0.1:${port}/wechat`)
  server.close()
})

describe.skipIf(withoutWorkerd)('hono-worker [workerd]', () => {
  it('answers on Cloudflare Workers', { timeout: 30_000 }, async () => {
    const worker = await startWorker(token)
    await chat(worker.url)
    await worker.close()
  })
})

async function chat(target: string): Promise<void> {
  const sim: Simulator = await startSimulator({ target, token })
  const user = sim.user('o1')
  expect(await user.follow()).toMatchObject({ type: 'text' })
  expect(await user.say('6*7')).toEqual({ type: 'text', text: '6 * 7 = 42' })
  expect(await user.say('hi')).toMatchObject({ text: expect.stringContaining('6*7') })
  await sim.close()
}
