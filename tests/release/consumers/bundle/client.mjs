import { createServer } from 'node:http'
import { WxClient } from '@wx/client'
import '@wx/client/mini-program'

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost')
  response.end(JSON.stringify({ errcode: 0, said: `${searchParams.get('openid')}：你好`, pathname }))
})
server.listen(0, '127.0.0.1', async () => {
  const tokens = { get: async () => 'a token', invalidate: async () => {} }
  const wx = new WxClient({ tokens, baseUrl: `http://127.0.0.1:${server.address().port}` })
  const { said } = await wx.get('/cgi-bin/user/info', { openid: '你说' })
  const wrong = await wx.get('/wxa/business/getuserphonenumber').catch((error) => error)
  console.log(/POST/.test(wrong.message) ? said : wrong.message)
  await wx.close()
  server.close()
})
