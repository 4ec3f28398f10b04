import { serve } from '@wx/node'
import { build } from './index'

// A variable that is set but empty counts as absent.
const { env } = process

const { bot, code } = await build({
  token: env.WX_TOKEN || 'mytoken',
  appId: env.WX_APP_ID || '',
  secret: env.WX_APP_SECRET || '',
  templateId: env.WX_TEMPLATE_ID || '',
  owner: env.WX_OWNER || '',
  ...(env.WX_API ? { api: env.WX_API } : {}),
})
const { url } = await serve(bot, { port: Number(env.PORT || 3000), path: '/wechat' })
console.log(`The bot answers at ${url}\nThe code for the window: ${code.imageUrl}`)
