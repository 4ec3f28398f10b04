import { isRecord } from '@wx/core/internal'
import { Hono } from 'hono'
import type { Chat } from '../chat/chat'

/**
 * `/api/people`: the users to switch between. Their list is a part of the `ChatState`.
 *
 * - `POST /name?openid=` with `{ name }` → 204; a user who was not met yet is one from now on
 */
export function peopleRoutes(chat: Chat): Hono {
  const routes = new Hono()

  routes.post('/name', async (context) => {
    const body: unknown = await context.req.json().catch(() => undefined)
    const { name } = isRecord(body) ? body : {}
    if (typeof name !== 'string') return context.text('The body must be { "name": "…" }.', 400)
    chat.user(context.req.query('openid') ?? '').rename(name.trim())
    return context.body(null, 204)
  })

  return routes
}
