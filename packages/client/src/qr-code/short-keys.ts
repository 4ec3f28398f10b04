import { numberOf } from '@wx/api'
import { requireId } from '../base/answer-fields'
import { InvalidRequest } from '../base/invalid-request'
import type { Caller } from '../call/caller'

/** What is behind a short key. */
export interface LongData {
  readonly longData: string
  /** When it was made, in seconds since 1970. */
  readonly createTime: number | undefined
  /** How long it still lives. */
  readonly expireSeconds: number | undefined
}

const MAX_BYTES = 4_096

/** Short keys of one account. {@link shortKeys} makes one. */
export class ShortKeys {
  readonly #wx: Caller

  constructor(wx: Caller) {
    this.#wx = wx
  }

  /**
   * A key of 15 characters for at most 4 KB of text, for 30 days unless `expireSeconds` is less.
   *
   * Rejects with a `WxError` of code `config-invalid`, an {@link InvalidRequest}, for a text that is empty or
   * longer; else with the client's error.
   * Source: https://developers.weixin.qq.com/doc/offiaccount/Account_Management/KEY_Shortener.html
   *
   * @example
   * ```ts
   * const key = await shortKeys(wx).create(JSON.stringify(order))
   * ```
   */
  async create(longData: string, options: { readonly expireSeconds?: number } = {}): Promise<string> {
    const bytes = new TextEncoder().encode(longData).length
    if (bytes < 1 || bytes > MAX_BYTES) {
      throw new InvalidRequest('this text', [
        { place: 'longData', problem: `It has ${bytes} bytes of UTF-8; allowed are 1 to ${MAX_BYTES}.` },
      ])
    }
    const expiry = options.expireSeconds === undefined ? {} : { expire_seconds: options.expireSeconds }
    const path = '/cgi-bin/shorten/gen'
    return requireId(await this.#wx.post(path, { long_data: longData, ...expiry }), 'short_key', `POST ${path}`)
  }

  /**
   * What was shortened to the key. Rejects with the client's error, also for a key that is over.
   * Source: https://developers.weixin.qq.com/doc/offiaccount/Account_Management/KEY_Shortener.html
   *
   * @example
   * ```ts
   * const { longData } = await shortKeys(wx).read(key)
   * ```
   */
  async read(key: string): Promise<LongData> {
    const path = '/cgi-bin/shorten/fetch'
    const answer = await this.#wx.post(path, { short_key: key })
    return {
      longData: requireId(answer, 'long_data', `POST ${path}`),
      createTime: numberOf(answer.create_time),
      expireSeconds: numberOf(answer.expire_seconds),
    }
  }
}

/**
 * Short keys (短 key) for texts that are too long for a QR code's scene. For verified service accounts (服务号).
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Account_Management/KEY_Shortener.html
 *
 * @example
 * ```ts
 * const scene = await shortKeys(wx).create(JSON.stringify(order))
 * ```
 */
export function shortKeys(wx: Caller): ShortKeys {
  return new ShortKeys(wx)
}
