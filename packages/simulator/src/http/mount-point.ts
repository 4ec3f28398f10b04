import type { IncomingMessage } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import type { Context, MiddlewareHandler } from 'hono'
import type { OwnAddress } from '../platform/own-address'

/** Express and Connect keep the whole address in `originalUrl`, and take the mount point off `url`. */
type MountedRequest = IncomingMessage & { originalUrl?: string }

interface MountedBindings extends HttpBindings {
  readonly incoming: MountedRequest
}

type MountedContext = Context<{ Bindings: MountedBindings }>

/** The path without its query, and with one slash at its beginning. */
function pathIn(url: string): string {
  return new URL(url.replace(/^\/+/, '/'), 'http://localhost').pathname
}

function wholePath({ env: { incoming } }: MountedContext): string {
  return pathIn(incoming.originalUrl ?? incoming.url ?? '/')
}

/**
 * Whether the request is for the simulator at that path. Takes the path off the address as Express does,
 * unless the framework has done so.
 */
export function enter(request: MountedRequest, path: string): boolean {
  const { url = '/', originalUrl = url } = request
  if (originalUrl !== url) return true
  const rest = url.slice(path.length)
  if (!url.startsWith(path) || !/^([/?]|$)/.test(rest)) return false
  request.originalUrl = url
  request.url = rest.startsWith('/') ? rest : `/${rest}`
  return true
}

/** The path in front of the simulator's own: `/__wx` in `/__wx/api/state`, empty for a server of its own. */
export function mountPoint(context: MountedContext): string {
  const whole = wholePath(context)
  const own = pathIn(new URL(context.req.url).pathname)
  return whole.endsWith(own) ? whole.slice(0, whole.length - own.length) : whole
}

/** The address by which the request reached the simulator, without a slash at the end. */
export function addressOf(context: MountedContext): string {
  return new URL(context.req.url).origin + mountPoint(context)
}

/**
 * Learns the address. The page's addresses are relative, so a mount point without a slash at its end leads to
 * the one with it.
 */
export function entrance(address: OwnAddress): MiddlewareHandler<{ Bindings: MountedBindings }> {
  return async (context, next) => {
    address.learn(addressOf(context))
    const whole = wholePath(context)
    if (context.req.path !== '/' || whole.endsWith('/')) return next()
    return context.redirect(`${whole}/${new URL(context.req.url).search}`)
  }
}
