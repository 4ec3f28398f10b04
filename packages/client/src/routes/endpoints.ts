/* The table of endpoints as values, for tools. The client does not load it. */

import official from '../../data/endpoints.json'
import miniProgram from '../../data/endpoints-mini-program.json'
import shop from '../../data/endpoints-shop.json'
import type { Endpoint, EndpointTable, GroupName, Schema } from './endpoint'

export type {
  AccountKind,
  CursorPaging,
  Endpoint,
  EndpointRow,
  GroupName,
  OffsetPaging,
  Paging,
  Schema,
  SchemaFields,
  Signable,
  TokenKind,
} from './endpoint'

/**
 * Every endpoint that is known: 1,771 rows.
 *
 * @example
 * ```ts
 * endpoints.filter(({ rights }) => rights?.includes('subscription')) // what an unverified 订阅号 may call
 * ```
 */
export const endpoints: readonly Endpoint[] = [...rows('official', official), ...rows('mini-program', miniProgram), ...rows('shop', shop)]

/** The shapes that a schema names as `@Name`. */
export const definitions: Readonly<Record<string, Schema>> = { ...official.$defs, ...miniProgram.$defs, ...shop.$defs }

/** What the groups are called. */
export const groups: Readonly<Record<string, GroupName>> = { ...official.groups, ...miniProgram.groups, ...shop.groups }

function rows(table: Endpoint['table'], data: EndpointTable): Endpoint[] {
  return Object.entries(data.endpoints).map(([key, row]) => {
    const method = key.startsWith('GET ') ? 'GET' : 'POST'
    return { method, path: key.slice(method.length + 1), table, ...row }
  })
}
