import { WxClient } from '@wx/client'
import { DEFAULT_ACCOUNT, startSimulator } from '@wx/simulator'
import { stableToken, TokenManager } from '@wx/token'

const { appId, secret } = DEFAULT_ACCOUNT
const sim = await startSimulator({ target: 'http://127.0.0.1:3000/wechat', token: 'mytoken' })
void sim.user('me').follow() // There is no bot yet whose answer could be awaited.
const wx = new WxClient({ tokens: new TokenManager({ appId, secret, issuer: stableToken({ baseUrl: sim.apiUrl }) }), baseUrl: sim.apiUrl })
const template_id = sim.addTemplate({ title: '取书通知', content: '书名：{{thing1.DATA}}' })
await wx.post('/cgi-bin/message/template/send', { touser: 'me', template_id, data: { thing1: { value: '三体' } } })
const { content } = sim.user('me').bubbles.at(-1)
console.log(content.title, ...content.lines.map(({ label, value }) => `${label}：${value}`))
