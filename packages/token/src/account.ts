import { type Clock, WxError } from '@wx/core'
import type { Issuer } from './issuer'
import { FETCH_LIMIT_MS } from './limits'
import { withinLimit } from './time-limit'
import type { Issued } from './transitions'
import { type Fetch, WxApi } from './wx-api'

export interface AccountOptions {
  readonly appId: string
  readonly secret: string
  readonly issuer: Issuer
  readonly fetch: Fetch | undefined
  readonly clock: Clock
}

/** Where one account's token comes from, and what it takes to get it. */
export class Account {
  readonly issuer: Issuer
  readonly #options: AccountOptions

  constructor(options: AccountOptions) {
    this.issuer = options.issuer
    this.#options = options
  }

  /** One fetch, with one limit on all of it. Throws nothing but a `WxError`, with an `errcode` only where no token was minted. */
  async issue(forced: boolean): Promise<Issued> {
    const { appId, secret, issuer, fetch, clock } = this.#options
    const controller = new AbortController()
    const late = (): WxError => {
      controller.abort()
      return new WxError(
        'upstream-failed',
        `${issuer.endpoint} did not answer within ${FETCH_LIMIT_MS / 1_000} s: check the network, and any proxy on the way`,
      )
    }
    try {
      const api = new WxApi(fetch, controller.signal)
      return await withinLimit(issuer.issue({ appId, secret, forced, api }), FETCH_LIMIT_MS, clock, late)
    } catch (error) {
      throw WxError.is(error)
        ? error
        : new WxError('upstream-failed', `the issuer failed with ${error instanceof Error ? error.name : typeof error}`)
    }
  }
}
