/*
 * The table of endpoints, read from the client's data. `@wx/client/endpoints` has the same as values, but the
 * client's tests need the simulator, and packages that need each other don't build. What is exported here has
 * that entry's names and shapes.
 */

import official from '../../../client/data/endpoints.json'
import miniProgram from '../../../client/data/endpoints-mini-program.json'
import shop from '../../../client/data/endpoints-shop.json'
import type { AccountKind } from '../platform/account-kind'

/**
 * A shape. A string is a leaf such as `'string'`, `'int64'` or `'@Name'`, an array holds the shape of its
 * elements, an object the shapes of its fields.
 */
export type Schema = string | readonly Schema[] | SchemaFields

/** The fields of an object. A name that ends with `?` may be left out, `*` is every other name. */
export interface SchemaFields {
  readonly [name: string]: Schema
}

/** Whose token a call carries. `user`: the OAuth token of one user. */
export type TokenKind = 'account' | 'component' | 'account|component' | 'user' | 'none'

/** One row of the table, as far as the simulator needs it. */
export interface EndpointRow {
  readonly token: TokenKind
  readonly tokenParam?: string
  readonly query?: Schema
  readonly body?: Schema
  readonly multipart?: Schema
  /** The body is these bytes, of this content type. */
  readonly raw?: string
  readonly response?: Schema
  /** The answer may be a file. */
  readonly download?: true
  /** Paths with the day from which a field is no longer answered, such as `response.sex@2021-12-31`. */
  readonly deprecatedFields?: readonly string[]
  /** The kinds of account that may call it, if that is known. */
  readonly rights?: readonly AccountKind[]
}

/** One endpoint of the platform. */
export interface Endpoint extends EndpointRow {
  readonly method: 'GET' | 'POST'
  /** With the fixed query of its key, as in `/card/invoice/setbizattr?action=set_contact`. */
  readonly path: string
  readonly table: 'official' | 'mini-program' | 'shop'
}

/** One file of the client's data. */
export interface EndpointData {
  readonly $defs: Readonly<Record<string, Schema>>
  readonly endpoints: Readonly<Record<string, EndpointRow>>
}

/** Every endpoint that is known: official account, mini program, shop. */
export const endpoints: readonly Endpoint[] = [...rows('official', official), ...rows('mini-program', miniProgram), ...rows('shop', shop)]

/** The shapes that a schema names as `@Name`. */
export const definitions: Readonly<Record<string, Schema>> = { ...official.$defs, ...miniProgram.$defs, ...shop.$defs }

function rows(table: Endpoint['table'], data: EndpointData): Endpoint[] {
  return Object.entries(data.endpoints).map(([key, row]) => {
    const method = key.startsWith('GET ') ? 'GET' : 'POST'
    return { ...row, method, path: key.slice(method.length + 1), table }
  })
}
