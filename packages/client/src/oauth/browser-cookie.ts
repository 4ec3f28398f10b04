import type { WebhookRequest } from '@wx/core'
import { randomHex } from '../base/hex'

/** As long as a state is good for. */
const LIFETIME_SECONDS = 600
const BYTES = 16

/**
 * The cookie that tells one browser from another. Over https its name begins with `__Host-`, so that no page
 * of another subdomain can set it. `Lax`, because the browser comes back from a page of WeChat.
 * Source: https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Set-Cookie
 */
export class BrowserCookie {
  readonly #name: string
  readonly #attributes: string
  readonly #pattern: RegExp

  constructor(site: URL) {
    const secure = site.protocol === 'https:'
    this.#name = secure ? '__Host-wx-login' : 'wx-login'
    this.#attributes = `Path=/; Max-Age=${LIFETIME_SECONDS}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
    this.#pattern = new RegExp(`(?:^|;)\\s*${this.#name}=([0-9a-f]{${BYTES * 2}})\\s*(?:;|$)`)
  }

  /** The browser's value, if it has one. */
  read({ header }: Pick<WebhookRequest, 'header'>): string | undefined {
    return this.#pattern.exec(header?.('cookie') ?? '')?.[1]
  }

  /**
   * The header `set-cookie`. A value that the browser has already is kept, or a second tab would end the
   * login of the first.
   */
  write(browser: string): string {
    return `${this.#name}=${browser}; ${this.#attributes}`
  }
}

/** A value for a browser that has none. */
export function newBrowser(): string {
  return randomHex(BYTES)
}
