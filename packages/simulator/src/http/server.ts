import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { WxError } from '@wx/core'
import { Hono, type MiddlewareHandler } from 'hono'
import { codePicture } from '../operations/code-operations'
import type { Platform } from '../operations/platform'
import type { Scenarios } from '../scenario/scenarios'
import type { BadDay } from '../trouble/bad-day'
import { writeAnswer } from './api-answer'
import { articlePage } from './article-page'
import { bodyLimit } from './body-limit'
import { loginPage } from './login-page'
import { pageRoutes } from './page-routes'
import { platformRoutes } from './platform-routes'
import { hostNames, sameOrigin } from './same-origin'
import { scenarioRoutes } from './scenario-routes'

export interface ServerOptions {
  readonly platform: Platform
  readonly day: BadDay
  readonly scenarios: Scenarios
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
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

type Application = Hono<{ Bindings: HttpBindings }>

/** The whole simulator as one web application. */
function application({ platform, day, scenarios, host }: ServerOptions): Application {
  const app: Application = new Hono()
  app.onError((error, context) => context.text(error.message, WxError.is(error) ? 400 : 500))
  app.notFound((context) => context.text(PAGE_ROOT === undefined ? NO_PAGE : `The simulator has nothing at ${context.req.path}.`, 404))
  app.use(sameOrigin(hostNames(host)), bodyLimit)
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

function listenFault(error: NodeJS.ErrnoException, { host, port }: ServerOptions): WxError {
  if (error.code === 'EADDRINUSE') {
    return new WxError('config-invalid', `Port ${port} of ${host} is taken. End the other program or choose another port.`, {
      cause: error,
    })
  }
  return new WxError('config-invalid', `Can't listen on ${host}:${port}: ${error.message}.`, { cause: error })
}

/**
 * Starts the server; resolves when it accepts connections. Rejects with a `WxError` of code `config-invalid`
 * if it can't listen at the address.
 */
export async function listen(options: ServerOptions): Promise<Server> {
  const server = createServer(getRequestListener(application(options).fetch, { overrideGlobalObjects: false }))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenFault(error, options)))
    server.listen(options.port, options.host, resolve)
  })
  return server
}
