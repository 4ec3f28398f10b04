import { Bot } from '@wx/core'
import { isRecord } from '@wx/core/internal'
import { ManualClock } from '@wx/core/testing'
import { serve } from '@wx/node'
import { parse, stringify } from 'lossless-json'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Endpoint, endpoints } from '../endpoints/endpoint-table'
import { checkShape } from '../endpoints/request-check'
import { DEFAULT_ACCOUNT } from '../platform/account'
import type { Simulator } from '../simulator'
import { startSimulator } from '../start-simulator'
import { minimalRequest, type PlainRequest, wrongRequest } from '../testing/minimal-request'

/** The rows of an account that is not new: what the rules ask for is there. */
interface World {
  readonly sim: Simulator
  readonly clock: ManualClock
  readonly account: string
  readonly component: string
  readonly send: (endpoint: Pick<Endpoint, 'method' | 'path'>, request: PlainRequest, token?: string) => Promise<Answer>
}

interface Answer {
  readonly response: Response
  readonly errcode: number
  readonly errmsg: string
  readonly json: Readonly<Record<string, unknown>>
}

let world: World
let closeBot = async (): Promise<void> => {}

beforeAll(async () => {
  const { url, close } = await serve(new Bot({ token: 't' }), { port: 0, host: '127.0.0.1' })
  closeBot = close
  const clock = new ManualClock(Date.now())
  const sim = await startSimulator({ target: url, token: 't', clock })
  const send = sender(sim)
  const credentials = { appid: DEFAULT_ACCOUNT.appId, secret: DEFAULT_ACCOUNT.secret, grant_type: 'client_credential' }
  const account = await send({ method: 'POST', path: '/cgi-bin/stable_token' }, { query: {}, form: {}, body: credentials })
  const componentBody = { component_appid: 'wx1', component_appsecret: 's', component_verify_ticket: 't' }
  const component = await send(
    { method: 'POST', path: '/cgi-bin/component/api_component_token' },
    { query: {}, form: {}, body: componentBody },
  )
  for (const openid of ['x', 'x2']) await sim.user(openid).follow()
  world = {
    sim,
    clock,
    send,
    account: String(account.json.access_token),
    component: String(component.json.component_access_token),
  }
})

afterAll(async () => {
  await world.sim.close()
  await closeBot()
})

function sender(sim: Simulator): World['send'] {
  return async ({ method, path }, { query, body, form }, token) => {
    const url = new URL(path, sim.apiUrl)
    for (const [name, value] of Object.entries({ ...query, ...(token === undefined ? {} : { access_token: token }) })) {
      url.searchParams.set(name, value)
    }
    const response = await fetch(url, method === 'GET' ? {} : { method, body: bodyOf(body, form) })
    const text = response.headers.get('content-type')?.startsWith('application/json') ? await response.text() : '{}'
    const json = parse(text, undefined, { parseNumber: (digits) => (digits.length > 15 ? BigInt(digits) : Number(digits)) })
    if (!isRecord(json)) throw new Error('The answer is not an object.')
    return { response, errcode: Number(json.errcode ?? 0), errmsg: String(json.errmsg ?? ''), json }
  }
}

function bodyOf(body: PlainRequest['body'], form: PlainRequest['form']): string | FormData {
  const entries = Object.entries(form)
  if (entries.length === 0) return stringify(body) ?? ''
  const data = new FormData()
  for (const [name, value] of entries) data.set(name, value)
  return data
}

function keyOf({ method, path }: Endpoint): string {
  return `${method} ${path}`
}

function tokenOf({ token }: Endpoint): string | undefined {
  if (token === 'none') return undefined
  return token === 'component' ? world.component : world.account
}

const BUTTON = [{ name: 'x', type: 'click', key: 'x' }]
const CONDITIONAL = { button: BUTTON, matchrule: { tag_id: '2' } }
const TEXT = { msgtype: 'text', text: { content: 'x' } }

