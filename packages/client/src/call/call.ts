import type { AccountKind } from '../routes/endpoint'
import type { SealedCall } from '../secure/call-sealer'
import type { StreamedBody } from '../transport/transport'

/** One call as it goes over the wire, but for its token. */
export interface Call {
  readonly method: 'GET' | 'POST'
  /** Without a query: errors and events name it. */
  readonly path: string
  /** With the query, but for the token. */
  readonly target: string
  /** The token's name in the query; undefined for a call without a token. */
  readonly tokenParam: string | undefined
  /** The caller's own token: never changed for another. */
  readonly accessToken: string | undefined
  readonly contentType: string | undefined
  readonly body: string | StreamedBody | undefined
  readonly isBodyGone: () => boolean
  readonly isRead: boolean
  readonly hasOwnId: boolean
  /** The kinds of account that may make it, if they are known. */
  readonly rights: readonly AccountKind[] | undefined
  readonly signal: AbortSignal | undefined
  readonly timeoutMs: number
  /** Signs and encrypts it, for each attempt anew. Undefined for a call that is sent as it is. */
  readonly seal: ((origin: string) => Promise<SealedCall>) | undefined
  /** Values that no error may repeat, beside the token. */
  readonly secrets: () => readonly string[]
}
