import { refuseUnknownOptions } from '@wx/core/internal'
import { fetch, type RequestInit, type Response } from 'undici'
import { type ProxyOptions, proxyDispatcher } from './proxy-dispatcher'
import { withProxyStatus } from './proxy-status'

/** A `fetch` of undici. */
export type ProxyFetch = (url: string, init?: RequestInit) => Promise<Response>

/**
 * A `fetch` that sends requests through an HTTP proxy, for `TokenManager`, `WxApi` and all others that take
 * one: over {@link proxyDispatcher}. Undefined if there is no proxy.
 *
 * Throws a `WxError` of code `config-invalid` if a variable holds no address of a proxy.
 *
 * @example
 * ```ts
 * const fetch = proxyFetch({ environment: process.env }) ?? globalThis.fetch
 * const tokens = new TokenManager({ appId, secret, fetch })
 * ```
 */
export function proxyFetch(options: ProxyOptions): ProxyFetch | undefined {
  refuseUnknownOptions('proxyFetch', options, ['proxy', 'environment'])
  const dispatcher = proxyDispatcher(options)
  if (dispatcher === undefined) return undefined
  return (url, init) => fetch(url, { ...init, dispatcher }).catch((error: unknown) => Promise.reject(withProxyStatus(error)))
}
