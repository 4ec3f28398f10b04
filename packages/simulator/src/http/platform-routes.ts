import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context, MiddlewareHandler } from 'hono'
import { findEndpoint, isPlatformPath } from '../endpoints/endpoint-index'
import type { Endpoint } from '../endpoints/endpoint-table'
import { madeUpAnswer } from '../endpoints/made-up-answer'
import { greySquare } from '../endpoints/made-up-file'
import { refusalOf } from '../endpoints/refusal'
import { checkRequest } from '../endpoints/request-check'
import { FileAnswer } from '../operations/file-answer'
import { type Answer, type Call, type Operations, textOf } from '../operations/operation'
import { allOperations } from '../operations/operations'
import type { Platform } from '../operations/platform'
import type { ApiCall } from '../platform/calls/call-log'
import type { ApiFault } from '../platform/calls/faults'
import { type Errcode, type PlatformError, platformError, requestId } from '../platform/platform-error'
import { writeAnswer } from './api-answer'
import { objectOf, readApiBody } from './api-body'
import { addressOf } from './mount-point'

type ApiContext = Context<{ Bindings: HttpBindings }>

/** An answer and what it rests on. */
interface Decided {
  readonly answer: Answer
  readonly source: ApiCall['source']
  /** The body as text, for the log. */
  readonly request: string
  readonly openid?: string | undefined
}

/**
 * The API that the bot calls instead of api.weixin.qq.com: every path of the table of endpoints. Other
 * paths are left to the routes that follow.
 */
export function platformRoutes(platform: Platform): MiddlewareHandler<{ Bindings: HttpBindings }> {
  const operations = allOperations(platform)
  return async (context, next) => {
    if (!isPlatformPath(context.req.path)) return next()
    const rid = requestId()
    const record = recorder(context, platform, rid)
    const fault = platform.faults.take(context.req.path)
    if (fault?.delayMs !== undefined) await platform.wait(fault.delayMs)
    const failed = failedResponse(context, fault)
    if (failed !== undefined) {
      record({ source: 'fault', request: '', response: '', status: fault?.status, errcode: 0 })
      return failed
    }
    const decided = fault?.errcode === undefined ? await decide(context, platform, operations, rid) : faulty(fault.errcode)
    if (decided === 412) {
      record({ source: 'rules', request: '', response: '', status: decided, errcode: 0 })
      return new Response(null, { status: decided })
    }
    const { answer, ...known } = decided
    const { response, text, errcode } = writeAnswer(context, answer, known.source, rid)
    const isCut = fault?.cut === 'after'
    record({ ...known, response: text, status: isCut ? undefined : response.status, errcode })
    return isCut ? cut(context) : response
  }
}

/** The response of a fault that leaves the platform nothing to do. */
function failedResponse(context: ApiContext, fault: ApiFault | undefined): Response | undefined {
  if (fault?.cut === 'before') return cut(context)
  return fault?.status === undefined ? undefined : new Response(null, { status: fault.status })
}

type Outcome = Pick<ApiCall, 'source' | 'request' | 'response' | 'status' | 'errcode' | 'openid'>

/** Notes when the call came; what is returned writes it to the log with its outcome. */
function recorder({ req }: ApiContext, { clock, log }: Platform, rid: string): (outcome: Outcome) => void {
  const at = clock.now()
  const started = clock.monotonic()
  return (outcome) => {
    const durationMs = clock.monotonic() - started
    log.add({ rid, at, durationMs, method: req.method, path: req.path, query: req.query(), ...outcome })
  }
}

function faulty(errcode: Errcode): Decided {
  return { answer: errcode, source: 'fault', request: '' }
}

/** Ends the connection without an answer. */
function cut(context: ApiContext): Response {
  context.env.incoming.socket.destroy()
  return RESPONSE_ALREADY_SENT
}

/**
 * The answer to a call: by the platform's rules if the simulator has them, else made up. A number is an
 * HTTP status.
 */
