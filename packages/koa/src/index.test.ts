import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { WebhookHandler } from '@wx/core'
import Koa from 'koa'
import { expect, it } from 'vitest'
import { webhook } from './index'

const handler: WebhookHandler = {
  handle: async ({ method, path, query, text }) => ({
    status: 202,
    headers: { 'content-type': 'text/plain' },
    body: [method, path, query, await text({ maxBytes: 100, timeoutMs: 1000 })].join(' '),
  }),
}

async function ask(app: Koa, path: string): Promise<Response> {
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { method: 'POST', body: '<你/>' })
  server.close()
  return answer
}

it('hands over method, path, raw query and body, and leaves the response to Koa', async () => {
  const app = new Koa().use((ctx, next) => next().then(() => ctx.set('x-after', String(ctx.status)))).use(webhook(handler))
  const answer = await ask(app, '/in?a=1&a=2')
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('x-after')]).toEqual([202, 'text/plain', '202'])
  expect(await answer.text()).toBe('POST /in a=1&a=2 <你/>')
})

it.each(['rawBody', 'body'])('takes the body that a parser left in ctx.request.%s', async (name) => {
  const left = Buffer.from('<kept/>')
  const app = new Koa().use(async (ctx, next) => {
    await ctx.req.toArray()
    Object.assign(ctx.request, { [name]: left })
    await next()
  })
  expect(await (await ask(app.use(webhook(handler)), '/')).text()).toBe('POST /  <kept/>')
})
