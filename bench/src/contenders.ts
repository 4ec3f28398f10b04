import type { IncomingMessage } from 'node:http'
import { parse } from 'node:querystring'
import { slowAnswers } from '@wx/conversation/slow'
import { type AnswerPolicy, Bot, type Clock } from '@wx/core'
import { readText } from '@wx/core/adapter'
import coWechat from 'co-wechat'
import { OfficialAccount, ServerRequest } from 'node-easywechat'
import wechat from 'wechat'
import { Floor } from './floor'
import { account, type BenchMode, clock, type Push } from './push'

/** Does with a push what the package's own middleware would, from the raw query and the bytes to the reply's text. */
export type Contender = (push: Push) => Promise<string>

/** An echo each. None has a network, a framework or a stream in it. */
export const contenders: Readonly<Record<string, (mode: BenchMode) => Contender>> = {
  'hand-rolled floor': (mode) => {
    const floor = new Floor(mode, clock)
    return async (push) => floor.answer(push)
  },

  '@wx/core': (mode) => inProcess(createBot(mode, clock)),

  '@wx/core with slowAnswers': (mode) => inProcess(createBot(mode, clock, slowAnswers())),

  wechat: (mode) => {
    const middleware = wechat(config(mode), (request, response) => response.reply(request.weixin.Content))
    return ({ query, body }) =>
      new Promise((resolve, reject) => {
        middleware({ method: 'POST', query: parse(query), rawBody: body }, { writeHead: () => {}, end: resolve }, reject)
      })
  },

  'co-wechat': (mode) => {
    const middleware = coWechat(config(mode)).middleware(async (message) => message.Content)
    return async ({ query, body }) => {
      const ctx = { method: 'POST', query: parse(query), request: { body: body.toString() }, body: '' }
      await middleware(ctx, async () => {})
      return ctx.body
    }
  },

  'node-easywechat':
    (mode) =>
    async ({ query, body }) => {
      const app = new OfficialAccount({
        app_id: account.appId,
        secret: '',
        token: account.token,
        ...(mode === 'safe' && { aes_key: account.encodingAESKey }),
      })
      app.setRequest(
        await ServerRequest.createFromIncomingMessage({ method: 'POST', url: `/?${query}`, headers: {} } as IncomingMessage, body),
      )
      const server = app.getServer()
      server.with((message) => Promise.resolve(String(message.Content)))
      return String((await server.serve()).getBody())
    },
}

export function inProcess(bot: Bot): Contender {
  return async ({ query, body }) => {
    const { body: reply } = await bot.handle({
      method: 'POST',
      query: new URLSearchParams(query),
      text: (limits) => readText(body, limits),
    })
    return reply
  }
}

export function createBot(mode: BenchMode, clock: Clock, slow?: AnswerPolicy): Bot {
  const { token } = account
  const options = { clock, ...(slow && { slow }) }
  return new Bot(mode === 'plain' ? { token, ...options } : { ...account, ...options }).on('text', (ctx) => ctx.message.Content)
}

/** For the two packages that are configured alike. */
export function config(mode: BenchMode): object | string {
  return mode === 'plain' ? account.token : { token: account.token, appid: account.appId, encodingAESKey: account.encodingAESKey }
}
