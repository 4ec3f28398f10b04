import { type Clock, type Context, type Handler, type Reply, type Snapshot, type Store, WxError } from '@wx/core'
import { refuseUnknownOptions, requireBetween } from '@wx/core/internal'
import { expectsAnswer } from '../base/expects-answer'
import { report } from '../base/report'
import { shortId } from '../base/short-id'
import { type Change, TimelyStore } from '../base/timely-store'
import { userKey } from '../base/user-key'

const TOO_MANY = '消息太快了，请稍后再试。'
const MONTH = 30 * 86_400

/** Options of {@link limit}. */
export interface LimitOptions<C extends Context = Context> {
  /** Who is counted. */
  readonly by?: 'user'
  /** So many pushes, 1,000 at most, … */
  readonly max: number
  /** … in any span of so many seconds, a month at most. */
  readonly per: number
  /** Shared by the processes that answer for one account. */
  readonly store: Store
  /** What those beyond get: a text, a reply or a handler. Default: 消息太快了，请稍后再试。 */
  readonly answer?: string | Reply | Handler<C>
  readonly clock?: Clock
}

/**
 * Middleware that lets through `max` messages and menu taps of a user in any span of `per` seconds. Those
 * beyond get `answer` and are not counted; other events pass. Two limits of the same `max` and `per` over
 * one store count together.
 *
 * A push costs two round trips, one that is refused one. If the store is slow or fails, the push passes, and
 * `store-failed` is reported. Throws a `WxError` of code `config-invalid` for options that can't be right.
 *
 * @example
 * ```ts
 * bot.use(limit({ max: 10, per: 60, store }))
 * bot.use(limit({ max: 100, per: 86_400, store, answer: '今天的次数用完了，明天再来。' }))
 * ```
 */
export function limit<C extends Context = Context>(options: LimitOptions<C>): Handler<C> {
  refuseUnknownOptions('limit', options, ['by', 'max', 'per', 'store', 'answer', 'clock'])
  const { by = 'user', answer = TOO_MANY } = options
  if (by !== 'user') throw new WxError('config-invalid', `limit: by is ${JSON.stringify(by)}; it is 'user'.`)
  const store = new TimelyStore('limit', options.store, options.clock)
  const max = Math.floor(requireBetween('limit: max', options.max, 1, 1_000))
  const perMs = Math.ceil(1_000 * requireBetween('limit: per', options.per, 1, MONTH))

  return async function limit(ctx, next) {
    const key = userKey(`limit:${max}/${perMs}`, ctx)
    if (key === undefined || !expectsAnswer(ctx)) return next()
    const id = shortId(ctx.delivery.id)
    if (await passes(ctx, () => store.change(key, (seen) => counted(seen, id, max, perMs)))) return next()
    return typeof answer === 'function' ? answer(ctx, next) : answer
  }
}

async function passes(ctx: Context, count: () => Promise<{ readonly result: boolean }>): Promise<boolean> {
  try {
    return (await count()).result
  } catch (error) {
    report(ctx, error)
    return true
  }
}

/**
 * The value names the pushes that passed, each after its time by the store's clock. A second run passes
 * again.
 */
function counted({ value, now }: Snapshot, id: string, max: number, perMs: number): Change<boolean> {
  const passed = (value ?? '').split(',').filter((entry) => Number.parseInt(entry, 10) > now - perMs)
  if (passed.some((entry) => entry.endsWith(` ${id}`))) return { result: true }
  if (passed.length >= max) return { result: false }
  return { result: true, write: { value: [...passed, `${now} ${id}`].join(','), ttlMs: perMs } }
}
