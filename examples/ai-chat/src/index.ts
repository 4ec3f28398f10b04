import {
  type HistoryContext,
  type HistoryData,
  type HistoryEntry,
  history,
  limit,
  oneAtATime,
  type SessionContext,
  session,
} from '@wx/conversation'
import { paragraphs, plainText } from '@wx/conversation/markdown'
import { type Sender, type SlowContext, slowAnswers } from '@wx/conversation/slow'
import { Bot, type Clock, type Context, type Store, systemClock } from '@wx/core'
import type { Model } from './model'

export interface Config {
  /** Signs every request; typed into the account's settings. */
  readonly token: string
  readonly model: Model
  /** Keeps answers in progress, conversations and limits; shared by all processes. */
  readonly store: Store
  /** What users get when the model takes longer than the platform waits. */
  readonly policy: 'later' | 'tell' | 'hold'
  /** Sends customer-service messages, if the account may. */
  readonly sender?: Sender
  readonly clock?: Clock
}

type ChatContext = Context & SlowContext & SessionContext<HistoryData> & HistoryContext

/** A bot that answers with a language model. */
export function build({ token, model, store, policy, sender, clock = systemClock }: Config): Bot<ChatContext> {
  const slow = slowAnswers({
    store,
    policy: policy === 'hold' ? { hold: true, otherwise: sender ? 'later' : 'tell' } : policy,
    ai: true,
    ...(sender ? { sender } : {}),
  })
  return new Bot<ChatContext>({ token, slow, clock })
    .fallback('模型出错了，请再问一次。')
    .use(limit({ store, max: 20, per: 60, clock, answer: '问得太快了，歇一分钟。' }))
    .use(oneAtATime({ store, policy: 'queue', clock }))
    .use(session<HistoryData>({ store, initial: () => ({}), clock }))
    .hears('重新开始', async (ctx) => {
      await ctx.session.clear()
      return '好的，我忘记了前面的对话。'
    })
    .use(history({ turns: 10 }))
    .on('text', async function* (ctx) {
      await ctx.typing()
      const question: HistoryEntry = { role: 'user', content: ctx.message.Content }
      for await (const paragraph of paragraphs(model([...ctx.history, question], ctx.signal))) yield plainText(paragraph)
    })
    .on('event:subscribe', () => '你好！问我任何问题。')
}
