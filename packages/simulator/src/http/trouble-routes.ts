import type { HttpBindings } from '@hono/node-server'
import { isRecord } from '@wx/core/internal'
import { type Context, Hono } from 'hono'
import { checkDisturbance } from '../delivery/disturbances'
import { ACCOUNT_KINDS } from '../platform/account-kind'
import { checkFault } from '../platform/calls/faults'
import { checkChoice } from '../platform/choice'
import type { BadDay } from '../trouble/bad-day'

type Body = Readonly<Record<string, unknown>>

async function bodyOf({ req }: Context): Promise<Body> {
  const body: unknown = await req.json().catch(() => undefined)
  return isRecord(body) ? body : {}
}

/**
 * `/api/trouble`: the bad days of the chat page. Every route answers the `DayState` after the change.
 *
 * - `GET /`
 * - `POST /disturbances` with a `Disturbance`, `POST /faults` with `{ path, fault }`
 * - `POST /silence`
 * - `POST /tokens` with `{ change: 'supersede' | 'revoke' }`
 * - `POST /account` with `{ kind }`
 * - `POST /clock` with `{ ms }`, how far it goes ahead
 * - `DELETE /` ends everything, `DELETE /:id` one trouble
 */
export function troubleRoutes(day: BadDay): Hono<{ Bindings: HttpBindings }> {
  const routes = new Hono<{ Bindings: HttpBindings }>()
  const route = (method: 'GET' | 'POST' | 'DELETE', path: string, change: (body: Body, id: string) => void): void => {
    routes.on(method, path, async (context) => {
      change(await bodyOf(context), context.req.param('id') ?? '')
      return context.json(day.state)
    })
  }

  route('GET', '/', () => {})
  route('POST', '/disturbances', (disturbance) => {
    checkDisturbance(disturbance)
    day.disturb(disturbance)
  })
  route('POST', '/faults', ({ path, fault }) => {
    checkFault(path, fault)
    day.fail(String(path), fault)
  })
  route('POST', '/silence', () => day.silence())
  route('POST', '/tokens', ({ change }) => {
    if (checkChoice('change', change, ['supersede', 'revoke']) === 'supersede') day.supersedeTokens()
    else day.revokeTokens()
  })
  route('POST', '/account', ({ kind }) => day.become(checkChoice('kind', kind, ACCOUNT_KINDS)))
  route('POST', '/clock', ({ ms }) => day.advance(Number(ms)))
  route('DELETE', '/', () => day.endAll())
  route('DELETE', '/:id', (_body, id) => day.end(id))
  return routes
}
