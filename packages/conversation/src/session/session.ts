import { type Clock, type Context, type Handler, type Store, systemClock, WxError } from '@wx/core'
import { refuseUnknownOptions, requireBetween, withinLimit } from '@wx/core/internal'
import { report } from '../base/report'
import { TimelyStore } from '../base/timely-store'
import { untilComplete } from '../base/until-complete'
import { userKey } from '../base/user-key'
import type { SessionContext } from './session-context'
import { SessionForm } from './session-form'
import { UserSession } from './user-session'

const DAY = 86_400
/** An answer waits this long for the session to be written. */
const WRITE_LIMIT_MS = 300

/** Options of {@link session}. */
export interface SessionOptions<Data> {
  /** Shared by the processes that answer for one account. */
  readonly store: Store
  /** The data of a user who has none. */
  readonly initial: () => Data
  /** A session that nothing was written to for so many seconds is gone. Default: 30 days. */
  readonly ttl?: number
  /** The version of the data's form, a whole number from 1. Raise it when the form changes. Default 1. */
  readonly version?: number
  /** Makes today's data of data of an older version. Needed from version 2. */
  readonly migrate?: (data: unknown, version: number) => Data
  readonly clock?: Clock
}

/**
 * Middleware that keeps data for each user of each account: JSON, in any store, for all processes. Every
 * push of a user reads it, one round trip; a push that changes it writes once for each change, one more.
 *
 * The answer leaves after everything is written, and waits 300 ms at most: a store that is slower, or fails,
 * is reported as `store-failed`, and the user gets the answer. If data can't be read, only handlers that use
 * `ctx.session` fail. Two pushes of one user at once change one session: both changes are there.
 *
 * Throws a `WxError` of code `config-invalid` for options that can't be right.
 *
 * @example
 * ```ts
 * interface Cart { items: string[] }
 *
 * const bot = new Bot<Context & SessionContext<Cart>>({ token })
 * bot.use(session<Cart>({ store, initial: () => ({ items: [] }) }))
 * bot.hears(/^买 (.+)/, async (ctx) => {
 *   const { items } = await ctx.session.update((cart) => ({ items: [...cart.items, ctx.match[1] ?? ''] }))
 *   return `购物车里有 ${items.length} 件`
 * })
 * ```
 */
export function session<Data>(options: SessionOptions<Data>): Handler<Context & SessionContext<Data>> {
  refuseUnknownOptions('session', options, ['store', 'initial', 'ttl', 'version', 'migrate', 'clock'])
  const clock = options.clock ?? systemClock
  const store = new TimelyStore('session', options.store, clock)
  const form = new SessionForm(options)
  const ttlMs = Math.ceil(1_000 * requireBetween('session: ttl', options.ttl ?? 30 * DAY, 1, 3_650 * DAY))

  return async function session(ctx, next) {
    const key = userKey('session', ctx)
    if (key === undefined) {
      Object.defineProperty(ctx, 'session', { get: refuseUse, configurable: true })
      return next()
    }
    const mine = await UserSession.open({ store, form, key, ttlMs, run: ctx.delivery.id })
    Object.assign(ctx, { session: mine })
    return untilComplete(next, { done: () => written(mine, ctx, clock) })
  }
}

/** A conflict fails the push; what the store does is reported, and the answer goes out. */
async function written<Data>(mine: UserSession<Data>, ctx: Context, clock: Clock): Promise<void> {
  const late = (): WxError => new WxError('store-failed', `A session was not written within ${WRITE_LIMIT_MS} ms; it may still be.`)
  try {
    await withinLimit(mine.settled(), WRITE_LIMIT_MS, clock, late)
  } catch (error) {
    if (WxError.is(error) && error.code !== 'store-failed') throw error
    report(ctx, error)
  }
  for (const error of mine.failures) report(ctx, error)
}

function refuseUse(): never {
  const next = 'use it in handlers of messages and events, which have one'
  throw new WxError('config-invalid', `ctx.session was used in a push without a user; ${next}.`)
}
