import { WxError } from '@wx/core'
import { isRecord, refuseUnknownOptions } from '@wx/core/internal'
import { stringifyExact } from '../json/exact-json'
import type { CallOptions } from '../routes/call-options'
import { type Route, routeOf } from '../routes/path-table'
import { readsByName } from '../routes/read-rule'
import type { CallSealer } from '../secure/call-sealer'
import type { StreamedBody } from '../transport/transport'
import type { Call } from './call'
import { checkTimeout, type WxClientOptions } from './client-options'
import { fixedQuery, type Query, queryText, withQuery } from './query'
import { hasOwnId } from './repeat'
import { secretsIn } from './secrets'

/** A call as its caller gave it. */
export interface CallParts {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly route: Route | undefined
  readonly query: Query
  /** Sent as JSON; text as it is. */
  readonly body?: Query | string
  /** Sent as it is. */
  readonly stream?: StreamedBody
  readonly contentType?: string
  readonly options: { readonly [Name in keyof CallOptions]: CallOptions[Name] | undefined }
}

const CALL_OPTIONS: readonly (keyof CallOptions)[] = ['signal', 'timeoutMs', 'accessToken']
const TIMEOUT_MS = 10_000
/** A path of the platform, with a fixed query or without. */
const PATH = /^\/[!-~]*$/

/** Makes a call of what its caller gave, what the table says of its path, and the client's own options. */
export class CallBuilder {
  readonly #options: WxClientOptions

  constructor(options: WxClientOptions) {
    this.#options = options
  }

  build(parts: CallParts): Call {
    const { method, path, route, options } = parts
    const name = pathOnly(path)
    const hasBody = parts.body !== undefined
    const query = this.#fields('query', name, hasBody ? undefined : route, parts.query)
    const body = hasBody ? this.#body(name, route, parts.body) : undefined
    const sealer = this.#sealer(name, route)
    const tokenParam = this.#tokenParam(name, route, options, query)
    const fixed = fixedQuery(path)
    refuseToken(tokenParam, { ...fixed, ...query })
    checkTimeout(options.timeoutMs)
    return {
      method,
      path: name,
      target: sealer === undefined ? withQuery(path, queryText(query)) : name,
      tokenParam,
      accessToken: options.accessToken,
      contentType: parts.contentType ?? route?.raw,
      body: body === undefined ? parts.stream : typeof body === 'string' ? body : stringifyExact(body),
      isBodyGone: never,
      isRead: route?.safe ?? readsByName(method, path),
      hasOwnId: typeof body === 'object' && hasOwnId(body, route?.idempotency),
      rights: route?.rights,
      signal: options.signal,
      timeoutMs: options.timeoutMs ?? this.#options.timeoutMs ?? TIMEOUT_MS,
      seal: sealer && ((origin) => sealer.seal({ url: origin + path, query, body })),
      secrets: () => [{ secret: this.#options.secret }, fixed, query, typeof body === 'object' ? body : {}].flatMap(secretsIn),
    }
  }

  /** Text is for endpoints that take it, and for those that are in no table. */
  #body(path: string, route: Route | undefined, given: unknown): Query | string {
    const takesText = route?.raw !== undefined
    if (typeof given === 'string' && (takesText || route === undefined)) return given
    if (takesText) throw new WxError('config-invalid', `${path} takes text (${route.raw}) and no fields: give the body as a string.`)
    return this.#fields('body', path, route, given)
  }

  /** With those of the client's own configuration that the endpoint asks for, unless the caller gave them. */
  #fields(what: 'query' | 'body', path: string, route: Route | undefined, given: unknown): Query {
    const fields = checkFields(what, given)
    if (route?.auto === undefined) return fields
    const own: Record<string, unknown> = {}
    for (const [name, source] of Object.entries(route.auto)) {
      if (fields[name] !== undefined || (source !== 'appId' && source !== 'appSecret')) continue
      const option = source === 'appId' ? 'appId' : 'secret'
      own[name] = this.#options[option]
      if (own[name] !== undefined) continue
      throw new WxError('config-invalid', `${path} needs ${name}: give the client the option ${option}, or ${name} with this call.`)
    }
    return { ...fields, ...own }
  }

  #sealer(path: string, route: Route | undefined): CallSealer | undefined {
    if (this.#options.secure || route?.signable !== 'required') return route?.signable && this.#options.secure
    throw new WxError('config-invalid', `${path} needs signing: give the client the option secure.`)
  }

  #tokenParam(path: string, route: Route | undefined, options: CallParts['options'], query: Query): string | undefined {
    const { token = 'account', tokenParam = 'access_token' } = route ?? {}
    if (options.accessToken !== undefined) return tokenParam
    if (token === 'none' || this.#options.auth === 'cloud-hosting') return undefined
    if (token === 'account' || token === 'account|component') return tokenParam
    // The endpoints of web OAuth take the user's token as a field of the query.
    if (token === 'user' && query[tokenParam] !== undefined) return undefined
    const whose = token === 'user' ? 'a user, which web OAuth gives' : 'the open platform’s component'
    throw new WxError('config-invalid', `${path} takes the token of ${whose}: give it as the option accessToken of this call.`)
  }
}

/**
 * What is known of a path. Throws a `WxError` of code `config-invalid` for a path of another method, which a
 * program without types would not notice.
 */
export function routeFor(path: string, method: 'GET' | 'POST' | undefined, kind: Route['kind']): Route | undefined {
  if (typeof path !== 'string' || !PATH.test(path) || path.includes('#')) throw wrongPath(path)
  const route = routeOf(path, method) ?? routeOf(pathOnly(path), method)
  if (route === undefined || (route.kind === kind && (method === undefined || route.method === method))) return route
  throw wrongMethod(path, route)
}

export function checkCallOptions(name: string, options: object, others: readonly string[] = []): void {
  refuseUnknownOptions(name, options, [...CALL_OPTIONS, ...others])
}

export function pathOnly(path: string): string {
  const at = path.indexOf('?')
  return at === -1 ? path : path.slice(0, at)
}

function never(): boolean {
  return false
}

function checkFields(what: 'query' | 'body', fields: unknown): Query {
  if (isRecord(fields)) return fields
  const seen = fields === null ? 'null' : Array.isArray(fields) ? 'a list' : `of type ${typeof fields}`
  throw new WxError('config-invalid', `The ${what} is ${seen}; it must be an object of fields.`)
}

function wrongPath(path: unknown): WxError {
  const seen = typeof path === 'string' ? JSON.stringify(pathOnly(path).slice(0, 80)) : `of type ${typeof path}`
  return new WxError('config-invalid', `The path is ${seen}; it must begin with / and be ASCII, such as /cgi-bin/user/info.`)
}

function wrongMethod(path: string, { method, kind }: Route): WxError {
  const right = kind === 'json' ? method.toLowerCase() : kind
  const what = kind === 'json' ? `a ${method}` : `${kind === 'upload' ? 'an upload' : 'a download'} by ${method}`
  return new WxError('config-invalid', `${pathOnly(path)} is ${what}. Call wx.${right}('${pathOnly(path)}', …) instead.`)
}

function refuseToken(name: string | undefined, query: Query): void {
  if (name === undefined || !Object.hasOwn(query, name)) return
  throw new WxError(
    'config-invalid',
    `The query has ${name}, which the client adds itself. Give a token of your own as the option accessToken.`,
  )
}
