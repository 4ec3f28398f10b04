import { createServer } from 'node:http'
import { Bot, type BotOptions, type Clock } from '@wx/core'
import type { ManualClock } from '@wx/core/testing'
import { webhook } from '@wx/express'
import { DEFAULT_ACCOUNT, type Simulator, startSimulator, type VerdictCode } from '@wx/simulator'
import express, { type Express, type Handler } from 'express'

/** What a beginner's bot may use of its surroundings. */
interface Surroundings {
  readonly clock: ManualClock
  /** The bot's own errors go to the simulator, as in one process. */
  readonly sim: Simulator
}

/** A mistake that beginners make, and what the simulator says about it. */
export interface Mistake {
  readonly name: string
  readonly encrypted?: true
  readonly bot: (surroundings: Surroundings) => Express
  readonly code: VerdictCode
  /** What the page says, in this order: the mistake and the next step. */
  readonly zh: RegExp
  readonly en: RegExp
  /** What the bot itself said. */
  readonly botError?: RegExp
}

const KEYS = { appId: 'wx0123456789abcdef', encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }
const TOKEN = 'mytoken'

/** An app with our webhook, whose bot is as `set` makes it. */
function ours({ sim, clock }: Surroundings, set: (bot: Bot) => void, options: Partial<BotOptions> = {}): Express {
  const bot = new Bot({ token: TOKEN, clock, ...options })
  bot.catch(sim.botError)
  set(bot)
  return express().use('/wechat', webhook(bot))
}

/** An app without our packages, which answers every push in the same way. */
function plain(answer: Handler): Express {
  return express().post('/wechat', answer)
}

/** The XML of a reply to a push that is not read. */
function xml(fields: string): string {
  const parties = `<ToUserName>oSimulatorUser0000000000001</ToUserName><FromUserName>${DEFAULT_ACCOUNT.id}</FromUserName>`
  return `<xml>${parties}<CreateTime>1</CreateTime>${fields}</xml>`
}

