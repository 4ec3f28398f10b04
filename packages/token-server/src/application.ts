import type { Clock } from '@wx/core'
import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { matchedRoutes } from 'hono/route'
import type { Logger } from 'pino'
import { eventRoutes } from './event-routes'
import { demandAll, type Env, gate, peerOf, problem } from './gate'
import type { Keeper } from './keeper'
import type { Holder, KeyRing } from './key-ring'
import { faultOf } from './log'
import type { Metrics } from './metrics'
import { pageRoutes } from './page/page-routes'
import { probeRoutes } from './probe-routes'
import type { Readiness } from './readiness'
import { tokenRoutes } from './token-routes'

export interface ApplicationOptions {
  readonly ring: KeyRing
  readonly keeper: Keeper
  readonly metrics: Metrics
  readonly readiness: Readiness
  readonly log: Logger
  readonly clock: Clock
  /** Ends the streams of events. */
  readonly closing: AbortSignal
}

/** The pattern, never the path: what a client wrote there may be anything, a key among it. */
function routeOf(context: Context): string {
  return matchedRoutes(context).at(-1)?.path ?? '*'
}

/** Everything that is behind the keys. */
export function application(options: ApplicationOptions): Hono<Env> {
  const { ring, keeper, metrics, readiness, log, clock, closing } = options
  const app = new Hono<Env>()
  app.use(async (context, next) => {
    const began = clock.monotonic()
    await next()
    context.header('x-content-type-options', 'nosniff')
    metrics.request(routeOf(context), context.res.status, (clock.monotonic() - began) / 1_000)
  })
  app.use(gate(ring))
  app.route('/v1/accounts', tokenRoutes({ keeper, log, metrics }))
  app.route('/v1/events', eventRoutes(keeper, clock, closing))
  app.route('/', probeRoutes<Env>(readiness))
  app.get('/metrics', async (context) => {
    demandAll(context.var.holder, 'operate')
    return context.body(await metrics.text(), 200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' })
  })
  app.route('/', pageRoutes(keeper, clock))
  app.notFound(() => problem(404, 'not-found', 'There is nothing here: see the HTTP contract in the README').getResponse())
  app.onError((error, context) => {
    const about = { route: routeOf(context), from: peerOf(context) }
    if (error instanceof HTTPException) {
      const holder: Holder | undefined = context.get('holder')
      const appId = context.req.param('appId')
      const account = appId !== undefined && keeper.knows(appId) ? { appId } : {}
      if (error.status !== 404) log.warn({ audit: 'refused', status: error.status, key: holder?.name, ...account, ...about })
      return error.getResponse()
    }
    log.error({ event: 'internal', ...about, ...faultOf(error) })
    return context.json({ error: 'internal', message: 'Something went wrong here; the log of the server has it' }, 500)
  })
  return app
}
