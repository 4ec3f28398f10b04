import { Bot } from '@wx/core'
import { openStore } from '@wx/store/open'
import { classicToken, TokenManager } from '@wx/token'

export interface Config {
  /** Signs every request; typed into the account's settings. */
  readonly token: string
  readonly appId: string
  readonly secret: string
  readonly redisUrl: string
  /** Where the platform's API answers; the simulator's address in a test. */
  readonly api?: string
}

/** One of many equal processes. They know of each other only through the token in Redis. */
export async function build({ token, appId, secret, redisUrl, api = 'https://api.weixin.qq.com' }: Config): Promise<Bot> {
  const store = await openStore(redisUrl)
  const tokens = new TokenManager({ appId, secret, store, issuer: classicToken({ baseUrl: api }) })

  return new Bot({ token, store }).on('text', async (ctx) => {
    const errcode = await send(api, await tokens.get(), ctx.message.FromUserName, `进程 ${process.pid}`)
    return errcode === 0 ? undefined : `errcode ${errcode}`
  })
}

async function send(api: string, token: string, openid: string, content: string): Promise<unknown> {
  const response = await fetch(`${api}/cgi-bin/message/custom/send?access_token=${encodeURIComponent(token)}`, {
    method: 'POST',
    body: JSON.stringify({ touser: openid, msgtype: 'text', text: { content } }),
  })
  const answer: { readonly errcode?: unknown } = await response.json()
  return answer.errcode ?? 0
}
