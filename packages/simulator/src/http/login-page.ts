import type { HttpBindings } from '@hono/node-server'
import { type Context, type Handler, Hono } from 'hono'
import type { Person } from '../chat/person'
import type { Platform } from '../operations/platform'
import { type LoginRequest, loginRedirect, readLoginRequest } from '../platform/tokens/login-request'
import { mountPoint } from './mount-point'

/** What the page of the login shows. */
export interface LoginQuestion {
  readonly accountName: string
  readonly scope: string
  readonly people: readonly Pick<Person, 'openid' | 'name'>[]
}

function requestOf({ req }: Context, platform: Platform): LoginRequest | string {
  return readLoginRequest(req.query(), platform)
}

/**
 * `/connect/oauth2/authorize` and `/connect/qrconnect`: leads to the page that asks the user. With `openid`
 * in the query, which the platform does not have, it sends the browser back at once with a code.
 */
export function loginPage(platform: Platform): Handler<{ Bindings: HttpBindings }> {
  return (context) => {
    const request = requestOf(context, platform)
    if (typeof request === 'string') return context.text(request, 400)
    context.header('cache-control', 'no-store')
    const { openid = '' } = context.req.query()
    if (openid === '') return context.redirect(`${mountPoint(context)}/login.html${new URL(context.req.url).search}`)
    const code = platform.login.code({ openid: platform.chat.user(openid).openid, scope: request.scope })
    return context.redirect(loginRedirect(request, code))
  }
}

/**
 * `/api/login`: what the page of the login reads.
 *
 * - `GET /` with the query of the login → a `LoginQuestion`
 */
export function loginRoutes(platform: Platform): Hono {
  const routes = new Hono()

  routes.get('/', (context) => {
    const request = requestOf(context, platform)
    if (typeof request === 'string') return context.text(request, 400)
    const people = platform.chat.people.map(({ person }) => person)
    return context.json<LoginQuestion>({ accountName: platform.account.name, scope: request.scope, people })
  })

  return routes
}