export const MISTAKES: readonly Mistake[] = [
  {
    name: 'a wrong token',
    bot: (here) => ours(here, (bot) => bot.on('text', () => 'hi'), { token: 'another' }),
    code: 'status',
    zh: /拒绝了推送.*401.*看它的终端.*Token 或 EncodingAESKey/,
    en: /refused the push.*401.*See its terminal.*Token or EncodingAESKey/,
    botError: /signature-mismatch/,
  },
  {
    name: 'a wrong key',
    encrypted: true,
    bot: (here) => ours(here, (bot) => bot.on('text', () => 'hi'), { ...KEYS, encodingAESKey: `${'x'.repeat(42)}A` }),
    code: 'bot-failed',
    zh: /报告了错误.*终端/,
    en: /reported an error.*terminal/,
    botError: /encodingAESKey|could not be decrypted|padding/,
  },
  {
    name: 'a wrong key, in another process',
    encrypted: true,
    bot: (here) => ours(here, (bot) => bot.catch(() => {}), { ...KEYS, encodingAESKey: `${'x'.repeat(42)}A` }),
    code: 'unopened',
    zh: /没有回复.*核对两边的 EncodingAESKey 和 AppID/,
    en: /without a reply.*compare the AES key and the app id/,
  },
  {
    name: 'a handler that throws',
    bot: (here) =>
      ours(here, (bot) =>
        bot.on('text', () => {
          throw new TypeError('user is undefined')
        }),
      ),
    code: 'bot-failed',
    zh: /报告了错误.*改正/,
    en: /reported an error.*Correct/,
    botError: /TypeError: user is undefined \(on\('text'\)\)/,
  },
  {
    name: 'a handler that throws, in another process',
    bot: (here) =>
      ours(here, (bot) =>
        bot
          .catch(() => {})
          .on('text', () => {
            throw new TypeError('user is undefined')
          }),
      ),
    code: 'no-reply',
    zh: /没有回复.*终端.*出错/,
    en: /without a reply.*terminal.*failed/,
  },
  {
    name: 'no answer within five seconds',
    bot: ({ clock }) => plain(() => void clock.advance(5_000)),
    code: 'late',
    zh: /5 秒内没有收到.*客服消息/,
    en: /within 5 seconds.*customer-service message/,
  },
  {
    name: 'a slow handler, for which the bot answers success after 4.5 s',
    bot: (here) =>
      ours(here, (bot) =>
        bot.on('text', () => {
          const answer = pause(here.clock, 6_000)
          void here.clock.advance(4_500)
          return answer
        }),
      ),
    code: 'late-success',
    zh: /4\.5 秒才应答.*丢掉.*客服消息/,
    en: /after 4\.5 s.*lost.*customer-service message/,
    botError: /handler-timeout/,
  },
  {
    name: 'a type of reply that does not exist',
    bot: () => plain((_request, response) => void response.send(xml('<MsgType>txt</MsgType><Content>hi</Content>'))),
    code: 'type-unknown',
    zh: /MsgType 是 "txt".*可用的有 text/,
    en: /MsgType is "txt".*Use one of text/,
  },
  {
    name: 'an object that is no reply',
    bot: (here) => ours(here, (bot) => bot.on('text', () => JSON.parse('{"text":"hi"}'))),
    code: 'bot-failed',
    zh: /报告了错误/,
    en: /reported an error/,
    botError: /reply-invalid/,
  },
  {
    name: 'an empty text',
    bot: () => plain((_request, response) => void response.send(xml('<MsgType>text</MsgType><Content></Content>'))),
    code: 'empty-text',
    zh: /Content 缺失或为空.*返回 "success"/,
    en: /Content is missing or empty.*answer "success"/,
  },
  {
    name: 'a text that is too long',
    bot: () => plain((_request, response) => void response.send(xml(`<MsgType>text</MsgType><Content>${'好'.repeat(683)}</Content>`))),
    code: 'text-too-long',
    zh: /2049 字节.*2048.*客服消息/,
    en: /2049 bytes.*2048.*customer-service messages/,
  },
  {
    name: 'JSON',
    bot: () => plain((_request, response) => void response.json({ reply: 'hi' })),
    code: 'json',
    zh: /正文是 JSON.*不要用 res\.json/,
    en: /The body is JSON.*not res\.json/,
  },
  {
    name: 'status 201',
    bot: () => plain((_request, response) => void response.status(201).send('success')),
    code: 'status',
    zh: /状态码是 201.*@HttpCode\(200\)/,
    en: /status 201.*@HttpCode\(200\)/,
  },
  {
    name: 'a body parser before the webhook',
    bot: (here) => {
      const bot = new Bot({ token: TOKEN, clock: here.clock })
      bot.catch(here.sim.botError)
      return express().use(readsXml).use('/wechat', webhook(bot))
    },
    code: 'status',
    zh: /状态码是 500.*body parser/,
    en: /status 500.*body parser/,
    botError: /body-consumed.*before the body parser/,
  },
  {
    name: 'a body parser that refuses XML',
    bot: (here) =>
      express()
        .use(express.json({ type: '*/*' }), quietly)
        .use(
          '/wechat',
          ours(here, () => {}),
        ),
    code: 'status',
    zh: /状态码是 400.*body parser/,
    en: /status 400.*body parser/,
  },
  {
    name: 'a body that was read before',
    bot: ({ clock }) =>
      express()
        .use(readsXml)
        .post('/wechat', (request) => {
          request.on('data', () => {})
          void clock.advance(5_000)
        }),
    code: 'late',
    zh: /body parser 读走了请求体.*挂在它前面/,
    en: /body parser .*taken the body.*mount the webhook before it/,
  },
]

/** A parser that keeps an object, as those for XML do. */
const readsXml: Handler = (request, _response, next) => {
  express.text({ type: '*/*' })(request, _response, (error?: unknown) => {
    request.body = { xml: {} }
    next(error)
  })
}

/** Answers an error without printing it. */
function quietly(_error: unknown, _request: express.Request, response: express.Response, _next: express.NextFunction): void {
  response.status(400).send('<!DOCTYPE html><h1>SyntaxError</h1>')
}

function pause(clock: Clock, ms: number): Promise<string> {
  return new Promise((resolve) => void clock.schedule(ms, () => resolve('too late')))
}

/** Starts the bot of the mistake behind a simulator. Resolves to that and to what ends both. */
export async function simulate({ bot, encrypted }: Mistake, clock: ManualClock): Promise<readonly [Simulator, () => Promise<void>]> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const keys = encrypted ? KEYS : {}
  const sim = await startSimulator({ target: `http://127.0.0.1:${port}/wechat`, token: TOKEN, clock, ...keys })
  server.on('request', bot({ clock, sim }))
  const close = async (): Promise<void> => {
    await sim.close()
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
  return [sim, close]
}
