import type { Clock } from '@wx/core'
import type { Errcode } from '../platform-error'
import { DailyQuota } from './daily-quota'

/**
 * Calls a day of a new account.
 * Source: https://developers.weixin.qq.com/doc/service/Message_Management/API_Call_Limits.html
 */
const PER_DAY: Readonly<Record<string, number>> = {
  '/cgi-bin/token': 2_000,
  '/cgi-bin/stable_token': 500_000,
  '/cgi-bin/menu/create': 1_000,
  '/cgi-bin/menu/get': 10_000,
  '/cgi-bin/menu/delete': 1_000,
  '/cgi-bin/menu/addconditional': 2_000,
  '/cgi-bin/menu/delconditional': 2_000,
  '/cgi-bin/menu/trymatch': 20_000,
  '/cgi-bin/media/upload': 100_000,
  '/cgi-bin/media/get': 200_000,
  '/cgi-bin/message/custom/send': 500_000,
  '/cgi-bin/message/mass/sendall': 100,
  '/cgi-bin/message/mass/send': 100,
  '/cgi-bin/message/template/send': 100_000,
  '/cgi-bin/qrcode/create': 100_000,
  '/cgi-bin/user/get': 500,
  '/cgi-bin/user/info': 5_000_000,
  '/cgi-bin/user/info/updateremark': 10_000,
  '/cgi-bin/draft/add': 1_000,
  '/cgi-bin/draft/get': 500,
  '/cgi-bin/draft/delete': 1_000,
  '/cgi-bin/draft/update': 1_000,
  '/cgi-bin/draft/count': 1_000,
  '/cgi-bin/draft/batchget': 1_000,
  '/cgi-bin/freepublish/submit': 100,
  '/cgi-bin/freepublish/get': 100,
  '/cgi-bin/freepublish/delete': 10,
  '/cgi-bin/freepublish/getarticle': 100,
  '/cgi-bin/freepublish/batchget': 100,
  '/cgi-bin/ticket/getticket': 1_000_000,
}
/** A guess for every path without a published figure. */
const OTHERS_PER_DAY = 100_000
/** Source: https://developers.weixin.qq.com/doc/service/api/apimanage/api_clear_quota.html */
const CLEARS_PER_MONTH = 10
const CLEARS_OF_ONE_PATH_PER_MONTH = 50

/** What `/cgi-bin/openapi/quota/get` says of one path. */
export interface CallQuota {
  readonly daily_limit: number
  readonly used: number
  readonly remain: number
}

/** How often each path may be called, and was. */
export class CallQuotas {
  readonly #clock: Clock
  readonly #paths = new Map<string, DailyQuota>()
  #month = ''
  #clears = 0
  #pathClears = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Uses up one call of the path; 45009 if none is left today. Web login is not counted. */
  take(path: string): 45009 | undefined {
    if (path.startsWith('/sns/')) return undefined
    return this.#of(path).take(this.#clock.now()) ? undefined : 45009
  }

  read(path: string): CallQuota {
    const quota = this.#of(path)
    const used = quota.used(this.#clock.now())
    return { daily_limit: quota.limit, used, remain: quota.limit - used }
  }

  /** Every counter starts again; 48006 after ten times in a month. */
  clear(): Errcode | undefined {
    this.#turnMonth()
    if (this.#clears === CLEARS_PER_MONTH) return 48006
    this.#clears += 1
    for (const quota of this.#paths.values()) quota.clear()
    return undefined
  }

  /** The counter of one path starts again; 48006 after fifty times in a month. */
  clearPath(path: string): Errcode | undefined {
    this.#turnMonth()
    if (this.#pathClears === CLEARS_OF_ONE_PATH_PER_MONTH) return 48006
    this.#pathClears += 1
    this.#of(path).clear()
    return undefined
  }

  #of(path: string): DailyQuota {
    const quota = this.#paths.get(path) ?? new DailyQuota(PER_DAY[path] ?? OTHERS_PER_DAY)
    this.#paths.set(path, quota)
    return quota
  }

  #turnMonth(): void {
    const month = new Date(this.#clock.now() + 8 * 3_600_000).toISOString().slice(0, 7)
    if (month === this.#month) return
    this.#month = month
    this.#clears = 0
    this.#pathClears = 0
  }
}
