import { build } from './index'

const { WX_TOKEN = 'please-change-me', WX_APP_ID, WX_AES_KEY, PORT = '3000', PUBLIC_URL = `http://127.0.0.1:${PORT}` } = process.env

const app = build({
  token: WX_TOKEN,
  publicUrl: PUBLIC_URL,
  ...(WX_APP_ID && WX_AES_KEY ? { appId: WX_APP_ID, encodingAESKey: WX_AES_KEY } : {}),
})
app.listen(Number(PORT), () => console.log(`The bot answers at http://127.0.0.1:${PORT}/wechat`))
