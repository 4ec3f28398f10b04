import type { FetchAnswer, FetchInit } from '@wx/api'
import type { ProxyAddress } from '@wx/api/proxy'
import { WxError } from '@wx/core'
import { nonEmpty } from '@wx/core/internal'

/** How tokens are fetched. Node's own `fetch` and that of undici have it. */
export type NetworkFetch = (url: string, init: FetchInit) => Promise<NetworkAnswer>

export interface NetworkAnswer extends FetchAnswer {
  readonly headers: { get(name: string): string | null }
}

/**
 * Sends requests through the proxy of `--proxy`, or through those of the environment, or directly.
 * Rejects with a `WxError` of code `config-invalid` if one of them is no address of a proxy.
 */
export async function networkFetch(proxy: string | undefined, environment: NodeJS.ProcessEnv): Promise<NetworkFetch> {
  const given = nonEmpty(proxy)
  if (given === undefined && !namesProxy(environment)) return (url, init) => globalThis.fetch(url, init)
  // It loads undici, which takes longer than all else that `wx token get` loads.
  const { ProxyAddress, proxyFetch } = await import('@wx/api/proxy')
  const address = given === undefined ? undefined : addressOf(given, ProxyAddress)
  return proxyFetch({ proxy: address, environment }) ?? ((url, init) => globalThis.fetch(url, init))
}

function namesProxy(environment: NodeJS.ProcessEnv): boolean {
  return Object.entries(environment).some(([name, value]) => /^https?_proxy$/i.test(name) && value !== '')
}

function addressOf(text: string, Address: typeof ProxyAddress): ProxyAddress {
  const address = parse(text, Address)
  if (!address.hasPassword) return address
  throw new WxError(
    'config-invalid',
    '--proxy holds a password, and every user of this machine can see arguments: put it into HTTPS_PROXY instead.',
  )
}

function parse(text: string, Address: typeof ProxyAddress): ProxyAddress {
  try {
    return new Address(text)
  } catch (error) {
    throw WxError.is(error) ? new WxError('config-invalid', `--proxy can't be used: ${error.message}`) : error
  }
}
