/* One bot per mode behind `@wx/fetch`, and nothing that belongs to one runtime. The account is the one in ../wechat.ts. */
// biome-ignore-all lint/correctness/noUndeclaredDependencies: put beside this file by ../packages.ts
import { Bot, reply } from '@wx/core'
import { webhook } from '@wx/fetch'

const account = { token: 'runtimes', appId: 'wxb11529c136998cb6', encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }

const handlers = Object.fromEntries(
  [
    ['/plain', { token: account.token }],
    ['/safe', account],
  ].map(([path, options]) => {
    const bot = new Bot(options)
      .hears('图文', () => reply.news([{ title: '标题', url: 'https://example.com/?a=1&b=2' }]))
      .on('text', (ctx) => `你说：${ctx.message.Content}`)
      .catch(() => {})
    return [path, webhook(bot)]
  }),
)

/** @type {(request: Request, env?: unknown, context?: { waitUntil(work: Promise<unknown>): void }) => Promise<Response>} */
export const answer = async (request, env, context) => {
  const handler = handlers[new URL(request.url).pathname]
  return handler === undefined ? new Response('Not found', { status: 404 }) : handler(request, env, context)
}
