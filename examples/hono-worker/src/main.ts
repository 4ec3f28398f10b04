import { serve } from '@hono/node-server'
import { build } from './index'

// A variable that is set but empty counts as absent.
const { env } = process
const port = Number(env.PORT || 3000)

const { fetch } = build({ WX_TOKEN: env.WX_TOKEN || 'mytoken' })
serve({ fetch, port }, () => console.log(`The bot answers at http://127.0.0.1:${port}/wechat`))
