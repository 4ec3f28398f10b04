import type { AccountKind, Paging, Signable, TokenKind } from './endpoint'

/** What the client must know of a path to call it. */
export interface Route {
  readonly method: 'GET' | 'POST'
  readonly kind: 'json' | 'upload' | 'download'
  readonly token: TokenKind
  /** The name of the token in the query, if it is not `access_token`. */
  readonly tokenParam?: string
  /** Fields that the client fills from its own configuration, if the caller leaves them out. */
  readonly auto?: Readonly<Record<string, 'appId' | 'appSecret'>>
  /** The content type of a body that is text instead of JSON. */
  readonly raw?: string
  /** True if the call changes nothing, so that it may be made twice. */
  readonly safe: boolean
  /** Whether it takes signed and encrypted calls, or nothing else. */
  readonly signable?: Signable | undefined
  /** How the platform divides the answer. */
  readonly pages?: Paging
  /** The field of the body by which the platform refuses the second of two calls. */
  readonly idempotency?: string
  /** The kinds of account that may call it, if that is known. */
  readonly rights?: readonly AccountKind[]
}

/**
 * Routes, written compactly by `pnpm --filter @wx/client endpoints`.
 *
 * A line of `paths` is a folder, then the names in it. A name may be followed by `:` and what differs from
 * a JSON POST with the account's token: `G` GET, `U` upload, `D` download; `C` the component's token, `B`
 * either of the two, `P` a user's, `N` none; `S` it reads although its name does not say so, or the other
 * way round; `O` it takes signed calls too, `R` no others; last a number, its place in `extras`.
 */
export interface PathTable {
  readonly paths: string
  readonly extras: readonly Omit<Partial<Route>, 'method' | 'kind' | 'token' | 'safe' | 'signable'>[]
}
