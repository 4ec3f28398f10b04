import { inspect, isDeepStrictEqual } from 'node:util'
import { type ApiCall, DEFAULT_ACCOUNT, type Simulator, startSimulator } from '@wx/simulator'
import { stableToken, TokenManager } from '@wx/token'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import '../src/routes/mini-program'
import '../src/routes/shop'
import { parseExact } from '../src/json/exact-json'
import type { Endpoint } from '../src/routes/endpoint'
import { endpoints } from '../src/routes/endpoints'
import { type Extent, filledBy, type RowRequest, rowRequest } from './row-request'
import { type UntypedClient, untypedClient } from './untyped-client'
import { type Received, Upstream } from './upstream'

/*
 * Every row of the tables, called by the client. What goes over the wire is compared with the row. The
 * simulator, which reads the notation by code of its own, must take it.
 */

/** A request as the platform gets it. */
interface Wire {
  readonly line: string
  /** With the token, under the name that it has. */
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
}

const { appId, secret } = DEFAULT_ACCOUNT
const USER_TOKEN = 'a-user-token'
const TEXT = 'some text'
const ROWS = { official: 638, 'mini-program': 528, shop: 605 } as const

let sim: Simulator
let tokens: TokenManager
let component: string
/** On the way to the simulator. */
const gateway = new Upstream()
const bot = new Upstream()

beforeAll(async () => {
  await Promise.all([gateway.listen(), bot.listen()])
  bot.answer = () => 'success'
  sim = await startSimulator({ target: bot.baseUrl, token: 'mytoken' })
  gateway.answer = async ({ method, path, query, headers, body }, response) => {
    const type = headers['content-type']
    const init = method === 'GET' ? {} : { body: Buffer.from(body, 'latin1'), headers: type === undefined ? {} : { 'content-type': type } }
    const answer = await fetch(`${sim.apiUrl}${path}?${query}`, { method, ...init })
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
    response.end(Buffer.from(await answer.arrayBuffer()))
  }
  await sim.user('x').follow()
  tokens = new TokenManager({ appId, secret, issuer: stableToken({ baseUrl: sim.apiUrl }) })
  const credentials = { component_appid: 'wx1', component_appsecret: 's', component_verify_ticket: 't' }
  const answer = await fetch(`${sim.apiUrl}/cgi-bin/component/api_component_token`, { method: 'POST', body: JSON.stringify(credentials) })
  const { component_access_token }: { readonly component_access_token: string } = await answer.json()
  component = component_access_token
})
afterAll(async () => {
  await sim.close()
  await Promise.all([gateway.close(), bot.close()])
})

describe.each(['official', 'mini-program', 'shop'] as const)('%s', (table) => {
  const rows = endpoints.filter((endpoint) => endpoint.table === table)

  test('every row is there', () => {
    expect(rows).toHaveLength(ROWS[table])
  })

  test.each<[string, Extent]>([
    ['undici', 'required'],
    ['undici', 'every'],
    ['fetch', 'every'],
  ])('over %s, with %s field, each request is what its row says', { timeout: 120_000 }, async (transport, extent) => {
    const options = { tokens, appId, secret, baseUrl: gateway.baseUrl }
    const wx = untypedClient(transport === 'undici' ? options : { ...options, fetch: globalThis.fetch })
    const faults: string[] = []
    let taken = 0
    for (const row of rows.filter(isSentPlain)) {
      const result = await play(wx, row, rowRequest(row, extent))
      if (result === 'taken') taken += 1
      else if (result !== 'refused by rules') faults.push(`${row.method} ${row.path}: ${result}`)
      // This row may have ended the account's token.
      if (row.path === '/cgi-bin/stable_token' || row.path === '/cgi-bin/token') await tokens.invalidate(await tokens.get())
    }
    await wx.close()
    expect(faults).toEqual([])
    // The others ask for a user, a file or an article that does not exist.
    expect(taken).toBeGreaterThan(rows.length * 0.9)
  })
})

