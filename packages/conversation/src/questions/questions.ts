import { type Answer, type Clock, type Context, type Handler, type Next, type Store, WxError } from '@wx/core'
import { isRecord, nearestName, refuseUnknownOptions, requireBetween } from '@wx/core/internal'
import type { DeepReadonly } from '../base/deep-readonly'
import { isText } from '../base/is-text'
import { report } from '../base/report'
import { TimelyStore } from '../base/timely-store'
import { untilComplete } from '../base/until-complete'
import { userKey } from '../base/user-key'
import type { AskContext, Question } from './ask-context'
import { UserQuestions, type Wait } from './user-questions'

const DEFAULT_TTL = 1_800
const DAY = 86_400

/** Options of {@link questions}. */
export interface QuestionsOptions<Asked extends object, C extends Context = Context> {
  /** Shared by the processes that answer for one account. */
  readonly store: Store
  /** Each question by its name. */
  readonly questions: { readonly [Name in keyof Asked]: Question<Asked, Name, C> }
  readonly clock?: Clock
}

/**
 * Middleware that asks users: `ctx.ask` says what waits, and the user's next text goes to the question's
 * handler. What waits is data in the store, so it survives a deploy, and the answer may come to another
 * process. No handler runs again to get to where it was.
 *
 * A text costs one round trip, one that answers a question two, and `ask` two. If the store is slow or
 * fails, a text is an ordinary one, and `store-failed` is reported.
 *
 * Throws a `WxError` of code `config-invalid` for options that can't be right.
 *
 * @example
 * ```ts
 * interface Trip { city: undefined; date: { city: string } }
 *
 * const bot = new Bot<Context & AskContext<Trip>>({ token })
 * bot.use(questions<Trip>({
 *   store,
 *   questions: {
 *     city: { handler: (ctx) => ctx.ask('date', '哪天出发？', { city: ctx.answer }) },
 *     date: { ttl: 600, handler: (ctx) => `${ctx.data.city}，${ctx.answer}`, onTimeout: () => '太久了，请重新开始。' },
 *   },
 * }))
 * bot.hears('订票', (ctx) => ctx.ask('city', '哪个城市？'))
 * ```
 */
export function questions<Asked extends object, C extends Context = Context>(
  options: QuestionsOptions<Asked, C>,
): Handler<C & AskContext<Asked>> {
  refuseUnknownOptions('questions', options, ['store', 'questions', 'clock'])
  const store = new TimelyStore('questions', options.store, options.clock)
  const known = options.questions
  for (const [name, question] of Object.entries(known)) checkQuestion(name, question)

  return async function questions(ctx, next) {
    const asker: AskContext<Asked> = ctx
    const key = userKey('question', ctx)
    if (key === undefined) {
      asker.ask = refuseAsk
      return next()
    }
    const mine = new UserQuestions({ store, key, run: ctx.delivery.id })
    asker.ask = async (name, question, ...data) => {
      await mine.ask(waitOf(known, name), data[0])
      return question
    }
    return untilComplete(() => answered(ctx, mine, known, next), {
      failed: () => mine.fail().catch((error: unknown) => report(ctx, error)),
    })
  }
}

/** The answer of the question's handler, or of what comes later if no question waits. */
async function answered<Asked extends object, C extends Context>(
  ctx: C & AskContext<Asked>,
  mine: UserQuestions,
  known: QuestionsOptions<Asked, C>['questions'],
  next: Next,
): Promise<Answer> {
  if (!isText(ctx)) return next()
  const claimed = await mine.claim().catch((error: unknown) => report(ctx, error))
  if (claimed === undefined) return next()
  const { name, data, isLate } = claimed
  if (!isNameOf(known, name)) {
    report(ctx, new WxError('state-invalid', `The question ${JSON.stringify(name)} waited, and this program has no handler for it.`))
    return next()
  }
  const handler = isLate ? known[name].onTimeout : known[name].handler
  // `ask` was given this data under this name, which has its type.
  const given = Object.assign(ctx, { answer: ctx.message.Content, data: data as DeepReadonly<Asked[typeof name]> })
  if (handler === undefined) return next()
  return handler(given, async () => {
    if (!isLate) await mine.decline()
    return next()
  })
}

function waitOf<Asked extends object, C extends Context>(known: QuestionsOptions<Asked, C>['questions'], name: string): Wait {
  if (!isNameOf(known, name)) {
    const nearest = nearestName(name, Object.keys(known))
    const hint = nearest === undefined ? `There are ${Object.keys(known).join(', ')}.` : `Did you mean '${nearest}'?`
    throw new WxError('config-invalid', `ask('${name}') has no handler in questions({ questions }). ${hint}`)
  }
  const { ttl = DEFAULT_TTL, onTimeout } = known[name]
  return { name, ttlMs: 1_000 * ttl, lateMs: onTimeout === undefined ? 0 : 1_000 * DAY }
}

function isNameOf<T extends object>(known: T, name: string): name is keyof T & string {
  return Object.hasOwn(known, name)
}

function checkQuestion(name: string, given: unknown): void {
  const owner = `questions: ${name}`
  const question = isRecord(given) ? given : {}
  refuseUnknownOptions(owner, question, ['handler', 'ttl', 'onTimeout'])
  const { handler, ttl = DEFAULT_TTL, onTimeout } = question
  if (typeof handler !== 'function') throw new WxError('config-invalid', `${owner} has no handler; give it as { handler: (ctx) => … }.`)
  if (onTimeout !== undefined && typeof onTimeout !== 'function')
    throw new WxError('config-invalid', `${owner}: onTimeout is a ${typeof onTimeout}, not a function.`)
  requireBetween(`${owner}: ttl`, ttl, 1, 365 * DAY)
}

function refuseAsk(): never {
  throw new WxError('config-invalid', 'ctx.ask was called in a push without a user; ask in handlers of messages and events.')
}
