import type { TokenManager } from '@wx/token'

/** The token is expired, replaced, or not a token: get a newer one and try once more. */
const deadToken: ReadonlySet<unknown> = new Set([40001, 40014, 42001])

/** Customer-service messages (客服消息): sent by us at any time in the 48 hours after a user wrote. */
export class CustomerService {
  readonly #tokens: TokenManager
  readonly #api: string

  constructor(tokens: TokenManager, api: string) {
    this.#tokens = tokens
    this.#api = api
  }

  async sendText(openid: string, content: string): Promise<void> {
    const message = { touser: openid, msgtype: 'text', text: { content } }
    const token = await this.#tokens.get()
    let errcode = await this.#post(token, message)
    if (deadToken.has(errcode)) {
      await this.#tokens.invalidate(token)
      errcode = await this.#post(await this.#tokens.get(), message)
    }
    if (errcode !== 0) throw new Error(`The customer-service message was refused with errcode ${errcode}`)
  }

  async #post(token: string, message: unknown): Promise<unknown> {
    const response = await fetch(`${this.#api}/cgi-bin/message/custom/send?access_token=${encodeURIComponent(token)}`, {
      method: 'POST',
      body: JSON.stringify(message),
    })
    const answer: { readonly errcode?: unknown } = await response.json()
    return answer.errcode ?? 0
  }
}
