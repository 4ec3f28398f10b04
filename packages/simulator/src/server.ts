import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { WxError } from '@wx/core'
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Chat } from './chat'
import { guard, hostNames } from './guard'
import type { MediaLibrary } from './media-library'
import { pageRoutes } from './page-routes'
import { type PlatformOptions, platformRoutes } from './platform-routes'

export interface ServerOptions extends PlatformOptions {
  readonly chat: Chat
  readonly media: MediaLibrary
  readonly host: string
  /** 0 takes any free one. */
  readonly port: number
}

/** The built chat page: beside `src` as beside `dist`. */
const pageRoot = fileURLToPath(new URL('../dist/web', import.meta.url))

/** Pictures and sound may come from wherever the bot says; code only from here. */
const pagePolicy =
  "default-src 'self'; img-src * data: blob:; media-src * data: blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; frame-ancestors 'none'"

const noPage = 'The chat page is not built: run `pnpm --filter @wx/simulator build`. The API under /cgi-bin works without it.'

const pageHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  context.header('content-security-policy', pagePolicy)
  // A page from before an update would talk to a newer server.
  context.header('cache-control', 'no-cache')
}

/** The whole simulator as one web application. */
function application(options: ServerOptions): Hono {
  const app = new Hono()
  app.onError((error, context) => context.text(error.message, WxError.is(error) ? 400 : 500))
  app.notFound((context) => context.text(existsSync(pageRoot) ? `The simulator has nothing at ${context.req.path}.` : noPage, 404))
  app.use(
    guard(hostNames(options.host)),
    bodyLimit({ maxSize: 11 << 20, onError: (context) => context.text('The body has more than 11 MB.', 413) }),
  )
  app.route('/api', pageRoutes(options.chat, options.media))
  app.route('/cgi-bin', platformRoutes(options))
  app.get('*', pageHeaders, serveStatic({ root: pageRoot }))
  return app
}

function listenFault(error: NodeJS.ErrnoException, { host, port }: ServerOptions): WxError {
  if (error.code === 'EADDRINUSE') {
    return new WxError('config-invalid', `Port ${port} of ${host} is taken: end the other program or choose another port.`, {
      cause: error,
    })
  }
  return new WxError('config-invalid', `Can't listen on ${host}:${port}: ${error.message}.`, { cause: error })
}

/** Starts it; resolves to a server that accepts connections. Throws `config-invalid` where the address can't be had. */
export async function listen(options: ServerOptions): Promise<Server> {
  const server = createServer(getRequestListener(application(options).fetch, { overrideGlobalObjects: false }))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenFault(error, options)))
    server.listen(options.port, options.host, resolve)
  })
  return server
}
