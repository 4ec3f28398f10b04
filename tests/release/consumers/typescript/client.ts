import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Tokens, WxApiError, WxClient } from '@wx/client'
import { customerService } from '@wx/client/customer-service'

/* A program that adds one path of its own, and neither mini programs nor shops. */
declare module '@wx/client' {
  interface PostRoutes {
    '/my/path': { args: [body: { a: string }]; answer: { b: number } }
  }
}

const tokens: Tokens = { get: async () => 'a token', invalidate: () => {} }

export async function typed(wx: WxClient): Promise<void> {
  const { media_id } = await wx.upload('/cgi-bin/media/upload', { type: 'image' }, { media: new Uint8Array(8) })
  const { stream }: { stream: ReadableStream<Uint8Array> } = await wx.download('/cgi-bin/media/get', { media_id })
  for await (const openid of wx.pages('/cgi-bin/user/get')) console.log(openid.length, stream.locked)
  const answer: number = (await wx.post('/my/path', { a: 'x' })).b
  // @ts-expect-error A field of another type.
  await wx.post('/my/path', { a: answer })
  // @ts-expect-error A field that the endpoint doesn't have.
  await wx.get('/cgi-bin/user/info', { openid: 'o1', language: 'zh_CN' })
  // @ts-expect-error A message without its text.
  await wx.post('/cgi-bin/message/custom/send', { touser: 'o1', msgtype: 'text', image: { media_id: 'x' } })
  // @ts-expect-error It is a GET.
  await wx.post('/cgi-bin/user/info', { openid: 'o1' })
  // A path that nobody has declared: a mini program's.
  await wx.post('/wxa/business/getuserphonenumber', { anything: [answer] })
  await customerService(wx).send('o1', 'x')
}

async function main(): Promise<void> {
  const server = createServer((_request, response) => response.end('{"errcode":40003,"errmsg":"invalid openid"}'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const wx = new WxClient({ tokens, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
  const refused: unknown = await wx.get('/cgi-bin/user/info', { openid: 'o1' }).catch((error) => error)
  console.log(refused instanceof WxApiError && refused.action === 'user-state' ? '你说：你好' : refused)
  await wx.close()
  server.close()
}
void main()
