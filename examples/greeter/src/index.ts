import { WxClient } from '@wx/client'
import { customerService } from '@wx/client/customer-service'
import { Bot } from '@wx/core'
import { stableToken, TokenManager } from '@wx/token'
import { FileStore } from '@wx/token/file'

export interface Config {
  /** Signs every request; typed into the account's settings. */
  readonly token: string
  readonly appId: string
  readonly secret: string
  /** The account's name as users see it. */
  readonly accountName: string
  /** The folder that keeps the access token, so that a restart does not fetch a new one. */
  readonly tokenFolder: string
  /** Where the platform's API answers; the simulator's address in a test. */
  readonly api?: string
}

/** A bot that greets followers by the account's name and answers text through customer service. */
export function build({ token, appId, secret, accountName, tokenFolder, api = 'https://api.weixin.qq.com' }: Config): Bot {
  const tokens = new TokenManager({
    appId,
    secret,
    store: new FileStore({ directory: tokenFolder }),
    issuer: stableToken({ baseUrl: api }),
  })
  const service = customerService(new WxClient({ tokens, baseUrl: api }))

  return new Bot({ token })
    .on('event:subscribe', () => `你好，欢迎关注「${accountName}」！`)
    .on('text', async (ctx) => {
      const answer = `「${accountName}」收到：${ctx.message.Content}`
      const { status } = await service.send(ctx.message.FromUserName, answer)
      // An account without the right to customer-service messages may still reply.
      return status === 'refused' ? answer : undefined
    })
}
