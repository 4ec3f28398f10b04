import { isRecord } from '@wx/core/internal'
import { Hono } from 'hono'
import type { Load, LoadOptions } from '../chat/load'

/**
 * `/api/load`: many users who write at once.
 *
 * - `GET /` → the `LoadResult` of the last load, or `null`
 * - `POST /` with `LoadOptions` → the `LoadResult`, when all came to their end
 */
export function loadRoutes(load: Load): Hono {
  const routes = new Hono()
  routes.get('/', (context) => context.json(load.last ?? null))
  routes.post('/', async (context) => {
    const body: unknown = await context.req.json().catch(() => undefined)
    return context.json(await load.run(optionsOf(isRecord(body) ? body : {})))
  })
  return routes
}

function optionsOf({ users, messages, perSecond, text }: Readonly<Record<string, unknown>>): LoadOptions {
  return {
    ...(users === undefined ? {} : { users: Number(users) }),
    ...(messages === undefined ? {} : { messages: Number(messages) }),
    ...(perSecond === undefined ? {} : { perSecond: Number(perSecond) }),
    ...(typeof text === 'string' ? { text } : {}),
  }
}