async function decide(context: ApiContext, platform: Platform, operations: Operations, rid: string): Promise<Decided | 412> {
  const { method, path } = context.req
  const query = context.req.query()
  const endpoint = findEndpoint(method === 'HEAD' ? 'GET' : method, path, query)
  if (typeof endpoint === 'number') return { answer: endpoint, source: 'rules', request: '' }
  const operation = operations[`${endpoint.method} ${endpoint.path}`]
  const source: ApiCall['source'] = operation === undefined ? 'made-up' : 'rules'
  const refused = tokenRefusal(endpoint, query, platform) ?? platform.quotas.take(path)
  if (refused !== undefined) return { answer: refused, source, request: '' }
  if (isUploadWithoutLength(context, endpoint)) return 412
  const body = await readApiBody(context, endpoint)
  if ('errcode' in body) return { answer: body, source, request: '' }
  const fields = objectOf(body.json)
  const known = { source, request: body.text, openid: openidIn(fields, query) }
  const wrong = checkRequest(checkedPart(endpoint), { query, body: body.json, form: body.form })
  if (wrong !== undefined) return { answer: refusalOf(wrong), ...known }
  const origin = addressOf(context)
  const call = { rid, path, query, body: fields, form: body.form, text: body.text, origin, token: tokenOf(endpoint, query) }
  const answer = rightRefusal(endpoint, call, platform) ?? (operation === undefined ? madeUp(endpoint) : await operation(call))
  return { answer, ...known }
}

/** The user whom a call names. */
function openidIn({ touser, openid }: Readonly<Record<string, unknown>>, query: Query): string | undefined {
  return [touser, openid, query.openid].find((name) => typeof name === 'string')
}

/**
 * Why the account may not call the endpoint; recorded at the user to whom the call would send something. That
 * rights are looked at after the request's fields is a guess.
 */
function rightRefusal({ path, rights }: Endpoint, call: Call, { rights: own, chat }: Platform): PlatformError | undefined {
  const errcode = own.refusal({ path, ...(rights === undefined ? {} : { rights }) })
  if (errcode === undefined) return undefined
  chat.refuse(textOf(call.body, 'touser'), call, errcode)
  return platformError(errcode, `an account of the kind ${own.kind} has no right to it`)
}

/** Each fault of a menu has a code of its own, so the body is left to the rules. */
const BODIES_WITH_RULES: ReadonlySet<string> = new Set(['/cgi-bin/menu/create', '/cgi-bin/menu/addconditional'])

function checkedPart(endpoint: Endpoint): Endpoint {
  return BODIES_WITH_RULES.has(endpoint.path) ? { ...endpoint, body: {} } : endpoint
}

/** The platform refuses an upload whose length it is not told. Source: reports of its users. */
function isUploadWithoutLength({ req }: ApiContext, { multipart }: Endpoint): boolean {
  return multipart !== undefined && req.header('content-length') === undefined && req.header('transfer-encoding') !== undefined
}

function madeUp(endpoint: Endpoint): Answer {
  if (endpoint.download === true) return new FileAnswer(greySquare(16), 'image/png', 'made-up.png')
  return { errcode: 0, errmsg: 'ok', ...madeUpAnswer(endpoint) }
}

type Query = Readonly<Record<string, string>>

function tokenOf({ tokenParam = 'access_token' }: Endpoint, query: Query): string | undefined {
  return query[tokenParam] ?? query.access_token
}

/**
 * Why the token does not open the endpoint. A component's token comes under either of its two names; a
 * user's token is checked with the user.
 */
function tokenRefusal(endpoint: Endpoint, query: Query, { tokens, components }: Platform): Errcode | undefined {
  const token = tokenOf(endpoint, query)
  const account = (): Errcode | undefined =>
    components.authorizerRefusal(token) === 40001 ? tokens.refusal(token) : components.authorizerRefusal(token)
  const component = (): Errcode | undefined => components.refusal(token ?? query.component_access_token)
  switch (endpoint.token) {
    case 'none':
      return undefined
    case 'account':
      return account()
    case 'component':
      return component()
    case 'account|component':
      return component() === undefined ? undefined : account()
    case 'user':
      return token === undefined || token === '' ? 41001 : undefined
  }
}
