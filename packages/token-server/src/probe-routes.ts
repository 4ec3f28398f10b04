import { type Env, Hono } from 'hono'
import type { Readiness } from './readiness'

/** One word each, for orchestrators and load balancers. */
export function probeRoutes<E extends Env>(readiness: Readiness): Hono<E> {
  return new Hono<E>()
    .get('/healthz', (context) => context.text('ok'))
    .get('/readyz', async (context) => {
      const state = await readiness.state()
      return context.text(state, state === 'ready' ? 200 : 503)
    })
}
