import { platformUrl } from '@wx/api'
import type { Clock } from '@wx/core'

/** Where a request goes: the origin, and what stands before each path. */
export interface Host {
  readonly origin: string
  readonly prefix: string
}

/**
 * The platform's own domains, in the order of its page. Source:
 * https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Interface_field_description.html
 */
const DOMAINS = ['api.weixin.qq.com', 'api2.weixin.qq.com', 'sh.api.weixin.qq.com', 'sz.api.weixin.qq.com', 'hk.api.weixin.qq.com']
const MEMORY_MS = 60_000

/** The platform's domains in turn: while one can't be reached, the next is used, for a minute. */
export class Hosts {
  readonly #hosts: readonly Host[]
  readonly #clock: Clock
  #index = 0
  #until = Number.NEGATIVE_INFINITY

  /**
   * A `baseUrl` of the user's own has no others beside it.
   * Throws a `WxError` of code `config-invalid` for one that is no address.
   */
  constructor(baseUrl: string | undefined, clock: Clock) {
    const urls = baseUrl === undefined || baseUrl === '' ? DOMAINS.map((domain) => `https://${domain}`) : [platformUrl({ baseUrl }, '')]
    this.#hosts = urls.map(hostOf)
    this.#clock = clock
  }

  /** `isPinned`: the first one at all times, for a call whose address is signed. */
  current(isPinned = false): Host {
    if (this.#index > 0 && this.#clock.monotonic() >= this.#until) this.#index = 0
    return this.#hosts[isPinned ? 0 : this.#index] ?? hostOf('')
  }

  /** The connection to this host failed. */
  failed(host: Host): void {
    if (this.#hosts.length === 1 || this.current() !== host) return
    this.#index = (this.#index + 1) % this.#hosts.length
    this.#until = this.#clock.monotonic() + MEMORY_MS
  }
}

function hostOf(url: string): Host {
  const { origin, pathname } = new URL(url)
  return { origin, prefix: pathname === '/' ? '' : pathname }
}