/** The others are sent with the option `secure` alone: `sealed-calls.test.ts`. */
function isSentPlain({ signable }: Endpoint): boolean {
  return signable !== 'required'
}

/** What became of the call of one row, or what is wrong with it. */
async function play(wx: UntypedClient, row: Endpoint, request: RowRequest): Promise<string> {
  gateway.received.length = 0
  const error = await call(wx, row, request).then(
    () => undefined,
    (reason: unknown) => String(reason),
  )
  const [received, another] = gateway.received
  if (received === undefined || another !== undefined) return `${gateway.received.length} requests; ${error}`
  const seen = await wireSeen(received)
  const wanted = await wireOf(row, request)
  if (!isDeepStrictEqual(seen, wanted)) return `${oneLine(seen)} instead of ${oneLine(wanted)}`
  if (error === undefined) return 'taken'
  return isRefusedByRules(sim.calls.at(-1)) ? 'refused by rules' : error
}

function oneLine(wire: Wire): string {
  return inspect(wire, { depth: 10, breakLength: Number.POSITIVE_INFINITY })
}

async function call(wx: UntypedClient, row: Endpoint, { query, body, form }: RowRequest): Promise<unknown> {
  const { method, path, token } = row
  const options = token === 'component' ? { accessToken: component } : {}
  const fields = token === 'user' ? { ...query, access_token: USER_TOKEN } : query
  if (row.multipart !== undefined) return wx.upload(path, fields, { ...form, ...options })
  if (row.download === true) {
    const { stream } = await wx.download(path, method === 'GET' ? fields : body, options)
    return stream?.cancel()
  }
  if (method === 'GET') return wx.get(path, fields, options)
  return wx.post(path, row.raw === undefined ? body : TEXT, { ...options, query: fields })
}

/** What the row says of a call with these fields. */
async function wireOf(row: Endpoint, { query, body, form }: RowRequest): Promise<Wire> {
  const { method, tokenParam = 'access_token' } = row
  const [path = '', fixed] = row.path.split('?')
  const own = filledBy(row, { appId, appSecret: secret })
  const isJson = method === 'POST' && row.multipart === undefined
  const token = await tokenOf(row)
  const fields = { ...query, ...(isJson ? {} : own), ...(token === undefined ? {} : { [tokenParam]: token }) }
  const json = row.raw === undefined ? { ...body, ...own } : TEXT
  return {
    line: `${method} ${path}`,
    query: { ...Object.fromEntries(new URLSearchParams(fixed)), ...texts(fields) },
    body: isJson ? json : row.multipart === undefined ? undefined : texts(form),
  }
}

async function tokenOf({ token }: Endpoint): Promise<string | undefined> {
  if (token === 'none') return undefined
  if (token === 'component') return component
  return token === 'user' ? USER_TOKEN : tokens.get()
}

async function wireSeen({ method, path, query, headers, body }: Received): Promise<Wire> {
  const type = headers['content-type'] ?? ''
  const bytes = Buffer.from(body, 'latin1')
  const parsed = type.startsWith('multipart/') ? await formIn(bytes, type) : (parseExact(bytes.toString()) ?? bytes.toString())
  return { line: `${method} ${path}`, query: Object.fromEntries(query), body: method === 'GET' ? undefined : parsed }
}

async function formIn(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Record<string, string>> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const fields: Record<string, string> = {}
  for (const [name, value] of form) fields[name] = typeof value === 'string' ? value : hex(await value.bytes())
  return fields
}

function texts(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fieldText(value)]))
}

function fieldText(value: unknown): string {
  if (value instanceof Uint8Array) return hex(value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

/** The request is right, but such as the rules of the platform refuse: an unknown id, for one. */
function isRefusedByRules(made: ApiCall | undefined): boolean {
  return made?.source === 'rules' && !/ is (?:missing|wrong), expected |is not JSON/.test(made.response)
}
