import { build } from './index'

// A variable that is set but empty counts as absent.
const { env } = process
const port = Number(env.PORT || 3000)

const app = build({
  token: env.WX_TOKEN || 'mytoken',
  ...(env.WX_APP_ID && env.WX_AES_KEY ? { appId: env.WX_APP_ID, encodingAESKey: env.WX_AES_KEY } : {}),
})
await app.listen({ port })
console.log(`The bot answers at http://127.0.0.1:${port}/wechat`)
