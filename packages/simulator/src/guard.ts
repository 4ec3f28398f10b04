import { hostname, networkInterfaces } from 'node:os'
import type { MiddlewareHandler } from 'hono'

const loopback = ['127.0.0.1', 'localhost', '[::1]']

function bracketed(address: string): string {
  return address.includes(':') ? `[${address}]` : address
}

/** The names under which a server bound to `host` can honestly be called. */
export function hostNames(host: string): ReadonlySet<string> {
  const everywhere = host === '0.0.0.0' || host === '::'
  const own = everywhere ? Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address)) : [host]
  return new Set([...loopback, ...own.map(bracketed), ...(everywhere ? [hostname().toLowerCase()] : [])])
}

function nameIn(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '')
}

/**
 * Keeps other web pages out. A page that points its own name at this machine (DNS rebinding) is stopped by its `Host`,
 * one that posts from elsewhere by its `Origin`. Bots and command lines send no `Origin`.
 */
export function guard(names: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? ''
    if (!names.has(nameIn(host))) {
      return context.text(
        `The simulator does not go by the name ${JSON.stringify(host)}. Open it by its address, or start it with --host.`,
        403,
      )
    }
    const origin = context.req.header('origin')
    if (origin !== undefined && origin !== `http://${host}` && context.req.method !== 'GET') {
      return context.text('Requests from other web pages are refused.', 403)
    }
    return next()
  }
}
