/* A bot whose sessions, slow answers, replay guard and token are in a Durable Object. Its platform comes as JSON. */
// biome-ignore-all lint/correctness/noUndeclaredDependencies: put into the same folder by ../packages.ts
import { WxClient } from '@wx/client'
import { customerService } from '@wx/client/customer-service'
import { session } from '@wx/conversation'
import { slowAnswers } from '@wx/conversation/slow'
import { Bot } from '@wx/core'
import { webhook } from '@wx/fetch'
import { EncryptedStore } from '@wx/store'
import { DurableObjectStore } from '@wx/store/durable-object'
import { stableToken, TokenManager } from '@wx/token'

/** One for all requests of an isolate. */
let bot

function make({ baseUrl, appId, secret }, env) {
  const store = new DurableObjectStore(env.WX_STORE)
  const sealed = new EncryptedStore(store, btoa('k'.repeat(32)))
  const tokens = new TokenManager({ appId, secret, issuer: stableToken({ baseUrl }), store: sealed })
  const slow = slowAnswers({ store, sender: customerService(new WxClient({ tokens, baseUrl })) })
  return webhook(
    new Bot({ token: 'runtimes', store, slow })
      .use(session({ store, initial: () => ({ count: 0 }) }))
      .hears('慢', async (ctx) => {
        await ctx.later()
        return '慢慢来'
      })
      .on('text', async (ctx) => {
        const { count } = await ctx.session.update((data) => ({ count: data.count + 1 }))
        return `第 ${count} 条`
      })
      .catch(() => {}),
  )
}

/** @type {(request: Request, env: object, context: object) => Promise<Response>} */
export const answer = async (request, env, context) => {
  if (new URL(request.url).pathname === '/plain') return bot(request, env, context)
  bot = make(await request.json(), env)
  return new Response()
}
