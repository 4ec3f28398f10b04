import { WxError } from '@wx/core'
import { nonEmpty, refuseUnknownOptions } from '@wx/core/internal'
import { type Dispatcher, EnvHttpProxyAgent } from 'undici'
import { ProxyAddress } from './proxy-address'

/** Options of `proxyDispatcher` and `proxyFetch`. */
export interface ProxyOptions {
  /** For every request, also if the environment names another. */
  readonly proxy?: ProxyAddress | undefined
  /**
   * Where `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` are read, in lower case first, such as `process.env`.
   * `NO_PROXY` holds for `proxy` too: hosts and their subdomains, separated by commas.
   */
  readonly environment?: Readonly<Record<string, string | undefined>>
}

/**
 * A dispatcher of undici that sends requests through an HTTP proxy. `HTTPS_PROXY` is for `https:` addresses,
 * `HTTP_PROXY` for `http:` ones, and for both where `HTTPS_PROXY` is not set. Undefined if there is no proxy.
 * `pool` has undici's options for the connections. The package `undici` must be installed.
 *
 * Throws a `WxError` of code `config-invalid` if a variable holds no address of a proxy. Source:
 * https://undici.nodejs.org/#/docs/api/EnvHttpProxyAgent
 *
 * @example
 * ```ts
 * const dispatcher = proxyDispatcher({ environment: process.env }) ?? new Agent()
 * ```
 */
export function proxyDispatcher(options: ProxyOptions, pool: EnvHttpProxyAgent.Options = {}): Dispatcher | undefined {
  refuseUnknownOptions('proxyDispatcher', options, ['proxy', 'environment'])
  const { proxy, environment = {} } = options
  const http = proxy ?? addressIn(environment, 'HTTP_PROXY')
  const https = proxy ?? addressIn(environment, 'HTTPS_PROXY') ?? http
  if (http === undefined && https === undefined) return undefined
  return new EnvHttpProxyAgent({
    ...pool,
    // An empty text is none; for undefined the agent would look into the environment of the process.
    httpProxy: http?.reveal() ?? '',
    httpsProxy: https?.reveal() ?? '',
    noProxy: variable(environment, 'NO_PROXY') ?? '',
  })
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
