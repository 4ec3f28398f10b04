import { writeFileSync } from 'node:fs'

/** What a program does with the client, against the simulator; resolves to the text that the user sees at the end. */
export async function calls({ WxClient, WxApiError }, { DEFAULT_ACCOUNT, startSimulator }, { stableToken, TokenManager }) {
  const sim = await startSimulator({ target: 'http://127.0.0.1:9/', token: 'consumer' })
  const { appId, secret } = DEFAULT_ACCOUNT
  const tokens = new TokenManager({ appId, secret, issuer: stableToken({ baseUrl: sim.apiUrl }) })
  const wx = new WxClient({ tokens, baseUrl: sim.apiUrl, concurrency: 2 })

  const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(1000)])
  writeFileSync('a.png', png)
  for (const media of [png, { path: 'a.png' }]) {
    const { media_id } = await wx.upload('/cgi-bin/media/upload', { type: 'image' }, { media })
    const { stream } = await wx.download('/cgi-bin/media/get', { media_id })
    if (!Buffer.from(await new Response(stream).arrayBuffer()).equals(png)) throw new Error('another file came back')
  }
  // Added by `@wx/client/mini-program`.
  const wrong = await wx.get('/wxa/business/getuserphonenumber').catch((error) => error)
  if (!/POST/.test(wrong.message)) throw new Error(`the path was not added: ${wrong.message}`)
  const refused = await wx.get('/cgi-bin/user/info', { openid: 'nobody' }).catch((error) => error)
  if (!(refused instanceof WxApiError)) throw new Error(`not refused: ${JSON.stringify(refused)}`)

  sim
    .user('o1')
    .say('你好')
    .catch(() => {})
  await wx.post('/cgi-bin/message/custom/send', { touser: 'o1', msgtype: 'text', text: { content: '你说：你好' } })
  const text = sim.user('o1').bubbles.at(-1).content.text
  await Promise.all([wx.close(), sim.close()])
  return text
}
