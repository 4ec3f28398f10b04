import { Hono } from 'hono'
import type { Platform } from '../operations/platform'

/**
 * What stands behind the lines of the record:
 *
 * - `GET /exchanges/:id` → an `Exchange`
 * - `GET /calls/:rid` → an `ApiCall`
 */
export function recordRoutes({ chat, clock, log }: Platform): Hono {
  const routes = new Hono()

  routes.get('/exchanges/:id', (context) => {
    const exchange = chat.record.exchange(context.req.param('id'))
    return exchange === undefined ? context.text('The record does not have this push any more.', 404) : context.json(exchange)
  })

  routes.get('/calls/:rid', (context) => {
    const call = log.find(context.req.param('rid'), clock.now())
    return typeof call === 'number' ? context.text('The record does not have this call any more.', 404) : context.json(call)
  })

  return routes
}
