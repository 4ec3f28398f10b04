import type { EndpointRow, EndpointTable } from '../../src/routes/endpoint'
import { readsByName } from '../../src/routes/read-rule'
import type { PathTable } from '../../src/routes/route'
import type { TableName } from './tables'

const SIGNABLE = { optional: 'O', required: 'R' } as const
const TOKENS = { account: '', component: 'C', 'account|component': 'B', user: 'P', none: 'N' } as const

/** The run-time table of paths. Its form is told in `src/routes/route.ts`. */
export function pathModule(name: TableName, table: EndpointTable): string {
  const { paths, extras } = pathTable(table)
  return `// Generated from data/ by \`pnpm --filter @wx/client endpoints\`; do not edit.

import type { PathTable } from '../route'

export const ${name.replace('-', '_').toUpperCase()}_PATHS: PathTable = {
  paths: \`${paths}\`,
  extras: [
${extras.map((extra) => `    ${JSON.stringify(extra)},`).join('\n')}
  ],
}
`
}

function pathTable(table: EndpointTable): PathTable {
  const extras: string[] = []
  const folders = new Map<string, string[]>()
  for (const [key, row] of Object.entries(table.endpoints)) {
    const path = key.slice(key.indexOf(' ') + 1)
    const end = path.lastIndexOf('/') + 1
    const signs = `${signsOf(key, row)}${placeOf(JSON.stringify(extraOf(row)), extras)}`
    const folder = folders.get(path.slice(0, end)) ?? []
    folders.set(path.slice(0, end), [...folder, signs === '' ? path.slice(end) : `${path.slice(end)}:${signs}`])
  }
  const paths = [...folders].map(([folder, names]) => [folder, ...names].join(' ')).join('\n')
  return { paths, extras: extras.map((extra) => JSON.parse(extra)) }
}

function signsOf(key: string, row: EndpointRow): string {
  const [method = '', path = ''] = key.split(' ')
  const kind = row.multipart !== undefined ? 'U' : row.download ? 'D' : ''
  const byName = kind !== 'U' && readsByName(method === 'GET' ? 'GET' : 'POST', path)
  const signable = row.signable === undefined ? '' : SIGNABLE[row.signable]
  return `${method === 'GET' ? 'G' : ''}${kind}${TOKENS[row.token]}${byName === (row.safe ?? false) ? '' : 'S'}${signable}`
}

/** What few rows have. Fields that the client can't fill are left out. */
function extraOf({ tokenParam, auto, raw, pages, idempotency, rights }: EndpointRow): Partial<EndpointRow> {
  const known = Object.entries(auto ?? {}).filter(([, source]) => source === 'appId' || source === 'appSecret')
  return {
    ...(tokenParam === undefined || tokenParam === 'access_token' ? {} : { tokenParam }),
    ...(known.length === 0 ? {} : { auto: Object.fromEntries(known) }),
    ...(raw === undefined ? {} : { raw }),
    ...(pages === undefined ? {} : { pages }),
    ...(idempotency === undefined ? {} : { idempotency }),
    ...(rights === undefined ? {} : { rights }),
  }
}

function placeOf(extra: string, extras: string[]): string {
  if (extra === '{}') return ''
  if (!extras.includes(extra)) extras.push(extra)
  return String(extras.indexOf(extra))
}
