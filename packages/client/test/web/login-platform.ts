import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WxApi } from '@wx/api'
import type { Clock } from '@wx/core'
import type { Caller, WxAnswer } from '../../src/call/caller'

export const APP_ID = 'wx0123456789abcdef'
export const SECRET = 'canary-secret'
const CODE_MS = 300_000

/**
 * WeChat's side of a login over real HTTP: the page that asks, which agrees at once, and `/sns/…`. A code
 * works once and for five minutes.
 */
export class LoginPlatform {
  readonly calls: URL[] = []
  readonly #codes = new Map<string, { readonly at: number; readonly scope: string; used: boolean }>()
  readonly #clock: Clock
  readonly #server: Server
  #count = 0
  /** Set to make the user refuse. */
  refuses = false

  constructor(clock: Clock) {
    this.#clock = clock
    this.#server = createServer(({ url = '' }, response) => this.#answer(new URL(url, 'http://platform'), response))
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  #answer(url: URL, response: ServerResponse): void {
    this.calls.push(url)
    const { pathname, searchParams } = url
    if (pathname.startsWith('/connect/')) this.#ask(searchParams, response)
    else response.end(JSON.stringify(this.#call(pathname, Object.fromEntries(searchParams))))
  }

  #ask(query: URLSearchParams, response: ServerResponse): void {
    const back = new URL(query.get('redirect_uri') ?? '')
    if (!this.refuses) back.searchParams.set('code', this.newCode(query.get('scope') ?? ''))
    back.searchParams.set('state', query.get('state') ?? '')
    response.writeHead(302, { location: back.href }).end()
  }

  newCode(scope: string): string {
    const code = `code${++this.#count}`
    this.#codes.set(code, { at: this.#clock.now(), scope, used: false })
    return code
  }

  #call(path: string, query: Record<string, string>): WxAnswer {
    if (path === '/sns/oauth2/access_token') return this.#exchange(query)
    if (path === '/sns/oauth2/refresh_token') {
      return query.refresh_token === 'refresh1' ? this.#token('snsapi_userinfo') : { errcode: 40030, errmsg: 'invalid refresh_token' }
    }
    if (query.access_token !== 'user-token') return { errcode: 40001, errmsg: `invalid credential ${query.access_token}` }
    if (query.openid !== 'openid1') return { errcode: 40003, errmsg: 'invalid openid' }
    if (path === '/sns/auth') return { errcode: 0, errmsg: 'ok' }
    return { openid: 'openid1', nickname: '小明', headimgurl: '', privilege: [], language: query.lang }
  }

  #exchange({ appid, secret, code = '', grant_type }: Record<string, string>): WxAnswer {
    if (appid !== APP_ID || secret !== SECRET || grant_type !== 'authorization_code') return { errcode: 40125, errmsg: 'invalid appsecret' }
    const issued = this.#codes.get(code)
    if (issued === undefined) return { errcode: 40029, errmsg: 'invalid code' }
    if (issued.used) return { errcode: 40163, errmsg: 'code been used' }
    if (issued.at + CODE_MS < this.#clock.now()) return { errcode: 42003, errmsg: 'code expired' }
    issued.used = true
    return this.#token(issued.scope)
  }

  #token(scope: string): WxAnswer {
    return { access_token: 'user-token', expires_in: 7200, refresh_token: 'refresh1', openid: 'openid1', scope }
  }
}

/** The calls of a client, with the secret that it fills in by itself. No access token of the account. */
export function callerOf(baseUrl: string): Pick<Caller, 'get'> {
  return {
    get: (path, query = {}) => {
      const secret = path === '/sns/oauth2/access_token' ? { secret: SECRET } : {}
      const texts = Object.entries({ ...secret, ...query }).map(([name, value]) => [name, String(value)])
      return new WxApi(undefined, AbortSignal.timeout(5_000)).call({
        url: `${baseUrl}${path}`,
        query: Object.fromEntries(texts),
        secrets: [SECRET],
      })
    },
  }
}
