import { parseArgs } from 'node:util'
import { WxClient } from '@wx/client'
import { customerService } from '@wx/client/customer-service'
import type { Sender } from '@wx/conversation/slow'
import { serve } from '@wx/node'
import { FileStore } from '@wx/store/file'
import { openStore } from '@wx/store/open'
import { stableToken, TokenManager } from '@wx/token'
import { chatCompletions } from './chat-completions'
import { build, type Config } from './index'
import { toyModel } from './toy-model'

// A variable that is set but empty counts as absent.
const { env } = process
const { values } = parseArgs({ options: { policy: { type: 'string', default: 'tell' } } })

function readPolicy(given: string): Config['policy'] {
  if (given === 'later' || given === 'tell' || given === 'hold') return given
  throw new Error(`--policy is ${JSON.stringify(given)}; it must be later, tell or hold.`)
}

function newSender(appId: string, secret: string, api: string): Sender {
  const tokens = new TokenManager({ appId, secret, issuer: stableToken({ baseUrl: api }) })
  return customerService(new WxClient({ tokens, baseUrl: api }))
}

const bot = build({
  token: env.WX_TOKEN || 'mytoken',
  policy: readPolicy(values.policy),
  store: env.WX_STORE ? await openStore(env.WX_STORE) : new FileStore({ directory: '.chat' }),
  model: env.AI_BASE_URL
    ? chatCompletions({ baseUrl: env.AI_BASE_URL, apiKey: env.AI_API_KEY || '', model: env.AI_MODEL || '' })
    : toyModel({ seconds: 12 }),
  ...(env.WX_APP_ID && env.WX_APP_SECRET
    ? { sender: newSender(env.WX_APP_ID, env.WX_APP_SECRET, env.WX_API || 'https://api.weixin.qq.com') }
    : {}),
})
const { url } = await serve(bot, { port: Number(env.PORT || 3000), path: '/wechat' })
console.log(`The bot answers at ${url}`)
