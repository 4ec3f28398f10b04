import type { EndpointRow, EndpointTable, Schema } from '../../src/routes/endpoint'
import { fieldAt, fieldsOf, isList, nameOf } from './schema'
import { TYPES } from './type-text'

const TOKENS = ['account', 'component', 'account|component', 'user', 'none']
const KINDS = ['subscription', 'verified-subscription', 'service', 'verified-service', 'test']
const MEMBERS = new Set([
  ...['group', 'token', 'tokenParam', 'auto', 'query', 'body', 'multipart', 'raw', 'response', 'download'],
  ...['safe', 'pages', 'idempotency', 'signable', 'rights', 'page', 'deprecated', 'deprecatedFields', 'typed', 'for', 'sources', 'doubt'],
])

/** What is wrong with the tables, each fault with its place. */
export function notationFaults(tables: Readonly<Record<string, EndpointTable>>): string[] {
  const all = Object.values(tables)
  const shapes = Object.assign({}, ...all.map((table) => table.$defs))
  return [...repeatedNames(all), ...all.flatMap((table) => tableFaults(table, shapes))]
}

/** A shape has one name in all tables, and a path stands in one table. */
function repeatedNames(tables: readonly EndpointTable[]): string[] {
  const names = tables.flatMap(({ $defs, endpoints }) => [...Object.keys($defs), ...Object.keys(endpoints)])
  return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name}: stands in two tables`)
}

function tableFaults(table: EndpointTable, shapes: Readonly<Record<string, Schema>>): string[] {
  const rows = Object.entries(table.endpoints)
  return [
    ...Object.entries(table.$defs).flatMap(([name, schema]) => schemaFaults(schema, name, table.$defs)),
    ...rows.flatMap(([key, row]) => rowFaults(key, row, table)),
    ...rows
      .filter(([key], index) => index > 0 && pathOf(key) < pathOf(rows[index - 1]?.[0] ?? ''))
      .map(([key]) => `${key}: not sorted by path`),
    ...rows.flatMap(([key, row]) => memberFaults(key, row, shapes)),
  ]
}

function pathOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1)
}

function rowFaults(key: string, row: EndpointRow, { groups, $defs }: EndpointTable): string[] {
  const get = key.startsWith('GET ')
  const faults = [
    [/^(?:GET|POST) \/[\w\-./]+(?:\?action=\w+)?$/.test(key), 'is not "METHOD /path"'],
    [Object.keys(row).every((member) => MEMBERS.has(member)), 'has an unknown member'],
    [row.group in groups, `group ${row.group} has no name`],
    [TOKENS.includes(row.token), `token ${row.token} is unknown`],
    [row.sources.length > 0, 'has no sources'],
    [!get || (row.body ?? row.multipart ?? row.raw) === undefined, 'is a GET with a body'],
    [(row.typed === 'none') === (row.response === undefined), 'has a response exactly if it is typed'],
    [(row.rights ?? []).every((kind) => KINDS.includes(kind)), 'has unknown rights'],
    [row.signable === undefined || (!get && (row.multipart ?? row.raw) === undefined), 'is signable, and no POST of JSON'],
    [[undefined, 'optional', 'required'].includes(row.signable), `signable ${row.signable} is unknown`],
    [row.page === undefined || /^https:\/\/developers\.weixin\.qq\.com\//.test(row.page), `page ${row.page} is not the platform’s`],
  ] as const
  return [
    ...faults.filter(([right]) => !right).map(([, fault]) => `${key}: ${fault}`),
    ...(['query', 'body', 'multipart', 'response'] as const).flatMap((part) => schemaFaults(row[part] ?? {}, `${key} ${part}`, $defs)),
  ]
}

/** Members that name a field name one that is there. */
function memberFaults(key: string, row: EndpointRow, shapes: Readonly<Record<string, Schema>>): string[] {
  const sent: Schema = { ...fieldsOf(row.query, shapes), ...fieldsOf(row.body, shapes) }
  const { pages } = row
  const named: (readonly [string, Schema | undefined, string])[] = [
    ...Object.keys(row.auto ?? {}).map((field) => ['auto', sent, field] as const),
    ...(row.idempotency === undefined ? [] : [['idempotency', sent, row.idempotency] as const]),
    ...(row.deprecatedFields ?? []).map(
      (field) => ['deprecatedFields', { body: row.body ?? {}, response: row.response ?? {} }, field.split('@')[0] ?? ''] as const,
    ),
    ...(pages === undefined ? [] : [['pages', row.response, pages.list] as const]),
    ...(pages !== undefined && 'send' in pages ? [['pages', sent, pages.send] as const, ['pages', row.response, pages.read] as const] : []),
    ...(pages !== undefined && 'offset' in pages ? [['pages', sent, pages.offset] as const, ['pages', sent, pages.size] as const] : []),
  ]
  return named
    .filter(([, schema, field]) => fieldAt(schema, field.split('.'), shapes) === undefined)
    .map(([member, , field]) => `${key}: ${member} names ${field}, which is not there`)
}

function schemaFaults(schema: Schema, place: string, shapes: EndpointTable['$defs']): string[] {
  if (typeof schema === 'string') return isLeaf(schema, shapes) ? [] : [`${place}: ${schema} is no leaf`]
  if (isList(schema)) {
    const one = schema.length === 1 ? [] : [`${place}: a list has the shape of its elements, and nothing else`]
    return [...one, ...schema.flatMap((part) => schemaFaults(part, `${place}[]`, shapes))]
  }
  return Object.entries(schema).flatMap(([name, part]) => {
    if (name === '$any' && isList(part)) return part.flatMap((one) => schemaFaults(one, place, shapes))
    const wrong = /^(?:\*|\$json|[\w\-@.]+\??)$/.test(name) ? [] : [`${place}: ${name} is no name of a field`]
    return [...wrong, ...schemaFaults(part, `${place}.${nameOf(name)}`, shapes)]
  })
}

function isLeaf(leaf: string, shapes: EndpointTable['$defs']): boolean {
  if (leaf.startsWith('@')) return Object.hasOwn(shapes, leaf.slice(1))
  return Object.hasOwn(TYPES, leaf) || leaf.split('|').every((part) => Object.hasOwn(TYPES, part) || /^(?:'[^']*'|\d+)$/.test(part))
}
