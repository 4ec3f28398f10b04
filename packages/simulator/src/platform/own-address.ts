import { WxError } from '@wx/core'

/**
 * Where the simulator is reached, without a slash at the end. One in the server of a bot knows it from the
 * first request.
 */
export class OwnAddress {
  #url: string | undefined

  /** Throws a `WxError` of code `config-invalid` before the first request. */
  get url(): string {
    if (this.#url !== undefined) return this.#url
    throw new WxError(
      'config-invalid',
      'The simulator learns its own address from the first request, and none came yet. Start the server and open the chat page, or request it once.',
    )
  }

  /** Later addresses are ignored: what was pushed stays right. */
  learn(url: string): void {
    this.#url ??= url
  }
}
