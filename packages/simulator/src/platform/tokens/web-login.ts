import type { Clock } from '@wx/core'
import type { Errcode } from '../platform-error'
import { Vouchers } from './vouchers'

/** Who agreed to what. */
export interface Grant {
  readonly openid: string
  readonly scope: string
}

interface Code {
  readonly grant: Grant
  used: boolean
}

/** What `/sns/oauth2/access_token` answers; `expires_in` in seconds. */
export interface UserToken extends Grant {
  readonly access_token: string
  readonly expires_in: number
  readonly refresh_token: string
}

const CODE_MS = 300_000
const TOKEN_MS = 7_200_000
const REFRESH_MS = 30 * 86_400_000

/**
 * Web login: a code, exchanged once within five minutes, for a user's token.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html
 */
export class WebLogin {
  readonly #codes: Vouchers<Code>
  readonly #tokens: Vouchers<Grant>
  readonly #refreshTokens: Vouchers<Grant>

  constructor(clock: Clock) {
    this.#codes = new Vouchers(clock, '0', CODE_MS)
    this.#tokens = new Vouchers(clock, '95_', TOKEN_MS)
    this.#refreshTokens = new Vouchers(clock, '96_', REFRESH_MS)
  }

  /** The code that a browser brings back. */
  code(grant: Grant): string {
    return this.#codes.issue({ grant, used: false })
  }

  exchange(code: string): UserToken | Errcode {
    const found = this.#codes.find(code)
    if (found === undefined) return 40029
    if (found === 'expired') return 42003
    if (found.used) return 40163
    found.used = true
    return this.#issue(found.grant, this.#refreshTokens.issue(found.grant))
  }

  refresh(refreshToken: string): UserToken | Errcode {
    const grant = this.#refreshTokens.find(refreshToken)
    if (grant === undefined) return 40030
    return grant === 'expired' ? 42002 : this.#issue(grant, refreshToken)
  }

  /** The user and the scope of a token; 40003 if it is another user's. */
  grant(token: string | undefined, openid: string): Grant | Errcode {
    if (token === undefined || token === '') return 41001
    const grant = this.#tokens.find(token)
    if (grant === undefined) return 40001
    if (grant === 'expired') return 42001
    return grant.openid === openid ? grant : 40003
  }

  #issue(grant: Grant, refreshToken: string): UserToken {
    return { access_token: this.#tokens.issue(grant), expires_in: TOKEN_MS / 1000, refresh_token: refreshToken, ...grant }
  }
}
