import type { IncomingMessage } from 'node:http'
import type { KeyHolder } from '../access/key-ring'
import type { Answer } from './answer'

/** A request whose key was found. */
export interface Call {
  readonly holder: KeyHolder
  /** What the path has at the places that begin with a colon, in order. */
  readonly parameters: readonly string[]
  /** Without the question mark. */
  readonly query: string
  readonly request: IncomingMessage
}

export interface Route {
  /** A GET route answers HEAD too. */
  readonly method: 'GET' | 'POST'
  /**
   * Such as `/v1/accounts/:appId/tokens/:kind`. Metrics and the log name it, and never the path of a
   * request.
   */
  readonly path: string
  readonly answer: (call: Call) => Answer | Promise<Answer>
}

export interface Match {
  readonly route: Route
  readonly parameters: readonly string[]
}

/** Finds the route of a request. */
export class Router {
  readonly #routes: readonly { readonly route: Route; readonly pattern: RegExp }[]

  constructor(routes: readonly Route[]) {
    this.#routes = routes.map((route) => ({ route, pattern: new RegExp(`^${route.path.replace(/:\w+/g, '([^/]+)')}$`) }))
  }

  find(method: string, path: string): Match | undefined {
    const wanted = method === 'HEAD' ? 'GET' : method
    for (const { route, pattern } of this.#routes) {
      const found = route.method === wanted ? pattern.exec(path) : null
      if (found !== null) return { route, parameters: found.slice(1) }
    }
    return undefined
  }
}
