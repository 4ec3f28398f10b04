import type { HttpBindings } from '@hono/node-server'
import { WxError } from '@wx/core'
import { isRecord } from '@wx/core/internal'
import { type Context, Hono } from 'hono'
import type { Chat } from '../chat/chat'
import type { Exchange } from '../delivery/exchange'
import { checkChoice } from '../platform/choice'
import { COPY_FORMS, copyOf } from '../scenario/exchange-copy'
import type { Scenarios } from '../scenario/scenarios'

/**
 * `/api`: pushes once more, and conversations as files.
 *
 * - `POST /resends` with `{ exchange, push }`, the id of an exchange and the push in XML if it is another, or
 *   with `{ exchange, repeat: true }` → the new `Exchange`, when it came to its end
 * - `GET /copies?exchange=&form=curl|raw` → the text
 * - `POST /scenarios?form=scenario|test` with `{ exchanges }`, their ids → the text of the file
 * - `POST /playbacks` with the text of a scenario → the `Playback`, when it came to its end
 */
export function scenarioRoutes(chat: Chat, scenarios: Scenarios): Hono<{ Bindings: HttpBindings }> {
  const routes = new Hono<{ Bindings: HttpBindings }>()

  routes.post('/resends', async (context) => {
    const { exchange, push, repeat } = await bodyOf(context)
    const before = known(chat, exchange)
    const changes = typeof push === 'string' ? push : undefined
    return context.json(await (repeat === true ? chat.pushes.repeat(before) : chat.pushes.resend(before, changes)))
  })

  routes.get('/copies', (context) => {
    const form = checkChoice('form', context.req.query('form'), COPY_FORMS)
    return context.text(copyOf(known(chat, context.req.query('exchange')), form))
  })

  routes.post('/scenarios', async (context) => {
    const form = checkChoice('form', context.req.query('form'), ['scenario', 'test'])
    const { exchanges } = await bodyOf(context)
    const chosen = Array.isArray(exchanges) ? exchanges.map((id) => known(chat, id)) : []
    return context.text(await (form === 'test' ? scenarios.test(chosen) : scenarios.file(chosen)))
  })

  routes.post('/playbacks', async (context) => context.json(await scenarios.playText(await context.req.text())))

  return routes
}

async function bodyOf({ req }: Context): Promise<Readonly<Record<string, unknown>>> {
  const body: unknown = await req.json().catch(() => undefined)
  return isRecord(body) ? body : {}
}

function known({ record }: Chat, id: unknown): Exchange {
  const found = record.exchange(String(id))
  if (found !== undefined) return found
  throw new WxError('config-invalid', `There is no push ${JSON.stringify(id)}. It may be one of a simulator that ended.`)
}
