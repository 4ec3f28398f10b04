import { WxApi } from '@wx/api'
import type { Caller } from '../src/call/caller'

const TIMEOUT_MS = 5_000

/** A client of the API at `baseUrl` over real HTTP, without anything that the real one adds. */
export function httpCaller(baseUrl: string, accessToken: string = 'token'): Caller {
  return {
    get: (path, query = {}) =>
      api().call({
        url: `${baseUrl}${path}`,
        accessToken,
        query: Object.fromEntries(Object.entries(query).map(([key, value]) => [key, String(value)])),
      }),
    post: (path, body = {}) => api().call({ url: `${baseUrl}${path}`, accessToken, body, maxBytes: 10_000_000 }),
  }
}

function api(): WxApi {
  return new WxApi(undefined, AbortSignal.timeout(TIMEOUT_MS))
}
