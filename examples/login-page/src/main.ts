import { randomBytes } from 'node:crypto'
import { serve } from '@hono/node-server'
import { build } from './index'

// A variable that is set but empty counts as absent.
const { env } = process
const port = Number(env.PORT || 3000)
const origin = env.PUBLIC_URL || `http://127.0.0.1:${port}`

const { fetch } = build({
  appId: env.WX_APP_ID || '',
  secret: env.WX_APP_SECRET || '',
  origin,
  // Several processes, or a restart in the middle of a login, need one that stays the same.
  stateSecret: env.STATE_SECRET || randomBytes(32).toString('hex'),
  ...(env.WX_API ? { api: env.WX_API, pagesUrl: env.WX_API } : {}),
})
serve({ fetch, port }, () => console.log(`The page is at ${origin}`))
