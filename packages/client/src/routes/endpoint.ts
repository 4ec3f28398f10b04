/**
 * A shape in the notation of `data/README.md`. A string is a leaf such as `'string'`, `'int64'` or
 * `'@Name'`, an array holds the shape of its elements, an object the shapes of its fields.
 */
export type Schema = string | readonly Schema[] | SchemaFields

/** The fields of an object. A name that ends with `?` may be left out, `*` is every other name. */
export interface SchemaFields {
  readonly [name: string]: Schema
}

/** Whose token a call carries. `user`: the OAuth token of one user, which the caller passes. */
export type TokenKind = 'account' | 'component' | 'account|component' | 'user' | 'none'

/** A kind of account. `subscription` is what the console calls 公众号 (订阅号 before 2025), `service` is 服务号. */
export type AccountKind = 'subscription' | 'verified-subscription' | 'service' | 'verified-service' | 'test'

/** Whether an endpoint of mini programs takes signed and encrypted calls: beside others, or no others. */
export type Signable = 'optional' | 'required'

/** How the platform divides a long list. `list` is where an answer has its part, such as `data.openid`. */
export type Paging = CursorPaging | OffsetPaging

/** Each answer names the start of the next part in `read`; the next call sends it in `send`. */
export interface CursorPaging {
  readonly send: string
  readonly read: string
  readonly list: string
  /** What the first call sends, if that may not be left out. */
  readonly first?: number
  /** The field that says whether more follows. Without it, an empty list or an empty cursor is the end. */
  readonly more?: string
}

/** Each call says in `offset` how many items to skip, and in `size` how many to answer. */
export interface OffsetPaging {
  readonly offset: string
  readonly size: string
  readonly list: string
  /** The most that `size` may be, if it is known. */
  readonly max?: number
}

/** One row of the table, as it stands in `data/`. */
export interface EndpointRow {
  readonly group: string
  readonly token: TokenKind
  readonly tokenParam?: string
  readonly auto?: Readonly<Record<string, string>>
  readonly query?: Schema
  readonly body?: Schema
  readonly multipart?: Schema
  readonly raw?: string
  readonly response?: Schema
  readonly download?: true
  readonly safe?: true
  readonly pages?: Paging
  readonly idempotency?: string
  readonly signable?: Signable
  readonly rights?: readonly AccountKind[]
  readonly page?: string
  readonly deprecated?: true
  readonly deprecatedFields?: readonly string[]
  readonly typed?: 'senparc' | 'hand' | 'none'
  readonly for?: readonly string[]
  readonly sources: readonly string[]
  readonly doubt?: readonly string[]
}

/** One endpoint of the platform. */
export interface Endpoint extends EndpointRow {
  readonly method: 'GET' | 'POST'
  /** With the fixed query of its key, as in `/card/invoice/setbizattr?action=set_contact`. */
  readonly path: string
  readonly table: 'official' | 'mini-program' | 'shop'
}

/** One file of `data/`. */
export interface EndpointTable {
  readonly groups: Readonly<Record<string, GroupName>>
  readonly $defs: Readonly<Record<string, Schema>>
  readonly endpoints: Readonly<Record<string, EndpointRow>>
}

/** The name of a group of endpoints. */
export interface GroupName {
  readonly zh: string
  readonly en: string
}
