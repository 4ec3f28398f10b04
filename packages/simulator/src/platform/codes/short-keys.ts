import { randomBytes } from 'node:crypto'
import type { Clock } from '@wx/core'
import type { Errcode } from '../platform-error'

interface Entry {
  readonly longData: string
  readonly createdAt: number
  readonly seconds: number
}

/** What `/cgi-bin/shorten/fetch` answers; both times in seconds. */
export interface LongData {
  readonly long_data: string
  readonly create_time: number
  readonly expire_seconds: number
}

const MOST_BYTES = 4_096
const MOST_SECONDS = 30 * 86_400

/**
 * Short keys for long data.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Account_Management/KEY_Shortener.html
 */
export class ShortKeys {
  readonly #clock: Clock
  readonly #entries = new Map<string, Entry>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  create(longData: string, seconds: number = MOST_SECONDS): { readonly short_key: string } | Errcode {
    if (longData === '' || seconds < 1 || seconds > MOST_SECONDS) return 40035
    if (new TextEncoder().encode(longData).length > MOST_BYTES) return 45002
    const key = randomBytes(12).toString('hex').slice(0, 15)
    this.#entries.set(key, { longData, createdAt: this.#clock.now(), seconds })
    return { short_key: key }
  }

  /** The data with the seconds that it still lives; 40035, a guess, for a key that is unknown or expired. */
  find(key: string): LongData | Errcode {
    const entry = this.#entries.get(key)
    const left = entry === undefined ? 0 : entry.seconds - Math.floor((this.#clock.now() - entry.createdAt) / 1000)
    if (entry === undefined || left <= 0) return 40035
    return { long_data: entry.longData, create_time: Math.floor(entry.createdAt / 1000), expire_seconds: left }
  }
}
