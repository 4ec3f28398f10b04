import type { TokenKind } from './endpoint'
import { OFFICIAL_PATHS } from './generated/official-paths.generated'
import { readsByName } from './read-rule'
import type { PathTable, Route } from './route'

export type { Route } from './route'

const TOKENS: Readonly<Record<string, TokenKind>> = { C: 'component', B: 'account|component', P: 'user', N: 'none' }

/** By path. One path can be called with both methods. */
const routes = new Map<string, readonly Route[]>()
/** Tables that nothing was looked up in yet. */
const unread: PathTable[] = [OFFICIAL_PATHS]

/**
 * What is known of a path; undefined for a path that is in no table. Of a path that is called with both
 * methods, the route of `method`; of any other the one route it has, so that an error can name the right
 * method.
 *
 * @example
 * ```ts
 * routeOf('/cgi-bin/media/get') // { method: 'GET', kind: 'download', token: 'account', safe: true }
 * ```
 */
export function routeOf(path: string, method?: Route['method']): Route | undefined {
  for (let table = unread.pop(); table !== undefined; table = unread.pop()) readTable(table)
  const found = routes.get(path)
  return found?.find((route) => route.method === method) ?? found?.[0]
}

/** Adds the paths of a table, as `@wx/client/mini-program` and `@wx/client/shop` do. */
export function addRoutes(table: PathTable): void {
  unread.push(table)
}

function readTable({ paths, extras }: PathTable): void {
  for (const line of paths.split('\n')) {
    const [folder = '', ...names] = line.split(' ')
    for (const name of names) {
      const [word = '', signs = ''] = name.split(':')
      const path = folder + word
      routes.set(path, [...(routes.get(path) ?? []), { ...readSigns(path, signs), ...extras[Number(/\d+/.exec(signs)?.[0])] }])
    }
  }
}

function readSigns(path: string, signs: string): Pick<Route, 'method' | 'kind' | 'token' | 'safe' | 'signable'> {
  const method = signs.includes('G') ? 'GET' : 'POST'
  const kind = signs.includes('U') ? 'upload' : signs.includes('D') ? 'download' : 'json'
  const token = TOKENS[/[CBPN]/.exec(signs)?.[0] ?? ''] ?? 'account'
  const signable = signs.includes('R') ? 'required' : signs.includes('O') ? 'optional' : undefined
  return { method, kind, token, signable, safe: (kind !== 'upload' && readsByName(method, path)) !== signs.includes('S') }
}
