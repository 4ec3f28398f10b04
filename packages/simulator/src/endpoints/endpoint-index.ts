import { type Endpoint, endpoints } from './endpoint-table'

interface Entry {
  readonly endpoint: Endpoint
  /** The query that tells this endpoint from others of the same path. */
  readonly fixed: readonly (readonly [string, string])[]
}

const BY_PATH = new Map<string, Entry[]>()
for (const endpoint of endpoints) {
  const [path = '', query] = endpoint.path.split('?')
  const entries = BY_PATH.get(path) ?? []
  BY_PATH.set(path, [...entries, { endpoint, fixed: [...new URLSearchParams(query)] }])
}

const FIRST_SEGMENTS = new Set([...BY_PATH.keys()].map((path) => path.split('/')[1]))

/** Whether the path is one that the platform's API answers, if only with `invalid url`. */
export function isPlatformPath(path: string): boolean {
  return FIRST_SEGMENTS.has(path.split('/')[1])
}

/**
 * The endpoint of a request, or the platform's code: 43001 and 43002 for the wrong method, 40035 without
 * the query that names the operation, 40066 for a path that the table does not have. The last two are
 * guesses.
 */
export function findEndpoint(
  method: string,
  path: string,
  query: Readonly<Record<string, string>>,
): Endpoint | 40035 | 40066 | 43001 | 43002 {
  const entries = BY_PATH.get(path)
  if (entries === undefined) return 40066
  const ofMethod = entries.filter(({ endpoint }) => endpoint.method === method)
  if (ofMethod.length === 0) return method === 'POST' ? 43001 : 43002
  const found = ofMethod
    .filter(({ fixed }) => fixed.every(([name, value]) => query[name] === value))
    .sort((a, b) => b.fixed.length - a.fixed.length)
  return found[0]?.endpoint ?? 40035
}
