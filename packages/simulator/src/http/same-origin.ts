import { hostname, networkInterfaces } from 'node:os'
import type { Context, MiddlewareHandler } from 'hono'

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

function bracketed(address: string): string {
  return address.includes(':') ? `[${address}]` : address
}

/** The host names by which a server bound to `host` can be reached. */
export function hostNames(host: string): ReadonlySet<string> {
  const everywhere = host === '0.0.0.0' || host === '::'
  const own = everywhere ? Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address)) : [host]
  return new Set([...LOOPBACK, ...own.map(bracketed), ...(everywhere ? [hostname().toLowerCase()] : [])])
}

function nameIn(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '')
}

/** The login is also shown on the phone of the chat page. Its policy forbids frames of other pages. */
const LOGIN = ['document', 'iframe']

/**
 * What another page may do: lead to the chat page and to the login, show the picture of a code or a file
 * whose id it knows, and load the JS-SDK. Each tells that page nothing. An article of the bot is such a page:
 * its frame has no origin.
 */
const OPEN_PATHS: Readonly<Record<string, readonly string[]>> = {
  '/': ['document'],
  '/connect/oauth2/authorize': LOGIN,
  '/connect/qrconnect': LOGIN,
  '/login.html': LOGIN,
  '/cgi-bin/showqrcode': ['image'],
  '/api/media': ['image', 'audio', 'video'],
  '/open/js/jweixin-1.6.0.js': ['script'],
}

function isOpen({ req }: Context): boolean {
  const open = OPEN_PATHS[/^\/api\/media\/[^/]+$/.test(req.path) ? '/api/media' : req.path]
  return req.method === 'GET' && open?.includes(req.header('sec-fetch-dest') ?? '') === true
}

/**
 * The server of a bot may speak TLS, or a proxy before it. No other program can serve a page at this host and
 * port.
 */
function isOwn(origin: string, host: string | undefined): boolean {
  return origin === `http://${host}` || origin === `https://${host}`
}

/** True for what another page's link, picture, form or script sends, except for {@link OPEN_PATHS}. */
function isFromOtherPage(context: Context): boolean {
  const { req } = context
  const origin = req.header('origin')
  const site = req.header('sec-fetch-site')
  const isOther = (origin !== undefined && !isOwn(origin, req.header('host'))) || site === 'cross-site' || site === 'same-site'
  return isOther && !isOpen(context)
}

/**
 * Refuses requests of other web pages, for every route and method. `Host` shows a page that points its own
 * name at this machine (DNS rebinding); `Sec-Fetch-Site` and `Origin` show any other page. Bots and command
 * lines send neither. Over plain HTTP browsers send `Sec-Fetch-Site` to their own machine only: with
 * `--host`, a page on another machine that sends a GET without `Origin` can't be told from a bot.
 */
export function sameOrigin(names: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? ''
    if (!names.has(nameIn(host))) {
      return context.text(
        `The simulator refuses the host name ${JSON.stringify(host)}. Open it by its address, or start wx-simulator with --host.`,
        403,
      )
    }
    if (isFromOtherPage(context)) return context.text('The simulator refuses requests from other web pages.', 403)
    return next()
  }
}
