import { isPlatformPath } from '../endpoints/endpoint-index'
import type { Errcode } from '../platform/platform-error'
import { done, type Operations, textOf } from './operation'
import type { Platform } from './platform'

/**
 * Quotas, and the look-up of a request.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/openApi/get_api_quota.html
 */
export function quotaOperations({ account, clock, log, quotas }: Platform): Operations {
  const pathRefusal = (path: string): Errcode | undefined => {
    if (path.startsWith('/sns/')) return 76022
    return isPlatformPath(path) ? undefined : 76021
  }
  return {
    'POST /cgi-bin/openapi/quota/get': ({ body }) => {
      const path = textOf(body, 'cgi_path')
      return pathRefusal(path) ?? { errcode: 0, errmsg: 'ok', quota: quotas.read(path) }
    },
    'POST /cgi-bin/openapi/quota/clear': ({ body }) => {
      const path = textOf(body, 'cgi_path')
      return pathRefusal(path) ?? done(quotas.clearPath(path))
    },
    'POST /cgi-bin/clear_quota': ({ body }) => (body.appid === account.appId ? done(quotas.clear()) : 40013),
    'POST /cgi-bin/clear_quota/v2': ({ body }) => {
      if (body.appid !== account.appId) return 40013
      return body.appsecret === account.secret ? done(quotas.clear()) : 40125
    },
    'POST /cgi-bin/openapi/rid/get': ({ body }) => {
      const call = log.find(textOf(body, 'rid'), clock.now())
      if (typeof call === 'number') return call
      const { at, durationMs, path, query, request, response } = call
      const request_url = `${path}?${new URLSearchParams(query)}`
      const times = { invoke_time: Math.floor(at / 1000), cost_in_ms: Math.round(durationMs) }
      const found = { ...times, request_url, request_body: request, response_body: response, client_ip: '127.0.0.1' }
      return { errcode: 0, errmsg: 'ok', request: found }
    },
  }
}
