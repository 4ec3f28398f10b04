import { type Answer, type Clock, type Context, type Handler, type Next, type Parts, type Reply, type Store, WxError } from '@wx/core'
import { isParts, refuseUnknownOptions } from '@wx/core/internal'
import { expectsAnswer } from '../base/expects-answer'
import { report } from '../base/report'
import { TimelyStore } from '../base/timely-store'
import { userKey } from '../base/user-key'
import { MAX_TURN_MS } from './lease'
import { type OrderPolicy, POLICIES } from './order-policy'
import type { AbortableContext } from './signal-context'
import { superseded, TurnRun } from './turn-run'
import { Turns } from './turns'

/** Options of {@link oneAtATime}. */
export interface OneAtATimeOptions {
  /** Whose pushes are put in order. */
  readonly by?: 'user'
  readonly policy: OrderPolicy
  /** Shared by the processes that answer for one account. */
  readonly store: Store
  readonly clock?: Clock
}

/**
 * Middleware that answers one push of a user at a time: messages and menu taps; other events pass. Use it
 * before `session`, which then reads what the push before wrote. It sets `ctx.signal` unless `slowAnswers`
 * did.
 *
 * In one process the order is that of arrival. Over processes the right to answer is a lease in the store: 3
 * s, renewed each second; a process that waits looks twice a second, in no order, and an older run under
 * `latest` is told at its next renewal. If a process dies, its turn ends by itself; so does a turn after 10
 * minutes. If the store is slow or fails, the push is answered at once, and `store-failed` is reported.
 *
 * A push costs two round trips, under `latest` three, and one a second while its handler runs, under
 * `latest` two. Throws a `WxError` of code `config-invalid` for options that can't be right.
 *
 * @example
 * ```ts
 * bot.use(oneAtATime({ by: 'user', policy: 'latest', store }))
 * bot.on('text', (ctx) => model.answer(ctx.message.Content, { signal: ctx.signal }))
 * ```
 */
export function oneAtATime(options: OneAtATimeOptions): Handler<Context & Partial<AbortableContext>> {
  refuseUnknownOptions('oneAtATime', options, ['by', 'policy', 'store', 'clock'])
  const { by = 'user', policy } = options
  if (by !== 'user') throw new WxError('config-invalid', `oneAtATime: by is ${JSON.stringify(by)}; it is 'user'.`)
  if (!POLICIES.includes(policy)) {
    throw new WxError('config-invalid', `oneAtATime: policy is ${JSON.stringify(policy)}; it is 'queue', 'latest' or 'drop'.`)
  }
  const store = new TimelyStore('oneAtATime', options.store, options.clock)
  const turns = new Turns(store.clock, MAX_TURN_MS)

  return async function oneAtATime(ctx, next) {
    const abort = abortOf(ctx)
    const key = expectsAnswer(ctx) ? userKey('turn', ctx) : undefined
    if (key === undefined) return next()
    const before = turns.newest(key)
    if (policy === 'drop' && before !== undefined) return null
    if (policy === 'latest') before?.supersede(superseded())
    const run = new TurnRun({ store, key, policy, id: ctx.delivery.id, turn: turns.enter(key, abort) })
    const end = (): void => ctx.waitUntil(run.end())
    if (await run.begin().catch((error: unknown) => isReported(ctx, error))) return inTurn(next, run, end)
    end()
    return null
  }
}

/** Without the store the push is answered, in the order of this process. */
function isReported(ctx: Context, error: unknown): true {
  report(ctx, error)
  return true
}

async function inTurn(next: Next, run: TurnRun, end: () => void): Promise<Answer> {
  try {
    const answer = await next()
    if (isParts(answer)) return partsInTurn(answer, run, end)
    end()
    return run.isSuperseded ? null : answer
  } catch (error) {
    end()
    if (run.isSuperseded) return null
    throw error
  }
}

async function* partsInTurn(parts: Parts, run: TurnRun, end: () => void): AsyncGenerator<string | Reply> {
  try {
    for await (const part of parts) {
      if (run.isSuperseded) return
      yield part
    }
  } catch (error) {
    if (!run.isSuperseded) throw error
  } finally {
    end()
  }
}

/** What aborts `ctx.signal`. Without `slowAnswers` the context gets a signal of its own. */
function abortOf(ctx: Context & Partial<AbortableContext>): (reason: WxError) => void {
  if (ctx.abort !== undefined) return ctx.abort
  const controller = new AbortController()
  const abort = (reason: WxError): void => controller.abort(reason)
  Object.assign(ctx, { signal: controller.signal, abort })
  return abort
}
