import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { WebhookHandler } from '@wx/core'
import express from 'express'
import { expect, it } from 'vitest'
import { webhook } from './index'

async function ask(handler: WebhookHandler, path: string, init: RequestInit = {}): Promise<{ status: number; body: string }> {
  const app = express()
  app.set('query parser', 'extended')
  app.use(express.text({ type: 'text/xml' }))
  app.use('/wechat', webhook(handler))
  app.use((_error: unknown, _request: express.Request, response: express.Response, _next: express.NextFunction) => {
    response.status(500).send('the app’s error handler')
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init)
    return { status: answer.status, body: await answer.text() }
  } finally {
    server.close()
  }
}

it('hands over method, path below the mount, raw query and the text a parser kept', async () => {
  const handler: WebhookHandler = {
    handle: async ({ method, path, query, text }) => ({
      status: 202,
      headers: {},
      body: [method, path, query, await text({ maxBytes: 100, timeoutMs: 1000 })].join(' '),
    }),
  }
  const answer = await ask(handler, '/wechat/in?a[b]=1&a[b]=2', { method: 'POST', headers: { 'content-type': 'text/xml' }, body: '<你/>' })
  expect(answer).toEqual({ status: 202, body: 'POST /in a%5Bb%5D=1&a%5Bb%5D=2 <你/>' })
})

it('gives the app only what breaks the contract', async () => {
  const refused = { handle: async () => ({ status: 401, headers: {}, body: 'refused' }) }
  expect(await ask(refused, '/wechat')).toEqual({ status: 401, body: 'refused' })
  const broken = { handle: () => Promise.reject(new Error('broken')) }
  expect(await ask(broken, '/wechat')).toEqual({ status: 500, body: 'the app’s error handler' })
})
