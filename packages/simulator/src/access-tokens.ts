import { randomBytes } from 'node:crypto'
import type { Clock } from '@wx/core'
import type { Errcode } from './platform-error'

/** What a token endpoint answers; `expires_in` in seconds. */
export interface IssuedToken {
  readonly access_token: string
  readonly expires_in: number
}

interface Token {
  readonly value: string
  readonly expiresAt: number
  /** Earlier than `expiresAt` where another token took its place. */
  deadAt: number
}

const lifeMs = 7_200_000
/** Old and new token both work this long after a refresh; a stable token turns over this long before its end. */
const overlapMs = 300_000
const forcedApartMs = 30_000
const forcedPerDay = 20
const classicPerDay = 2_000

/** Quotas begin anew at midnight in Beijing. */
function dayOf(now: number): number {
  return Math.floor((now + 8 * 3_600_000) / 86_400_000)
}

class DailyQuota {
  readonly #limit: number
  #day = 0
  #used = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Takes one; false when the day's are used up. */
  take(now: number): boolean {
    if (dayOf(now) !== this.#day) {
      this.#day = dayOf(now)
      this.#used = 0
    }
    if (this.#used === this.#limit) return false
    this.#used += 1
    return true
  }
}

/** The access tokens of one account, by the rules of access-token.md §1 and §2. The two endpoints' tokens never touch each other. */
export class AccessTokens {
  readonly #clock: Clock
  readonly #known = new Map<string, Token>()
  readonly #classicQuota = new DailyQuota(classicPerDay)
  readonly #forcedQuota = new DailyQuota(forcedPerDay)
  #classic: readonly Token[] = []
  #stable: Token | undefined
  #forcedAt = Number.NEGATIVE_INFINITY

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** `/cgi-bin/token`: always a new one. The one before works five minutes more, any older one no longer. */
  classic(): IssuedToken | 45009 {
    const now = this.#clock.now()
    if (!this.#classicQuota.take(now)) return 45009
    const [before, older] = this.#classic
    if (before !== undefined) before.deadAt = Math.min(before.deadAt, now + overlapMs)
    if (older !== undefined) older.deadAt = Math.min(older.deadAt, now)
    const token = this.#issue(now)
    this.#classic = before === undefined ? [token] : [token, before]
    return { access_token: token.value, expires_in: lifeMs / 1000 }
  }

  /**
   * `/cgi-bin/stable_token`: the same one with its remaining life, until five minutes before its end.
   * `force` kills it at once and counts against the day's 20; within 30 s of the last forced refresh it is an ordinary call.
   */
  stable(force: boolean): IssuedToken | 45009 {
    const now = this.#clock.now()
    if (force && now - this.#forcedAt >= forcedApartMs) return this.#forced(now)
    const current = this.#stable
    if (current !== undefined && now < current.expiresAt - overlapMs) return this.#remaining(current, now)
    this.#stable = this.#issue(now)
    return this.#remaining(this.#stable, now)
  }

  /** Why a token does not open the API, or `undefined` when it does. */
  refusal(token: string | undefined): Errcode | undefined {
    if (token === undefined || token === '') return 41001
    const known = this.#known.get(token)
    const now = this.#clock.now()
    if (known === undefined) return 40001
    if (now < known.deadAt) return undefined
    return known.deadAt === known.expiresAt ? 42001 : 40001
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
    const token = { value: `99_${randomBytes(99).toString('base64url')}`, expiresAt: now + lifeMs, deadAt: now + lifeMs }
    this.#known.set(token.value, token)
    return token
  }
}
