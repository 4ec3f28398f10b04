import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { EndpointTable } from '../../src/routes/endpoint'
import { notationFaults } from './notation'

/** The files of `data/`, and how what is generated from each is called. */
export const TABLES = {
  official: 'endpoints.json',
  'mini-program': 'endpoints-mini-program.json',
  shop: 'endpoints-shop.json',
} as const

export type TableName = keyof typeof TABLES

export type Tables = Readonly<Record<TableName, EndpointTable>>

/** The tables, after a check of their notation. */
export function readTables(): Tables {
  const tables = { official: read('official'), 'mini-program': read('mini-program'), shop: read('shop') }
  const faults = notationFaults(tables)
  if (faults.length > 0) throw new Error(`The tables of data/ are not in the notation of data/README.md:\n${faults.join('\n')}`)
  return tables
}

function read(name: TableName): EndpointTable {
  return JSON.parse(readFileSync(fileURLToPath(new URL(`../../data/${TABLES[name]}`, import.meta.url)), 'utf8'))
}
