import type { FetchAnswer, FetchInit } from '@wx/api'
import { ProxyAddress, proxyFetch } from '@wx/api/proxy'
import { WxError } from '@wx/core'
import { nonEmpty } from '@wx/core/internal'

/** What the commands need of a `fetch`. Node's own and that of undici have it. */
export type NetworkFetch = (url: string, init: NetworkInit) => Promise<NetworkAnswer>

export interface NetworkInit extends Omit<FetchInit, 'body'> {
  readonly body?: string | Uint8Array<ArrayBuffer>
}

export interface NetworkAnswer extends FetchAnswer {
  readonly headers: { get(name: string): string | null }
}

/**
 * Sends requests through the proxy of `--proxy`, or through those of the environment, or directly.
 * Throws a `WxError` of code `config-invalid` if one of them is no address of a proxy.
 */
export function networkFetch(proxy: string | undefined, environment: NodeJS.ProcessEnv): NetworkFetch {
  return proxyFetch({ proxy: addressOf(nonEmpty(proxy)), environment }) ?? ((url, init) => globalThis.fetch(url, init))
}

function addressOf(text: string | undefined): ProxyAddress | undefined {
  if (text === undefined) return undefined
  const address = parse(text)
  if (!address.hasPassword) return address
  throw new WxError(
    'config-invalid',
    '--proxy holds a password, and every user of this machine can see arguments: put it into HTTPS_PROXY instead.',
  )
}

function parse(text: string): ProxyAddress {
  try {
    return new ProxyAddress(text)
  } catch (error) {
    throw WxError.is(error) ? new WxError('config-invalid', `--proxy can't be used: ${error.message}`) : error
  }
}
