import { randomBytes } from 'node:crypto'
import type { Clock } from '@wx/core'
import { DailyQuota } from '../calls/daily-quota'
import type { Errcode } from '../platform-error'

/** What a token endpoint answers; `expires_in` in seconds. */
export interface IssuedToken {
  readonly access_token: string
  readonly expires_in: number
}

interface Token {
  readonly value: string
  readonly expiresAt: number
  /** Earlier than `expiresAt` if another token replaced this one. */
  deadAt: number
}

const LIFE_MS = 7_200_000
/** After a refresh the old token works this long; a stable token is replaced this long before its end. */
const OVERLAP_MS = 300_000
const FORCED_APART_MS = 30_000
const FORCED_PER_DAY = 20
const CLASSIC_PER_DAY = 2_000

/**
 * The access tokens of one account. The tokens of the two endpoints do not replace each other. Sources:
 * https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html and
 * https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/getStableAccessToken.html
 */
export class AccessTokens {
  readonly #clock: Clock
  readonly #known = new Map<string, Token>()
  readonly #classicQuota = new DailyQuota(CLASSIC_PER_DAY)
  readonly #forcedQuota = new DailyQuota(FORCED_PER_DAY)
  #classic: readonly Token[] = []
  #stable: Token | undefined
  #forcedAt = Number.NEGATIVE_INFINITY

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /**
   * `/cgi-bin/token`: always a new token. The one before it works for five minutes more, older ones stop at
   * once.
   */
  classic(): IssuedToken | 45009 {
    const now = this.#clock.now()
    if (!this.#classicQuota.take(now)) return 45009
    return { access_token: this.#nextClassic(now).value, expires_in: LIFE_MS / 1000 }
  }

  /**
   * Another program fetches a token by `/cgi-bin/token`. The bot's own one works for five minutes more;
   * stable tokens don't change.
   */
  supersede(): void {
    this.#nextClassic(this.#clock.now())
  }

  /**
   * `/cgi-bin/stable_token`: the same token with its remaining life, until five minutes before its end.
   * `force` replaces it at once, 20 times a day; within 30 s of the last forced refresh it changes nothing.
   */
  stable(force: boolean): IssuedToken | 45009 {
    const now = this.#clock.now()
    if (force && now - this.#forcedAt >= FORCED_APART_MS) return this.#forced(now)
    const current = this.#stable
    if (current !== undefined && now < current.expiresAt - OVERLAP_MS) return this.#remaining(current, now)
    this.#stable = this.#issue(now)
    return this.#remaining(this.#stable, now)
  }

  /** The code with which the API refuses a token; `undefined` if it accepts the token. */
  refusal(token: string | undefined): Errcode | undefined {
    if (token === undefined || token === '') return 41001
    const known = this.#known.get(token)
    const now = this.#clock.now()
    if (known === undefined) return 40001
    if (now < known.deadAt) return undefined
    return known.deadAt === known.expiresAt ? 42001 : 40001
  }

  /** Every token that works now stops, as if another program had fetched newer ones. */
  revoke(): void {
    const now = this.#clock.now()
    for (const token of this.#known.values()) token.deadAt = Math.min(token.deadAt, now)
    this.#stable = undefined
  }

  #nextClassic(now: number): Token {
    const [before, older] = this.#classic
    if (before !== undefined) before.deadAt = Math.min(before.deadAt, now + OVERLAP_MS)
    if (older !== undefined) older.deadAt = Math.min(older.deadAt, now)
    const token = this.#issue(now)
    this.#classic = before === undefined ? [token] : [token, before]
    return token
  }

  #forced(now: number): IssuedToken | 45009 {
    if (!this.#forcedQuota.take(now)) return 45009
    this.#forcedAt = now
    if (this.#stable !== undefined) this.#stable.deadAt = Math.min(this.#stable.deadAt, now)
    this.#stable = this.#issue(now)
    return this.#remaining(this.#stable, now)
  }

  #remaining(token: Token, now: number): IssuedToken {
    return { access_token: token.value, expires_in: Math.floor((token.expiresAt - now) / 1000) }
  }

  #issue(now: number): Token {
    const token = { value: `99_${randomBytes(99).toString('base64url')}`, expiresAt: now + LIFE_MS, deadAt: now + LIFE_MS }
    this.#known.set(token.value, token)
    return token
  }
}
