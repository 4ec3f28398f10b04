import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { HttpBindings } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { WxError } from '@wx/core'
import { Hono, type MiddlewareHandler } from 'hono'
import { codePicture } from '../operations/code-operations'
import type { Platform } from '../operations/platform'
import type { OwnAddress } from '../platform/own-address'
import type { Scenarios } from '../scenario/scenarios'
import type { BadDay } from '../trouble/bad-day'
import { writeAnswer } from './api-answer'
import { articlePage } from './article-page'
import { bodyLimit } from './body-limit'
import { loginPage } from './login-page'
import { entrance } from './mount-point'
import { pageRoutes } from './page-routes'
import { platformRoutes } from './platform-routes'
import { sameOrigin } from './same-origin'
import { scenarioRoutes } from './scenario-routes'
import { unreadBody } from './unread-body'

export interface ApplicationOptions {
  readonly platform: Platform
  readonly day: BadDay
  readonly scenarios: Scenarios
  readonly address: OwnAddress
  /** The host names by which it can be reached. */
  readonly names: ReadonlySet<string>
  /** Refuses a request before anything else is looked at. */
  readonly gate?: MiddlewareHandler<{ Bindings: HttpBindings }>
}

/** The built chat page, as seen from `dist` and from `src/http`. */
const PAGE_ROOT = ['./web', '../../dist/web'].map((path) => fileURLToPath(new URL(path, import.meta.url))).find(existsSync)

/**
 * Pictures, sound and the pages that the phone shows may come from any address that the bot gives; code only
 * from here. The login is shown on the phone too.
 */
const PAGE_POLICY =
  "default-src 'self'; img-src * data: blob:; media-src * data: blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; frame-src http: https:; frame-ancestors 'self'"

const NO_PAGE = 'The chat page is not built: run `pnpm --filter @wx/simulator build`. The API works without it.'

const pageHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  context.header('content-security-policy', PAGE_POLICY)
  // After an update the browser must not show the old page.
  context.header('cache-control', 'no-cache')
}

export type Application = Hono<{ Bindings: HttpBindings }>

/** The whole simulator as one web application. */
export function application({ platform, day, scenarios, address, names, gate }: ApplicationOptions): Application {
  const app: Application = new Hono()
  app.onError((error, context) => context.text(error.message, WxError.is(error) ? 400 : 500))
  app.notFound((context) => context.text(PAGE_ROOT === undefined ? NO_PAGE : `The simulator has nothing at ${context.req.path}.`, 404))
  if (gate !== undefined) app.use(gate)
  app.use(sameOrigin(names), entrance(address), unreadBody, bodyLimit)
  app.route('/api', pageRoutes(platform, day))
  app.route('/api', scenarioRoutes(platform.chat, scenarios))
  app.get('/connect/oauth2/authorize', loginPage(platform))
  app.get('/connect/qrconnect', loginPage(platform))
  app.get('/cgi-bin/showqrcode', (context) => {
    const picture = codePicture(platform, context.req.query('ticket') ?? '')
    return picture === undefined ? context.notFound() : writeAnswer(context, picture, 'rules').response
  })
  app.get('/s/:id', articlePage(platform))
  app.use(platformRoutes(platform))
  if (PAGE_ROOT !== undefined) app.get('*', pageHeaders, serveStatic({ root: PAGE_ROOT }))
  return app
}
