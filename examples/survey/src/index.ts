import { type AskContext, choices, questions } from '@wx/conversation'
import { Bot, type Context, type Store } from '@wx/core'

/** What a visitor answered. */
export interface Survey {
  readonly visits: number
  readonly rating: string
  readonly comment: string
}

export interface Config {
  /** Signs every request; typed into the account's settings. */
  readonly token: string
  /** Keeps which question waits for whom, so that a restart loses none. */
  readonly store: Store
  /** Called with each survey that is complete. */
  readonly done: (survey: Survey) => void
}

/** The questions, each with what it is told of the answers before it. */
interface Asked {
  visits: undefined
  rating: Pick<Survey, 'visits'>
  comment: Pick<Survey, 'visits' | 'rating'>
}

type SurveyContext = Context & AskContext<Asked>

const RATING = choices(
  [
    { id: 'good', label: '满意' },
    { id: 'fair', label: '一般' },
    { id: 'poor', label: '不满意' },
  ],
  { head: '满意吗？' },
)
const TEN_MINUTES = 600

/** A bot that asks three questions, one after another. */
export function build({ token, store, done }: Config): Bot<SurveyContext> {
  return new Bot<SurveyContext>({ token })
    .use(
      questions<Asked>({
        store,
        questions: {
          visits: {
            ttl: TEN_MINUTES,
            handler: (ctx) => {
              const visits = Number(ctx.answer)
              if (!Number.isInteger(visits) || visits < 0) return ctx.ask('visits', '请发一个数字，比如 3')
              return ctx.ask('rating', RATING, { visits })
            },
            onTimeout: () => '问卷过期了，发「问卷」重新开始。',
          },
          rating: {
            handler: (ctx) => ctx.ask('comment', '还有什么想说的？', { ...ctx.data, rating: ctx.answer }),
          },
          comment: {
            handler: (ctx) => {
              done({ ...ctx.data, comment: ctx.answer })
              return '谢谢！'
            },
          },
        },
      }),
    )
    .hears('问卷', (ctx) => ctx.ask('visits', '今年来过几次？'))
    .on('text', () => '发「问卷」开始。')
}