/** Requests for the rows whose rules want more than fields of the right type. */
const REAL: Readonly<Record<string, (request: PlainRequest) => PlainRequest | Promise<PlainRequest>>> = {
  'GET /cgi-bin/token': credentialsInQuery,
  'POST /cgi-bin/stable_token': withBody({ appid: DEFAULT_ACCOUNT.appId, secret: DEFAULT_ACCOUNT.secret }),
  'POST /cgi-bin/clear_quota': withBody({ appid: DEFAULT_ACCOUNT.appId }),
  'POST /cgi-bin/clear_quota/v2': withBody({ appid: DEFAULT_ACCOUNT.appId, appsecret: DEFAULT_ACCOUNT.secret }),
  'POST /cgi-bin/openapi/quota/get': withBody({ cgi_path: '/cgi-bin/user/get' }),
  'POST /cgi-bin/openapi/quota/clear': withBody({ cgi_path: '/cgi-bin/user/get' }),
  'POST /cgi-bin/openapi/rid/get': async (request) => ({ ...request, body: { rid: world.sim.calls.at(-1)?.rid } }),
  'POST /cgi-bin/menu/create': withBody({ button: BUTTON }),
  'GET /cgi-bin/menu/get': withMenu,
  'POST /cgi-bin/menu/addconditional': async (request) => ({ ...(await withMenu(request)), body: CONDITIONAL }),
  'POST /cgi-bin/menu/delconditional': async (request) => {
    await withMenu(request)
    const { menuid } = await api('/cgi-bin/menu/addconditional', CONDITIONAL)
    return { ...request, body: { menuid } }
  },
  'POST /cgi-bin/message/custom/send': customMessage,
  'POST /cgi-bin/message/custom/typing': async (request) => {
    await world.sim.user('x').say('hello')
    return request
  },
  'GET /cgi-bin/media/get': withMedia('image'),
  'GET /cgi-bin/media/get/jssdk': withMedia('voice'),
  'POST /cgi-bin/media/uploadvideo': async (request) => ({ ...request, body: { media_id: media('video') } }),
  'POST /cgi-bin/material/get_material': async (request) => ({ ...request, body: { media_id: await material() } }),
  'POST /cgi-bin/material/del_material': async (request) => ({ ...request, body: { media_id: await material() } }),
  'POST /cgi-bin/template/del_private_template': async (request) => ({ ...request, body: { template_id: template() } }),
  'POST /cgi-bin/message/template/send': async (request) => ({
    ...request,
    body: { touser: 'x', template_id: template(), data: { thing1: { value: 'x' } } },
  }),
  'POST /cgi-bin/message/subscribe/bizsend': async (request) => ({
    ...request,
    body: { touser: 'x', template_id: template(), data: { thing1: { value: 'x' } } },
  }),
  'POST /cgi-bin/qrcode/create': withBody({ action_info: { scene: { scene_id: 1 } } }),
  'POST /cgi-bin/shorten/fetch': async (request) => ({ ...request, body: await api('/cgi-bin/shorten/gen', { long_data: 'x' }) }),
  'POST /cgi-bin/user/tag/get': withTag((tagid) => ({ tagid })),
  'POST /cgi-bin/tags/update': withTag((id) => ({ tag: { id, name: `renamed ${id}` } })),
  'POST /cgi-bin/tags/delete': withTag((id) => ({ tag: { id } })),
  'POST /cgi-bin/tags/members/batchtagging': withTag((tagid) => ({ tagid, openid_list: ['x'] })),
  'POST /cgi-bin/tags/members/batchuntagging': withTag((tagid) => ({ tagid, openid_list: ['x'] })),
  // A blocked user gets nothing more: others follow, so this one is no row's user.
  'POST /cgi-bin/tags/members/batchblacklist': withBody({ openid_list: ['x2'] }),
  'POST /cgi-bin/draft/add': async (request) => ({ ...request, body: { articles: [await article()] } }),
  'POST /cgi-bin/draft/get': async (request) => ({ ...request, body: { media_id: await draft() } }),
  'POST /cgi-bin/draft/delete': async (request) => ({ ...request, body: { media_id: await draft() } }),
  'POST /cgi-bin/draft/update': async (request) => ({
    ...request,
    body: { media_id: await draft(), index: 0, articles: await article() },
  }),
  'POST /cgi-bin/freepublish/submit': async (request) => ({ ...request, body: { media_id: await draft() } }),
  'POST /cgi-bin/freepublish/get': async (request) => ({
    ...request,
    body: await api('/cgi-bin/freepublish/submit', { media_id: await draft() }),
  }),
  'POST /cgi-bin/freepublish/getarticle': published,
  'POST /cgi-bin/freepublish/delete': published,
  'POST /cgi-bin/message/mass/sendall': withBody({ filter: { is_to_all: true }, ...TEXT }),
  'POST /cgi-bin/message/mass/send': withBody({ touser: ['x', 'x2'], ...TEXT }),
  'POST /cgi-bin/message/mass/preview': withBody({ touser: 'x', ...TEXT }),
  'POST /cgi-bin/message/mass/get': massMessage,
  'POST /cgi-bin/message/mass/delete': massMessage,
  'GET /sns/oauth2/access_token': async (request) => ({
    ...credentialsInQuery(request),
    query: { ...credentialsInQuery(request).query, code: code() },
  }),
  'GET /sns/oauth2/refresh_token': async (request) => ({ ...request, query: { ...request.query, ...(await refreshQuery()) } }),
  'GET /sns/oauth2/component/access_token': async (request) => ({
    ...request,
    query: { ...request.query, appid: DEFAULT_ACCOUNT.appId, code: code() },
  }),
  'GET /sns/oauth2/component/refresh_token': async (request) => ({ ...request, query: { ...request.query, ...(await refreshQuery()) } }),
  'GET /sns/auth': asUser,
  'GET /sns/userinfo': asUser,
}

