import type { EndpointTable } from '../../src/routes/endpoint'
import { HAND_WRITTEN } from './hand-written'
import { type RouteTypes, routeTypes } from './route-types'
import { typeText } from './type-text'

const HEAD = '// Generated from data/ by `pnpm --filter @wx/client endpoints`; do not edit.\n'
const INTERFACES = ['GetRoutes', 'PostRoutes', 'UploadRoutes', 'DownloadRoutes', 'PageRoutes'] as const

/** The routes of the official account: the interfaces themselves. */
export function officialModule(table: EndpointTable): string {
  const interfaces = interfacesOf(table, 'OfficialShapes.')
    .map((each) => `export ${each}`)
    .join('\n\n')
  const files = new Map([
    ['../answer', ['WxAnswer']],
    ['../call-options', ['CallOptions', 'DownloadOptions', 'Media', 'NoFields', 'UploadOptions', 'WxFields']],
    ['./official-shapes.generated', ['OfficialShapes']],
  ])
  for (const { type, file } of Object.values(HAND_WRITTEN))
    files.set(`../bodies/${file}`, [...(files.get(`../bodies/${file}`) ?? []), type])
  return `${HEAD}\n${imports(files, interfaces)}\n\n${interfaces}\n`
}

/** The shapes that several routes of the official account share: in a namespace, their names say little alone. */
export function officialShapesModule(table: EndpointTable): string {
  return `${HEAD}\nexport declare namespace OfficialShapes {\n${shapesText(table)}\n}\n`
}

/**
 * Routes that an entry of its own adds to those interfaces, with their shapes. It names the package instead of a
 * file beside it: the same text is the declaration file of the entry, since the bundler of declarations drops what
 * is added to another module.
 */
export function addedModule(table: EndpointTable): string {
  const added = `declare module '@wx/client' {\n${interfacesOf(table, '').join('\n\n')}\n}`
  const files = new Map([['@wx/client', ['CallOptions', 'DownloadOptions', 'Media', 'NoFields', 'UploadOptions', 'WxAnswer', 'WxFields']]])
  return `${HEAD}\n${imports(files, added)}\n\n${added}\n\n${shapesText(table)}\n`
}

function interfacesOf(table: EndpointTable, shapes: string): string[] {
  const rows = Object.entries(table.endpoints).map(([key, row]) => routeTypes(key, row, table, shapes))
  return INTERFACES.map((name) => `interface ${name} {\n${entriesOf(name, rows).join('\n')}\n}`)
}

function shapesText(table: EndpointTable): string {
  return Object.entries(table.$defs)
    .map(([name, schema]) => `export interface ${name} ${typeText(schema)}`)
    .join('\n\n')
}

function entriesOf(name: (typeof INTERFACES)[number], rows: readonly RouteTypes[]): string[] {
  if (name === 'PageRoutes') return rows.flatMap(({ pageEntry }) => pageEntry ?? [])
  return rows.filter((row) => row.interface === name).map(({ entry }) => entry)
}

/** Of the names that the text uses. */
function imports(files: ReadonlyMap<string, readonly string[]>, text: string): string {
  const words = new Set(text.match(/\b[A-Z]\w+\b/g))
  return [...files]
    .map(([file, names]) => [file, names.filter((name) => words.has(name))] as const)
    .filter(([, names]) => names.length > 0)
    .map(([file, names]) => `import type { ${names.join(', ')} } from '${file}'`)
    .join('\n')
}
