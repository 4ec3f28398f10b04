import type { AddressInfo } from 'node:net'
import { type Simulator, startSimulator } from '@wx/simulator'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from './index'

const token = 'fastifyechotoken'
const keys = { appId: 'wx0123456789abcdef', encodingAESKey: '0123456789abcdef0123456789abcdef0123456789a' }

describe.each(['plain', 'compat', 'safe'] as const)('fastify-echo [fastify] [%s]', (mode) => {
  let app: FastifyInstance
  let sim: Simulator
  beforeAll(async () => {
    const config = { token, mode, ...(mode === 'plain' ? {} : keys) }
    app = build(config)
    await app.listen({ port: 0, host: '127.0.0.1' })
    sim = await startSimulator({ ...config, target: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/wechat` })
  })
  afterAll(async () => {
    await sim.close()
    await app.close()
  })

  it('passes the check of the console', async () => {
    expect(await sim.verify()).toMatchObject({ ok: true })
  })

  it('greets a follower and repeats what is said and sent', async () => {
    const user = sim.user('o1')
    expect(await user.follow()).toMatchObject({ type: 'text', text: expect.stringContaining('欢迎关注') })
    expect(await user.say('<b>]]>&')).toEqual({ type: 'text', text: '你说：<b>]]>&' })
    const mediaId = sim.upload('image', new Uint8Array([1]), 'image/png')
    expect(await user.send({ type: 'image', mediaId })).toMatchObject({ type: 'image', mediaId })
  })
})

it('parses the body of the JSON route', async () => {
  const answer = await build({ token }).inject({ method: 'POST', url: '/notes', payload: { text: '买茶' } })
  expect([answer.statusCode, answer.json()]).toEqual([201, { saved: '买茶' }])
})
