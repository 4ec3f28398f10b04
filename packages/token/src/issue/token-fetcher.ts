import { type Fetch, WxApi } from '@wx/api'
import { type Clock, WxError } from '@wx/core'
import { withinLimit } from '@wx/core/internal'
import { printable } from '../printable'
import { FETCH_LIMIT_MS } from '../record/limits'
import { recordKey, secretTag } from '../record/record'
import type { Issued } from '../record/transitions'
import type { Issuer } from './issuer'

export interface TokenFetcherOptions {
  readonly appId: string
  readonly secret: string
  readonly issuer: Issuer
  readonly fetch: Fetch | undefined
  readonly clock: Clock
}

const COPY = 'Copy it from 设置与开发 › 基本配置 in the console. Is the environment variable set?'

/** Fetches the tokens of one account from one issuer, and names their record. */
export class TokenFetcher {
  readonly appId: string
  readonly issuer: Issuer
  readonly #secret: string
  readonly #fetch: Fetch | undefined
  readonly #clock: Clock

  constructor(options: TokenFetcherOptions) {
    this.appId = printable('appId', options.appId, COPY)
    this.issuer = options.issuer
    this.#secret = printable('secret', options.secret, COPY)
    this.#fetch = options.fetch
    this.#clock = options.clock
  }

  get endpoint(): string {
    return this.issuer.endpoint
  }

  /**
   * Computed each time, as `secretTag` is: with a hundred thousand accounts, keeping both would cost memory.
   */
  get recordKey(): string {
    return recordKey(this.appId, this.endpoint)
  }

  get secretTag(): string {
    return secretTag(this.appId, this.#secret)
  }

  /**
   * One fetch, with one time limit for all of it. Every failure is a `WxError`; it has an `errcode` only if
   * no token was minted.
   */
  async fetch(forced: boolean): Promise<Issued> {
    const { issuer, appId } = this
    const controller = new AbortController()
    const late = (): WxError => {
      controller.abort()
      return new WxError(
        'upstream-failed',
        `${issuer.endpoint} did not answer within ${FETCH_LIMIT_MS / 1_000} s. Check the network, and any proxy on the way.`,
      )
    }
    try {
      const api = new WxApi(this.#fetch, controller.signal)
      return await withinLimit(issuer.issue({ appId, secret: this.#secret, forced, api }), FETCH_LIMIT_MS, this.#clock, late)
    } catch (error) {
      if (WxError.is(error)) throw error
      throw new WxError('upstream-failed', `The issuer failed with ${error instanceof Error ? error.name : typeof error}.`)
    }
  }
}
