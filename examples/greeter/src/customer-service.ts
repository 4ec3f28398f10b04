import { isDeadToken, platformUrl, WxApi } from '@wx/api'
import { WxError } from '@wx/core'
import type { TokenManager } from '@wx/token'

const TIMEOUT_MS = 5_000

/** Customer-service messages (客服消息): they may be sent for 48 hours after the user wrote. */
export class CustomerService {
  readonly #tokens: TokenManager
  readonly #url: string

  constructor(tokens: TokenManager, baseUrl: string) {
    this.#tokens = tokens
    this.#url = platformUrl({ baseUrl }, '/cgi-bin/message/custom/send')
  }

  /** Rejects with a `WxError` that says why the platform refused the message. */
  async sendText(openid: string, content: string): Promise<void> {
    const message = { touser: openid, msgtype: 'text', text: { content } }
    const token = await this.#tokens.get()
    try {
      await this.#post(token, message)
    } catch (error) {
      if (!WxError.is(error) || !isDeadToken(error.errcode)) throw error
      // The token was replaced by another program: get the new one and try once more.
      await this.#tokens.invalidate(token)
      await this.#post(await this.#tokens.get(), message)
    }
  }

  async #post(accessToken: string, body: unknown): Promise<void> {
    await new WxApi(undefined, AbortSignal.timeout(TIMEOUT_MS)).call({ url: this.#url, accessToken, body })
  }
}