function withBody(body: object): (request: PlainRequest) => PlainRequest {
  return (request) => ({ ...request, body: { ...request.body, ...body } })
}

function credentialsInQuery(request: PlainRequest): PlainRequest {
  return { ...request, query: { ...request.query, appid: DEFAULT_ACCOUNT.appId, secret: DEFAULT_ACCOUNT.secret } }
}

async function api(path: string, body: object): Promise<Readonly<Record<string, unknown>>> {
  const { json } = await world.send({ method: 'POST', path }, { query: {}, form: {}, body: { ...body } }, world.account)
  return json
}

async function withMenu(request: PlainRequest): Promise<PlainRequest> {
  await api('/cgi-bin/menu/create', { button: BUTTON })
  return request
}

async function customMessage(request: PlainRequest): Promise<PlainRequest> {
  await world.sim.user('x').say('hello')
  return { ...request, body: { touser: 'x', ...TEXT } }
}

function media(type: 'image' | 'voice' | 'video'): string {
  return world.sim.upload(type, new Uint8Array([1]), 'image/png')
}

function withMedia(type: 'image' | 'voice'): (request: PlainRequest) => PlainRequest {
  return (request) => ({ ...request, query: { media_id: media(type) } })
}

async function material(): Promise<unknown> {
  const form = { media: new File(['x'], 'x.png') }
  const { json } = await world.send(
    { method: 'POST', path: '/cgi-bin/material/add_material' },
    { query: { type: 'image' }, body: {}, form },
    world.account,
  )
  return json.media_id
}

function template(): string {
  return world.sim.addTemplate({ title: `t${world.sim.calls.length}`, content: '{{thing1.DATA}}' })
}

let tags = 0

function withTag(body: (id: unknown) => object): (request: PlainRequest) => Promise<PlainRequest> {
  return async (request) => {
    tags += 1
    const { tag } = await api('/cgi-bin/tags/create', { tag: { name: `tag ${tags}` } })
    return { ...request, body: { ...body(isRecord(tag) ? tag.id : undefined) } }
  }
}

async function article(): Promise<object> {
  return { title: 'x', content: 'x', thumb_media_id: await material() }
}

async function draft(): Promise<unknown> {
  const { media_id } = await api('/cgi-bin/draft/add', { articles: [await article()] })
  return media_id
}

async function published(request: PlainRequest): Promise<PlainRequest> {
  const { publish_id } = await api('/cgi-bin/freepublish/submit', { media_id: await draft() })
  await world.clock.advance(1_000)
  const { article_id } = await api('/cgi-bin/freepublish/get', { publish_id: String(publish_id) })
  return { ...request, body: { article_id } }
}

async function massMessage(request: PlainRequest): Promise<PlainRequest> {
  const { msg_id } = await api('/cgi-bin/message/mass/sendall', { filter: { is_to_all: true }, ...TEXT })
  return { ...request, body: { msg_id: String(msg_id) } }
}

