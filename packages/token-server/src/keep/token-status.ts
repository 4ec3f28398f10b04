import type { TokenDescription } from '@wx/token'
import type { TokenKind } from '@wx/token/remote'
import type { Failure } from './token-history'

/** What the operator's page and the metrics show of one token. Times are epoch milliseconds. */
export interface TokenStatus {
  readonly appId: string
  readonly accountName: string | undefined
  readonly kind: TokenKind
  /**
   * `idle`: not fetched yet. `down`: there is no usable token. `shaky`: there is one, but the last fetch
   * failed. `due`: it is being refreshed.
   */
  readonly state: 'down' | 'shaky' | 'due' | 'good' | 'idle'
  readonly remainingMs: number
  readonly degraded: boolean
  /** When this replica got the token, which it or another replica fetched. */
  readonly changedAt: number | undefined
  /** How long its own last fetch took; undefined if another replica fetched. */
  readonly tookMs: number | undefined
  readonly failure: Failure | undefined
}

/** `seen`: the token was held before, or a fetch of it failed. */
export function stateOf({ state, lastFailure }: TokenDescription, seen: boolean): TokenStatus['state'] {
  if (state === 'none') return seen ? 'down' : 'idle'
  if (lastFailure !== undefined) return 'shaky'
  return state === 'due' ? 'due' : 'good'
}
