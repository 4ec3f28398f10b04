import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { type Context, type WebhookHandler, WxError } from '@wx/core'
import { knownBot, nonEmpty, refuseUnknownOptions } from '@wx/core/internal'
import { botAccount } from './bot-account'
import type { Chat } from './chat/chat'
import { readBotError } from './delivery/bot-error'
import { fetchInProcess, IN_PROCESS } from './delivery/in-process'
import { Targets } from './delivery/targets'
import { application } from './http/application'
import { enter } from './http/mount-point'
import { hostNames } from './http/same-origin'
import { thisMachine } from './http/this-machine'
import { assemble } from './parts'
import { OwnAddress } from './platform/own-address'
import type { Simulator } from './simulator'
import { simulatorOf } from './simulator-of'
import { checkPath, MOUNT_OPTIONS, type MountOptions } from './simulator-options'

/** What Node's server gives with each request; Hono passes it on as its bindings. */
export interface NodeBindings {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
}

/** A simulator in the server of its bot: middleware, with a `fetch` for Hono. */
export interface MountedSimulator {
  /** For Express, Connect and node:http. `next` is called for what is outside of the mount point. */
  (request: IncomingMessage, response: ServerResponse, next?: (error?: Error) => void): void
  /** For Hono on Node: `app.mount('/__wx', dev.fetch)`. */
  readonly fetch: (request: Request, bindings?: NodeBindings) => Promise<Response>
  /**
   * What `startSimulator` gives. `url` and `apiUrl` are known from the first request on; before it they throw
   * a `WxError` of code `config-invalid`, and a picture that a user sends is refused with it. `close` ends
   * what waits, and leaves the server alone.
   */
  readonly sim: Simulator
}

/**
 * The simulator in the bot's own server, while it is developed: no second process, and no secret typed twice.
 * The chat page and the API are below the mount point; pushes go to the bot without a socket, and its errors
 * stand at their pushes. Mount it before body parsers.
 *
 * It answers this machine alone. Throws a `WxError` of code `config-invalid` if `NODE_ENV` is `production`,
 * for options that can't work, and for a handler whose token is not known.
 *
 * @example
 * ```ts
 * app.use('/__wx', simulator(bot)) // Express; the chat page is http://127.0.0.1:3000/__wx/
 * ```
 */
export function simulator(handler: WebhookHandler, options: MountOptions = {}): MountedSimulator {
  refuseProduction()
  refuseUnknownOptions('simulator', options, MOUNT_OPTIONS)
  const path = checkPath(nonEmpty(options.path) ?? '/__wx')
  const fetch = fetchInProcess(handler)
  const parts = assemble({
    settings: options,
    account: botAccount(handler, options),
    targets: new Targets({ target: IN_PROCESS }),
    fetch,
    elsewhere: fetch,
    address: new OwnAddress(),
  })
  const app = application({ ...parts, names: hostNames('127.0.0.1'), gate: thisMachine })
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  const middleware = (request: IncomingMessage, response: ServerResponse, next?: (error?: Error) => void): void => {
    if (enter(request, path)) void listener(request, response)
    else if (next !== undefined) next()
    else response.writeHead(404).end(`The simulator is at ${path}/.`)
  }
  const unwatch = watchErrors(handler, parts.platform.chat)
  return Object.assign(middleware, {
    fetch: async (request: Request, bindings?: NodeBindings) =>
      bindings?.incoming === undefined ? new Response(NO_BINDINGS, { status: 403 }) : app.fetch(request, bindings),
    sim: simulatorOf(parts, async () => unwatch()),
  })
}

const NO_BINDINGS =
  'The simulator answers this machine alone, and can not see where the request came from. Give its fetch the bindings of Node’s server: app.mount of Hono does with @hono/node-server.'

function refuseProduction(): void {
  if (process.env.NODE_ENV !== 'production') return
  throw new WxError(
    'config-invalid',
    'The simulator is for development, and NODE_ENV is "production": it would let visitors act as your users. Mount it under a condition: if (process.env.NODE_ENV !== \'production\').',
  )
}

/** The errors that a bot reports stand at their pushes, whether or not it has a listener of its own. */
function watchErrors(handler: WebhookHandler, chat: Chat): () => void {
  const watchers = knownBot(handler)?.reporter.watchers
  const watch = (error: unknown, ctx: Context | undefined): void => chat.pushes.botFailed(readBotError(error, ctx))
  watchers?.add(watch)
  return () => watchers?.delete(watch)
}
