import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generatedFiles } from '../../scripts/endpoints/files'
import { notationFaults } from '../../scripts/endpoints/notation'
import { readTables, type Tables } from '../../scripts/endpoints/tables'
import { endpoints } from './endpoints'

const tables = readTables()
const files = generatedFiles(tables)

test.each([...files.keys()])('%s is up to date', (path) => {
  expect(readFileSync(path, 'utf8'), 'Run pnpm --filter @wx/client endpoints.').toBe(files.get(path))
})

test.each(['official', 'mini-program', 'shop'] as const)(
  'the types of %s have each path of the table under its method, and no other',
  (name) => {
    const text = [...files].find(([path]) => path.endsWith(`/${name}.generated.ts`))?.[1] ?? ''
    const rows = endpoints.filter(({ table }) => table === name)
    const expected = {
      GetRoutes: rows.filter(({ method, download }) => method === 'GET' && !download),
      PostRoutes: rows.filter(({ method, download, multipart }) => method === 'POST' && !download && multipart === undefined),
      UploadRoutes: rows.filter(({ multipart }) => multipart !== undefined),
      DownloadRoutes: rows.filter(({ download }) => download),
      PageRoutes: rows.filter(({ pages }) => pages !== undefined),
    }
    for (const [method, its] of Object.entries(expected)) {
      const [, entries = ''] = new RegExp(`interface ${method} \\{\\n([^]*?)^\\}`, 'm').exec(text) ?? []
      expect([...entries.matchAll(/^'([^']+)'/gm)].map(([, path]) => path)).toEqual(its.map(({ path }) => path))
    }
  },
)

test.each([
  ['no METHOD /path', 'PUT /a', {}],
  ['has an unknown member', 'GET /a', { saef: true }],
  ['token accont is unknown', 'GET /a', { token: 'accont' }],
  ['strin is no leaf', 'GET /a', { query: { a: 'strin' } }],
  ['@Nothing is no leaf', 'POST /a', { body: { a: ['@Nothing'] } }],
  ['is a GET with a body', 'GET /a', { body: {} }],
  ['a b is no name of a field', 'GET /a', { query: { 'a b': 'int' } }],
  [
    'pages names b, which is not there',
    'GET /a',
    { query: { a: 'int' }, pages: { send: 'a', read: 'b', list: 'c' }, response: { c: ['int'] } },
  ],
  ['is signable, and no POST of JSON', 'GET /a', { signable: 'optional' }],
  ['signable maybe is unknown', 'POST /a', { signable: 'maybe' }],
  ['group menus has no name', 'GET /a', { group: 'menus' }],
])('a row that %s is refused', (words, key, members) => {
  const row = { group: 'menu', token: 'account', response: {}, sources: ['hand'], ...members }
  const table = { groups: { menu: { zh: '菜单', en: 'menus' } }, $defs: {}, endpoints: { [key]: row } }
  // Read from JSON, as a row with a fault is.
  const faults = notationFaults({ official: JSON.parse(JSON.stringify(table)) })
  expect(faults.join('\n')).toContain(words === 'no METHOD /path' ? 'is not "METHOD /path"' : words)
})

test('a path that two tables have is refused, and a shape', () => {
  const twice: Tables = { ...tables, shop: tables.official }
  const faults = notationFaults(twice)
  expect(faults).toContain('GET /cgi-bin/user/info: stands in two tables')
  expect(faults).toContain('MenuButton: stands in two tables')
})

test('a row is all that a new endpoint needs', () => {
  const row = {
    group: 'menu',
    token: 'account',
    query: { 'a?': "'x'|'y'" },
    response: { list: ['@MenuButton'] },
    safe: true,
    sources: ['hand'],
  } as const
  const all = generatedFiles({ ...tables, official: { ...tables.official, endpoints: { 'GET /new/one': row } } })
  const texts = [...all.values()].join('\n')
  expect(texts).toContain(
    `'/new/one': { args: [query?: { a?: 'x' | 'y' }, options?: CallOptions]; answer: { list: readonly OfficialShapes.MenuButton[] } }`,
  )
  expect(texts).toContain('/new/ one:G')
})