const LOGIN = `https://open.weixin.qq.com/connect/oauth2/authorize?appid=${DEFAULT_ACCOUNT.appId}&redirect_uri=https%3A%2F%2Fexample.com&response_type=code&scope=snsapi_userinfo&state=s#wechat_redirect`

function code(): string {
  return new URL(world.sim.user('x').authorize(LOGIN)).searchParams.get('code') ?? ''
}

async function userToken(): Promise<Readonly<Record<string, unknown>>> {
  const query = { appid: DEFAULT_ACCOUNT.appId, secret: DEFAULT_ACCOUNT.secret, grant_type: 'authorization_code', code: code() }
  return (await world.send({ method: 'GET', path: '/sns/oauth2/access_token' }, { query, body: {}, form: {} })).json
}

async function refreshQuery(): Promise<Readonly<Record<string, string>>> {
  const { refresh_token } = await userToken()
  return { appid: DEFAULT_ACCOUNT.appId, refresh_token: String(refresh_token) }
}

async function asUser(request: PlainRequest): Promise<PlainRequest> {
  const { access_token } = await userToken()
  return { ...request, query: { openid: 'x', access_token: String(access_token) } }
}

async function answerOf(endpoint: Endpoint, request: PlainRequest): Promise<Answer> {
  return world.send(endpoint, request, request.query.access_token === undefined ? tokenOf(endpoint) : undefined)
}

describe.each(['official', 'mini-program', 'shop'] as const)('%s', (table) => {
  const rows = endpoints.filter((endpoint) => endpoint.table === table)

  test('every row is answered, and the answer has its shape', async () => {
    const faults: string[] = []
    for (const endpoint of rows) {
      const real = REAL[keyOf(endpoint)] ?? ((request: PlainRequest) => request)
      const { response, errcode, errmsg, json } = await answerOf(endpoint, await real(minimalRequest(endpoint)))
      const isFile = response.headers.has('content-disposition')
      const shape = isFile || endpoint.response === undefined ? undefined : checkShape(json, endpoint.response)
      if (response.status !== 200 || errcode !== 0 || shape !== undefined) {
        faults.push(`${keyOf(endpoint)}: ${response.status} ${errcode} ${errmsg} ${shape ?? ''}`)
      }
    }
    expect(faults).toEqual([])
  }, 120_000)

  test('every row refuses one wrong field and names it', async () => {
    const faults: string[] = []
    let refused = 0
    for (const endpoint of rows) {
      const wrong = wrongRequest(endpoint)
      if (wrong === undefined) continue
      refused += 1
      const { errcode, errmsg } = await answerOf(endpoint, wrong)
      // Each fault of a menu has a code of its own, which says enough.
      const isNamed = /(query|body|form) field/.test(errmsg) || /^\/cgi-bin\/menu\//.test(endpoint.path)
      if (errcode === 0 || !isNamed) faults.push(`${keyOf(endpoint)}: ${errcode} ${errmsg}`)
    }
    expect(faults).toEqual([])
    // The others have no field, or only texts that may be left out.
    expect(refused).toBeGreaterThan(rows.length * 0.8)
  }, 120_000)

  test('every row refuses the other method', async () => {
    const faults: string[] = []
    const keys = new Set(rows.map(keyOf))
    for (const { method, path } of rows) {
      const other = method === 'GET' ? 'POST' : 'GET'
      if (keys.has(`${other} ${path}`)) continue
      const { errcode } = await world.send({ method: other, path }, { query: {}, body: {}, form: {} })
      if (errcode !== (other === 'GET' ? 43002 : 43001)) faults.push(`${other} ${path}: ${errcode}`)
    }
    expect(faults).toEqual([])
  }, 120_000)

  test('every row with a token refuses a call without one', async () => {
    const faults: string[] = []
    for (const endpoint of rows.filter(({ token }) => token !== 'none')) {
      const { errcode } = await world.send(endpoint, minimalRequest(endpoint))
      if (errcode !== 41001) faults.push(`${keyOf(endpoint)}: ${errcode}`)
    }
    expect(faults).toEqual([])
  }, 120_000)
})
