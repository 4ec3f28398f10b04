import { setTimeout as sleep } from 'node:timers/promises'
import { WxClient } from '@wx/client'
import { customerService } from '@wx/client/customer-service'
import { type SessionContext, session } from '@wx/conversation'
import { type Sender, type SlowAnswers, type SlowContext, type SlowOptions, slowAnswers } from '@wx/conversation/slow'
import { Bot, type Context, type Parts, type Store, WxError } from '@wx/core'
import { RedisStore } from '@wx/store/redis'
import { stableToken, TokenManager } from '@wx/token'
import type { Redis } from 'ioredis'
import type { Journal } from '../journal'
import { partOf, type Question, readQuestion } from '../question'
import { type BotSpec, TOKEN } from './spec'

interface Words {
  readonly words: readonly string[]
}
type Ctx = Context & SlowContext & SessionContext<Words>

/** A bot that answers as each question says, and writes down what it does. */
export function chaosBot(spec: BotSpec, redis: Redis, journal: Journal): { readonly bot: Bot<Ctx>; readonly slow: SlowAnswers } {
  const { account } = spec
  const store: Store = new RedisStore({ client: redis, prefix: `${account}:` })
  const slow = slowAnswers(slowOptions(spec, store, journal))
  const bot = new Bot<Ctx>({ token: TOKEN, slow })
  bot.catch((error) => journal.write({ kind: 'report', account, code: WxError.is(error) ? codeOf(error) : String(error) }))
  bot.use(session<Words>({ store, initial: () => ({ words: [] }) }))
  bot.on('text', (ctx) => answer(ctx, readQuestion(ctx.message.Content), account, journal))
  return { bot, slow }
}

async function answer(ctx: Ctx, question: Question, account: string, journal: Journal): Promise<Parts | string> {
  const { id, wait = 0, parts = 1, word } = question
  const run = { account, user: ctx.message.FromUserName ?? '', question: id, attempt: ctx.delivery.attempt }
  journal.write({ kind: 'run', ...run })
  if (parts > 1) return stream(question)
  await sleep(wait)
  const words = word === undefined ? [] : (await ctx.session.update((data) => ({ words: [...data.words, word] }))).words
  journal.write({ kind: 'ended', ...run })
  return `${partOf(question, 1)}${words.join(' ')}`
}

async function* stream(question: Question): AsyncGenerator<string, undefined> {
  const { wait = 0, parts = 1 } = question
  for (let part = 1; part <= parts; part++) {
    await sleep(wait / parts)
    yield partOf(question, part)
  }
  return undefined
}

function slowOptions(spec: BotSpec, store: Store, journal: Journal): SlowOptions {
  const otherwise = spec.policy.endsWith('later') ? 'later' : 'tell'
  return {
    ...(spec.shared ? { store } : {}),
    ...(otherwise === 'later' ? { sender: noted(sender(spec), spec.account, journal) } : {}),
    policy: spec.policy.startsWith('hold') ? { hold: true, otherwise } : otherwise,
    ...(spec.keepAlive === true ? { keepAlive: 'request' } : {}),
  }
}

function sender({ api: baseUrl, appId, secret }: BotSpec): Sender {
  return customerService(new WxClient({ tokens: new TokenManager({ appId, secret, issuer: stableToken({ baseUrl }) }), baseUrl }))
}

/** A message whose call was cut by a death may have arrived or not. */
function noted(sender: Sender, account: string, journal: Journal): Sender {
  return {
    typing: (openid) => sender.typing(openid),
    send: async (user, message, options) => {
      const text = 'MsgType' in message && message.MsgType === 'text' ? message.Content : ''
      journal.write({ kind: 'sending', account, user, text })
      const outcome = await sender.send(user, message, options)
      journal.write({ kind: 'sent', account, user, text })
      return outcome
    },
  }
}

function codeOf({ code, errcode }: WxError): string {
  return errcode === undefined ? code : `${code} ${errcode}`
}
