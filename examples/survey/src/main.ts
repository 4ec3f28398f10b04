import { serve } from '@wx/node'
import { FileStore } from '@wx/store/file'
import { build } from './index'

// A variable that is set but empty counts as absent.
const { env } = process

const bot = build({
  token: env.WX_TOKEN || 'mytoken',
  store: new FileStore({ directory: '.survey' }),
  done: (survey) => console.log(survey),
})
const { url } = await serve(bot, { port: Number(env.PORT || 3000), path: '/wechat' })
console.log(`The bot answers at ${url}`)
