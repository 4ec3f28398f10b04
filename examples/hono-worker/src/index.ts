import { Bot } from '@wx/core'
import { webhook } from '@wx/fetch'
import { Hono } from 'hono'

export interface Env {
  readonly WX_TOKEN: string
}

/** A Hono app whose bot answers at `/wechat`. Nothing here belongs to one runtime. */
export function build(env: Env): Hono {
  const bot = new Bot({ token: env.WX_TOKEN })
    .on('event:subscribe', () => '欢迎！我住在边缘节点上。')
    .hears(/^(\d+)\s*([+\-*])\s*(\d+)$/, (ctx) => calculate(Number(ctx.match[1]), ctx.match[2], Number(ctx.match[3])))
    .on('text', () => '发一道算术题给我，比如 6*7')

  const answer = webhook(bot)
  return new Hono().all('/wechat', (c) => answer(c.req.raw))
}

function calculate(left: number, operator: string | undefined, right: number): string {
  const result = operator === '+' ? left + right : operator === '-' ? left - right : left * right
  return `${left} ${operator} ${right} = ${result}`
}

let app: Hono | undefined

/**
 * What Cloudflare Workers, Deno (`deno serve`) and Bun run. One app per isolate: the bot remembers what it
 * has seen.
 */
const worker: { readonly fetch: (request: Request, env: Env) => Response | Promise<Response> } = {
  fetch: (request, env) => {
    app ??= build(env)
    return app.fetch(request, env)
  },
}
export default worker
