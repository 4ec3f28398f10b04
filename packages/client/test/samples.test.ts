import { isRecord } from '@wx/core/internal'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { isList, nameOf, resolved } from '../scripts/endpoints/schema'
import '../src/routes/mini-program'
import type { Schema, SchemaFields } from '../src/routes/endpoint'
import { definitions } from '../src/routes/endpoints'
import { ACCOUNT_TOKEN, ownTokenOf, type PlatformSample, platformSamples } from './platform-samples'
import { type UntypedClient, untypedClient } from './untyped-client'
import { type Received, Upstream } from './upstream'

/*
 * The calls that the platform's pages print, made by the client over HTTP. Whether they compile is asked in
 * `every-call/samples.test.ts`.
 */

const samples = platformSamples()
const upstream = new Upstream()
let wx: UntypedClient

beforeAll(async () => {
  await upstream.listen()
  const tokens = { get: async () => ACCOUNT_TOKEN, invalidate: () => {} }
  wx = untypedClient({ tokens, appId: 'not-sent', secret: 'not-sent', baseUrl: upstream.baseUrl })
})
beforeEach(() => void upstream.received.splice(0))
afterAll(async () => {
  await wx.close()
  await upstream.close()
})

test('of 125 samples 69 have a part that is printed as JSON or as an address, and 36 of them the request', () => {
  const inFull = samples.filter(({ printed }) => printed.length > 0)
  const requests = samples.filter(({ printed }) => printed.includes('query') || printed.includes('body'))
  expect([samples.length, inFull.length, requests.length]).toEqual([125, 69, 36])
})

test.each(samples.map((sample) => [`${sample.row.method} ${sample.row.path}`, sample] as const))('%s', async (_, sample) => {
  const { row, query, body, form, response } = sample
  upstream.answer = () => response ?? {}
  expect(await call(sample)).toEqual(response ?? {})
  expect(upstream.received).toHaveLength(1)
  const [received] = upstream.received
  if (received === undefined) return
  expect(`${received.method} ${received.path}`).toBe(`${row.method} ${row.path}`)
  expect(Object.fromEntries(received.query)).toEqual(texts(query))
  // A POST without fields is sent as an empty object.
  expect(await fieldsIn(received)).toEqual(form !== undefined ? texts(form) : row.method === 'GET' ? undefined : (body ?? {}))
  expect(response === undefined ? [] : misfits(row.response, response)).toEqual([])
})

async function call(sample: PlatformSample): Promise<unknown> {
  const { row, query, body = {}, form } = sample
  const { access_token: _, ...fields } = query
  const accessToken = ownTokenOf(sample)
  const options = accessToken === undefined ? {} : { accessToken }
  if (form !== undefined) return wx.upload(row.path, fields, { ...form, ...options })
  if (row.download === true) {
    const { answer } = await wx.download(row.path, row.method === 'GET' ? fields : body, options)
    return answer
  }
  if (row.method === 'GET') return wx.get(row.path, fields, options)
  return wx.post(row.path, body, { ...options, query: fields })
}

async function fieldsIn({ method, headers, body }: Received): Promise<unknown> {
  if (method === 'GET') return undefined
  const bytes = Buffer.from(body, 'latin1')
  const type = headers['content-type'] ?? ''
  if (!type.startsWith('multipart/')) return JSON.parse(bytes.toString())
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const parts = [...form].map(async ([name, value]) => [name, typeof value === 'string' ? value : hex(await value.bytes())] as const)
  return Object.fromEntries(await Promise.all(parts))
}

function texts(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value instanceof Uint8Array ? hex(value) : String(value)]))
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

/** Where a value is not what a shape says: fields that it does not know, that are missing, or of another kind. */
function misfits(schema: Schema | undefined, value: unknown, at = 'response'): string[] {
  const shape = resolved(schema, definitions)
  if (shape === undefined) return [`${at} has no shape`]
  if (typeof shape === 'string')
    return shape.split('|').some((kind) => isOf(kind, value)) ? [] : [`${at} is ${JSON.stringify(value)}, not ${shape}`]
  if (isList(shape))
    return Array.isArray(value) ? value.flatMap((item, index) => misfits(shape[0], item, `${at}[${index}]`)) : [`${at} is no list`]
  const choices: Schema | undefined = shape.$any
  if (isList(choices))
    return choices.map((choice) => misfits(choice, value, at)).reduce((best, found) => (found.length < best.length ? found : best))
  return isRecord(value) ? fieldMisfits(shape, value, at) : [`${at} is no object`]
}

function fieldMisfits(shape: SchemaFields, value: Readonly<Record<string, unknown>>, at: string): string[] {
  const known = new Map(Object.entries(shape).map(([name, part]) => [nameOf(name), part]))
  const missing = Object.keys(shape).filter((name) => !name.endsWith('?') && name !== '*' && value[name] === undefined)
  const wrong = Object.entries(value).flatMap(([name, item]) => {
    const part = known.get(name) ?? known.get('*')
    return part === undefined ? [`${at}.${name} is not known`] : misfits(part, item, `${at}.${name}`)
  })
  return [...missing.map((name) => `${at}.${name} is missing`), ...wrong]
}

function isOf(kind: string, value: unknown): boolean {
  if (kind === 'any') return true
  if (kind.startsWith("'")) return kind === `'${value}'`
  if (kind === 'bool') return typeof value === 'boolean'
  if (kind === 'flag') return value === 0 || value === 1
  if (kind === 'number') return typeof value === 'number'
  if (kind === 'int' || kind === 'int64' || kind === 'time') return Number.isInteger(value)
  if (/^\d+$/.test(kind)) return value === Number(kind)
  if (kind === 'numstr') return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value)
  return typeof value === 'string'
}
