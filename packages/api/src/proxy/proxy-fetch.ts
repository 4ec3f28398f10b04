import { WxError } from '@wx/core'
import { nonEmpty, refuseUnknownOptions } from '@wx/core/internal'
import { EnvHttpProxyAgent, fetch, type RequestInit, type Response } from 'undici'
import { ProxyAddress } from './proxy-address'

export interface ProxyOptions {
  /** For every request, also where the environment names another. */
  readonly proxy?: ProxyAddress | undefined
  /**
   * Where `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` are read, in lower case first, such as `process.env`.
   * `NO_PROXY` holds for `proxy` too: hosts and their subdomains, separated by commas.
   */
  readonly environment?: Readonly<Record<string, string | undefined>>
}

/** A `fetch` of undici. */
export type ProxyFetch = (url: string, init?: RequestInit) => Promise<Response>

/**
 * A `fetch` that sends requests through an HTTP proxy, for `TokenManager`, `WxApi` and all others that take
 * one. `HTTPS_PROXY` is for `https:` addresses, `HTTP_PROXY` for `http:` ones, and for both where
 * `HTTPS_PROXY` is not set. Undefined if there is no proxy. The package `undici` must be installed.
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
  const { proxy, environment = {} } = options
  const http = proxy ?? addressIn(environment, 'HTTP_PROXY')
  const https = proxy ?? addressIn(environment, 'HTTPS_PROXY') ?? http
  if (http === undefined && https === undefined) return undefined
  // An empty text is none; for undefined the agent would look into the environment of the process.
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: http?.reveal() ?? '',
    httpsProxy: https?.reveal() ?? '',
    noProxy: variable(environment, 'NO_PROXY') ?? '',
  })
  return (url, init) => fetch(url, { ...init, dispatcher }).catch((error: unknown) => Promise.reject(withProxyStatus(error)))
}

function variable(environment: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  return nonEmpty(environment[name.toLowerCase()]) ?? nonEmpty(environment[name])
}

function addressIn(environment: Readonly<Record<string, string | undefined>>, name: string): ProxyAddress | undefined {
  const text = variable(environment, name)
  try {
    return text === undefined ? undefined : new ProxyAddress(text)
  } catch (error) {
    throw WxError.is(error) ? new WxError('config-invalid', `${name} can't be used: ${error.message}`) : error
  }
}

/** What a proxy answered is only in a text below undici's error: it becomes the system's word for it. */
function withProxyStatus(error: unknown): unknown {
  for (let at = error; at instanceof Error; at = at.cause) {
    const status = /^Proxy response \((\d+)\)/.exec(at.message)?.[1]
    if (status !== undefined) return Object.assign(new TypeError('fetch failed'), { code: `the proxy answered HTTP ${status}` })
  }
  return error
}
