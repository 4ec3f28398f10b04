import { hash, timingSafeEqual } from 'node:crypto'
import type { Clock } from '@wx/core'
import type { KeyConfig, Verb } from '../config/config'
import { ReportLimit } from './report-limit'
import { TokenBucket } from './token-bucket'

/** The reader, or the operator, that has one of the configured keys. */
export class KeyHolder {
  readonly name: string
  readonly digest: Buffer
  readonly #accounts: ReadonlySet<string> | '*'
  readonly #allow: readonly Verb[]
  readonly #requests: TokenBucket
  readonly #reports: ReportLimit

  constructor({ name, digest, accounts, allow, perSecond }: KeyConfig, clock: Clock) {
    this.name = name
    this.digest = digest
    this.#accounts = accounts === '*' ? '*' : new Set(accounts)
    this.#allow = allow
    this.#requests = new TokenBucket({ burst: perSecond, refillMs: 1_000 / perSecond, clock })
    this.#reports = new ReportLimit(clock)
  }

  may(verb: Verb): boolean {
    return this.#allow.includes(verb)
  }

  get opensAll(): boolean {
    return this.#accounts === '*'
  }

  opens(appId: string): boolean {
    return this.#accounts === '*' || this.#accounts.has(appId)
  }

  /** Counts one request. False if the key has been used too often just now. */
  take(): boolean {
    return this.#requests.take()
  }

  /** 0 if this report may go on; else milliseconds to wait. `about` names account and kind. */
  reportWaitMs(about: string, token: string): number {
    return this.#reports.waitMs(about, token)
  }
}

export class KeyRing {
  readonly #holders: readonly KeyHolder[]

  constructor(keys: readonly KeyConfig[], clock: Clock) {
    this.#holders = keys.map((key) => new KeyHolder(key, clock))
  }

  /** Compares all of every key, also after one fits: the time it takes depends on no key. */
  find(presented: string): KeyHolder | undefined {
    const digest = hash('sha256', presented, 'buffer')
    let found: KeyHolder | undefined
    for (const holder of this.#holders) if (timingSafeEqual(holder.digest, digest)) found = holder
    return found
  }
}
