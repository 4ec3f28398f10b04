import type { TokenStatus } from '../keep/token-status'

export type State = TokenStatus['state']

/** The states that need an operator come first. */
export const STATES: readonly State[] = ['down', 'shaky', 'due', 'idle', 'good']

export interface Query {
  readonly search: string
  readonly state: State | undefined
  readonly page: number
}

export interface Listing {
  readonly rows: readonly TokenStatus[]
  /** Of all that match, on every page. */
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly first: number
  /** Of all that match the search, in every state. */
  readonly counts: Readonly<Record<State, number>>
  readonly degraded: boolean
}

const ROWS = 50

export function readQuery(parameters: Readonly<Record<string, string>>): Query {
  const { q = '', state = '', page = '1' } = parameters
  return { search: q.trim().slice(0, 100), state: STATES.find((one) => one === state), page: Math.max(1, Math.trunc(Number(page)) || 1) }
}

/** One page, the most urgent first: by state, then by how soon the token ends. */
export function list(statuses: readonly TokenStatus[], query: Query): Listing {
  const search = query.search.toLowerCase()
  const found = search === '' ? statuses : statuses.filter((status) => matches(status, search))
  const shown = query.state === undefined ? STATES : [query.state]
  const sorted = shown.flatMap((state) => found.filter((status) => status.state === state).sort(bySoonestEnd))
  const pages = Math.max(1, Math.ceil(sorted.length / ROWS))
  const page = Math.min(query.page, pages)
  const first = (page - 1) * ROWS
  return {
    rows: sorted.slice(first, first + ROWS),
    total: sorted.length,
    page,
    pages,
    first,
    counts: count(found),
    degraded: statuses.some(({ degraded }) => degraded),
  }
}

function bySoonestEnd(a: TokenStatus, b: TokenStatus): number {
  return a.remainingMs - b.remainingMs || (a.appId < b.appId ? -1 : 1)
}

function matches({ appId, accountName, kind, failure }: TokenStatus, search: string): boolean {
  return [appId, accountName, kind, failure?.message].some((text) => text?.toLowerCase().includes(search))
}

function count(statuses: readonly TokenStatus[]): Record<State, number> {
  const counts = { down: 0, shaky: 0, due: 0, good: 0, idle: 0 }
  for (const { state } of statuses) counts[state] += 1
  return counts
}
