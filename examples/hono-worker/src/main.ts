import { serve } from '@hono/node-server'
import { build } from './index'

const { WX_TOKEN = 'please-change-me', PORT = '3000' } = process.env

serve({ fetch: build({ WX_TOKEN }).fetch, port: Number(PORT) }, () => console.log(`The bot answers at http://127.0.0.1:${PORT}/wechat`))
