import type { EndpointTable } from '../../src/routes/endpoint'
import { HAND_WRITTEN } from './hand-written'
import { type RouteTypes, routeTypes } from './route-types'
import type { TableName } from './tables'
import { typeText } from './type-text'

const HEAD = '// Generated from data/ by `pnpm --filter @wx/client endpoints`; do not edit.\n'
const INTERFACES = ['GetRoutes', 'PostRoutes', 'UploadRoutes', 'DownloadRoutes', 'PageRoutes'] as const

/** The interfaces of the routes: declared for the official account, added to for the others. */
export function routesModule(name: TableName, table: EndpointTable): string {
  const rows = Object.entries(table.endpoints).map(([key, row]) => routeTypes(key, row, table))
  const interfaces = INTERFACES.map((each) => interfaceText(each, entriesOf(each, rows))).join('\n\n')
  const body = name === 'official' ? interfaces.replace(/^interface/gm, 'export interface') : `declare module '@wx/client' {\n${interfaces}\n}`
  return `${HEAD}\n${imports(name, table, body)}\n\n${body}\n`
}

/** The shapes that several routes share. */
export function shapesModule(table: EndpointTable): string {
  const shapes = Object.entries(table.$defs).map(([name, schema]) => `export interface ${name} ${typeText(schema)}`)
  return `${HEAD}\n${shapes.join('\n\n')}\n`
}

function entriesOf(name: (typeof INTERFACES)[number], rows: readonly RouteTypes[]): string[] {
  if (name === 'PageRoutes') return rows.flatMap(({ pageEntry }) => pageEntry ?? [])
  return rows.filter((row) => row.interface === name).map(({ entry }) => entry)
}

function interfaceText(name: string, entries: readonly string[]): string {
  return `interface ${name} {\n${entries.join('\n')}\n}`
}

/** Of the names that the text uses. */
function imports(name: TableName, table: EndpointTable, text: string): string {
  const files = new Map([
    ['../../call/caller', ['WxAnswer']],
    ['../call-options', ['CallOptions', 'Media', 'UploadOptions']],
    [`./${name}-shapes.generated`, Object.keys(table.$defs)],
  ])
  for (const { type, file } of Object.values(HAND_WRITTEN)) files.set(`../bodies/${file}`, [...(files.get(`../bodies/${file}`) ?? []), type])
  const words = new Set(text.match(/\b[A-Z]\w+\b/g))
  return [...files]
    .map(([file, names]) => [file, names.filter((each) => words.has(each))] as const)
    .filter(([, names]) => names.length > 0)
    .map(([file, names]) => `import type { ${names.join(', ')} } from '${file}'`)
    .join('\n')
}
