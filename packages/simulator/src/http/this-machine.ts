import type { HttpBindings } from '@hono/node-server'
import type { MiddlewareHandler } from 'hono'

const LOOPBACK = /^((::ffff:)?127(\.\d{1,3}){3}|::1)$/

/**
 * Refuses requests of other machines, also those that a tunnel or a proxy on this one brings. The server of a
 * bot often has a public address.
 */
export const thisMachine: MiddlewareHandler<{ Bindings: HttpBindings }> = async ({ env, req, text }, next) => {
  const forwarded = req.header('x-forwarded-for')?.split(',') ?? []
  const stranger = [env.incoming.socket.remoteAddress ?? 'an unknown address', ...forwarded].find(
    (address) => !LOOPBACK.test(address.trim()),
  )
  if (stranger === undefined) return next()
  return text(
    `The simulator answers this machine alone, and the request came from ${stranger.trim()}. Open it on the machine of the server, by 127.0.0.1; for others start the command wx-simulator with --host.`,
    403,
  )
}
