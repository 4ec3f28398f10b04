import { type Clock, systemClock, type WebhookHandler, WxError } from '@wx/core'
import { refuseUnknownOptions } from '@wx/core/internal'
import { randomHex } from '../base/hex'
import { ConfigHandler, type ConfigHandlerOptions } from './config-handler'
import { pageSignature } from './page-signature'
import { pageUrl } from './page-url'

/**
 * A `TokenManager` with the issuer `ticket({ type: 'jsapi', tokens })`, or `RemoteTokens` of the kind
 * `jsapi_ticket`.
 */
export interface Tickets {
  get(): Promise<string>
}

/** Options of {@link jsSdk}. */
export interface JsSdkOptions {
  readonly appId: string
  readonly tickets: Tickets
  readonly clock?: Clock
}

/** What `wx.config` needs from a server. The page adds `jsApiList`. */
export interface PageConfig {
  readonly appId: string
  /** In seconds. */
  readonly timestamp: number
  readonly nonceStr: string
  readonly signature: string
}

const NONCE_BYTES = 16

/**
 * Signs pages for the JS-SDK. The domain of the page stands in the console as JS 接口安全域名.
 * Source: https://developers.weixin.qq.com/doc/service/guide/h5/jssdk.html
 *
 * Throws a `WxError` of code `config-invalid`.
 *
 * @example
 * ```ts
 * const tickets = new TokenManager({ appId, secret, store, issuer: ticket({ type: 'jsapi', tokens }) })
 * const pages = jsSdk({ appId, tickets })
 * app.use('/js-sdk', webhook(pages.handler({ origins: ['https://example.com'] })))
 * ```
 */
export function jsSdk(options: JsSdkOptions): JsSdk {
  return new JsSdk(options)
}

/** The signer of one account's pages. */
export class JsSdk {
  readonly #appId: string
  readonly #tickets: Tickets
  readonly #clock: Clock

  constructor(options: JsSdkOptions) {
    refuseUnknownOptions('jsSdk', options, ['appId', 'tickets', 'clock'])
    const { appId, tickets, clock = systemClock } = options
    if (typeof appId !== 'string' || appId === '')
      throw new WxError('config-invalid', 'appId is missing: give jsSdk the AppID of the tickets.')
    if (typeof tickets?.get !== 'function') {
      throw new WxError(
        'config-invalid',
        "tickets has no get(): give jsSdk a TokenManager with the issuer ticket({ type: 'jsapi', tokens }).",
      )
    }
    this.#appId = appId
    this.#tickets = tickets
    this.#clock = clock
  }

  /**
   * The values of `wx.config` for one page. `url` is the page's `location.href`; a fragment is cut off.
   * Rejects with a `WxError` of code `query-invalid` for what is no address, and with the error of `tickets`.
   *
   * @example
   * ```ts
   * const config = await pages.config('https://example.com/orders?a=1')
   * const script = `wx.config(${JSON.stringify({ ...config, jsApiList: ['scanQRCode'] })})`
   * ```
   */
  async config(url: string): Promise<PageConfig> {
    const page = { url: pageUrl(url), nonceStr: randomHex(NONCE_BYTES), timestamp: Math.floor(this.#clock.now() / 1000) }
    const signature = pageSignature({ ...page, ticket: await this.#tickets.get() })
    return { appId: this.#appId, timestamp: page.timestamp, nonceStr: page.nonceStr, signature }
  }

  /**
   * An endpoint that pages ask for their config: `GET ?url=…` answers with a {@link PageConfig} as JSON.
   * Every adapter serves it with `webhook(handler)`. Throws a `WxError` of code `config-invalid`.
   *
   * @example
   * ```ts
   * app.use('/js-sdk', webhook(pages.handler({ origins: ['https://example.com'] })))
   * ```
   *
   * The page then does this:
   *
   * ```js
   * const config = await (await fetch(`/js-sdk?url=${encodeURIComponent(location.href)}`)).json()
   * wx.config({ ...config, jsApiList: ['scanQRCode'] })
   * ```
   */
  handler(options: ConfigHandlerOptions): WebhookHandler {
    return new ConfigHandler((url) => this.config(url), options)
  }
}
