import { type Fetch, WxApi } from '@wx/api'
import { type Clock, WxError } from '@wx/core'
import type { Issuer } from './issuer'
import { FETCH_LIMIT_MS } from './limits'
import { printable } from './printable'
import { recordKey, secretTag } from './record'
import { withinLimit } from './time-limit'
import type { TokenName } from './token-events'
import type { Issued } from './transitions'

export interface AccountOptions {
  readonly appId: string
  readonly secret: string
  readonly issuer: Issuer
  readonly fetch: Fetch | undefined
  readonly clock: Clock
}

const COPY = 'copy it from 设置与开发 › 基本配置 in the console; is the environment variable set?'

/** Where one account's token comes from, and what it takes to get it. */
export class Account implements TokenName {
  readonly appId: string
  readonly issuer: Issuer
  readonly #secret: string
  readonly #fetch: Fetch | undefined
  readonly #clock: Clock

  constructor(options: AccountOptions) {
    this.appId = printable('appId', options.appId, COPY)
    this.issuer = options.issuer
    this.#secret = printable('secret', options.secret, COPY)
    this.#fetch = options.fetch
    this.#clock = options.clock
  }

  get endpoint(): string {
    return this.issuer.endpoint
  }

  /** This and the next are worked out each time: with a hundred thousand accounts, keeping them would cost more than that. */
  get recordKey(): string {
    return recordKey(this.appId, this.endpoint)
  }

  get secretTag(): string {
    return secretTag(this.appId, this.#secret)
  }

  /** One fetch, with one limit on all of it. Throws nothing but a `WxError`, with an `errcode` only where no token was minted. */
  async issue(forced: boolean): Promise<Issued> {
    const { issuer, appId } = this
    const controller = new AbortController()
    const late = (): WxError => {
      controller.abort()
      return new WxError(
        'upstream-failed',
        `${issuer.endpoint} did not answer within ${FETCH_LIMIT_MS / 1_000} s: check the network, and any proxy on the way`,
      )
    }
    try {
      const api = new WxApi(this.#fetch, controller.signal)
      return await withinLimit(issuer.issue({ appId, secret: this.#secret, forced, api }), FETCH_LIMIT_MS, this.#clock, late)
    } catch (error) {
      throw WxError.is(error)
        ? error
        : new WxError('upstream-failed', `the issuer failed with ${error instanceof Error ? error.name : typeof error}`)
    }
  }
}
