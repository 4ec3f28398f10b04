import { type Env, Hono } from 'hono'
import type { Readiness } from './readiness'

/** One word each, for orchestrators and load balancers. */
export const probeRoutes = <E extends Env>(readiness: Readiness): Hono<E> =>
  new Hono<E>()
    .get('/healthz', (context) => context.text('ok'))
    .get('/readyz', async (context) => {
      const state = await readiness.state()
      return context.text(state, state === 'ready' ? 200 : 503)
    })
