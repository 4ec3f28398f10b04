import { createHash, timingSafeEqual } from 'node:crypto'
import type { Clock } from '@wx/core'
import type { KeyConfig, Verb } from './config'
import { TokenBucket } from './token-bucket'

/** Whoever holds one key, and what that opens. */
export class Holder {
  readonly name: string
  readonly digest: Buffer
  readonly #accounts: ReadonlySet<string> | '*'
  readonly #allow: readonly Verb[]
  readonly #bucket: TokenBucket

  constructor({ name, digest, accounts, allow, perSecond }: KeyConfig, clock: Clock) {
    this.name = name
    this.digest = digest
    this.#accounts = accounts === '*' ? '*' : new Set(accounts)
    this.#allow = allow
    this.#bucket = new TokenBucket(perSecond, clock)
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

  /** False where the key has been used too often just now. */
  take(): boolean {
    return this.#bucket.take()
  }
}

export class KeyRing {
  readonly #holders: readonly Holder[]

  constructor(keys: readonly KeyConfig[], clock: Clock) {
    this.#holders = keys.map((key) => new Holder(key, clock))
  }

  /** Compares with every key, all of it, whatever is found: how long it takes tells nothing. */
  find(presented: string): Holder | undefined {
    const digest = createHash('sha256').update(presented).digest()
    return this.#holders.filter((holder) => timingSafeEqual(holder.digest, digest))[0]
  }
}
