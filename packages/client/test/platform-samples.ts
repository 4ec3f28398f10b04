import { readFileSync } from 'node:fs'
import type { Endpoint } from '../src/routes/endpoint'
import { endpoints } from '../src/routes/endpoints'
import { JPEG } from './row-request'

type Fields = Readonly<Record<string, unknown>>

/** What the platform's pages print of one call. `fixtures/samples.json` tells the notation. */
export interface PlatformSample {
  readonly row: Endpoint
  /** Such as `apis.md §7`. */
  readonly source: string
  /** The parts that stand there as JSON or as an address. */
  readonly printed: readonly ('query' | 'body' | 'response')[]
  /** With the token. */
  readonly query: Fields
  readonly body: Fields | undefined
  readonly form: Fields | undefined
  /** Without `errcode` and `errmsg`. Undefined if the page prints none. */
  readonly response: Fields | undefined
}

type Stored = Partial<Omit<PlatformSample, 'row' | 'source'>> & Pick<PlatformSample, 'source'>

/** What the client's `tokens` have to give. */
export const ACCOUNT_TOKEN = 'ACCESS_TOKEN'

export function platformSamples(): readonly PlatformSample[] {
  const file = new URL('../fixtures/samples.json', import.meta.url)
  const { samples }: { readonly samples: Readonly<Record<string, Stored>> } = JSON.parse(readFileSync(file, 'utf8'))
  return Object.entries(samples).map(([key, sample]) => {
    const { source, printed = [], query = {}, body, form } = sample
    return { row: rowOf(key), source, printed, query, body, form: form && withBytes(form), response: fieldsOf(sample) }
  })
}

/** The token of another kind that a sample shows, which its caller passes. */
export function ownTokenOf({ query }: PlatformSample): string | undefined {
  const token = query.access_token
  return typeof token === 'string' && token !== ACCOUNT_TOKEN ? token : undefined
}

function rowOf(key: string): Endpoint {
  const row = endpoints.find(({ method, path }) => `${method} ${path}` === key)
  if (row === undefined) throw new Error(`${key} is in no table.`)
  return row
}

function withBytes(form: Fields): Fields {
  return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, value === '@file' ? JPEG : value]))
}

function fieldsOf({ response }: Stored): Fields | undefined {
  if (response === undefined) return undefined
  const { errcode: _, errmsg: __, ...fields } = response
  return fields
}
