import type { Overlap } from './orders'

interface Minted {
  readonly token: string
  readonly endsAt: number
  worksUntil: number
}

const OVERLAP_MS = 300_000

/**
 * The platform's side of one account: which tokens it minted and which of them work. All times are simulated.
 */
export class UpstreamAccount {
  behaviour = 'ok'
  latencyMs = 0
  overlap: Overlap = 1
  readonly #minted: Minted[] = []
  readonly #name: string

  constructor(name: string) {
    this.#name = name
  }

  /** Every classic request mints. */
  classic(now: number, lifeMs: number, pad: number): Minted {
    return this.#mint(now, lifeMs, pad)
  }

  /** The same token until five minutes before its end, unless forced. */
  stable(now: number, lifeMs: number, forced: boolean): Minted {
    const current = this.#minted.at(-1)
    return current !== undefined && !forced && now < current.endsAt - OVERLAP_MS ? current : this.#mint(now, lifeMs, 0)
  }

  live(now: number): readonly string[] {
    return this.#minted.filter((one) => now < Math.min(one.endsAt, one.worksUntil)).map((one) => one.token)
  }

  accepts(token: string, now: number): boolean {
    return this.live(now).includes(token)
  }

  /** As a reset of the secret would. */
  revoke(): void {
    for (const one of this.#minted) one.worksUntil = Number.NEGATIVE_INFINITY
  }

  #mint(now: number, lifeMs: number, pad: number): Minted {
    const name = `t${this.#minted.length + 1}.${this.#name}`
    const last = this.#minted.at(-1)
    for (const one of this.#minted) one.worksUntil = Math.min(one.worksUntil, this.#worksUntil(one === last, now))
    const minted = { token: pad === 0 ? name : `${name}~`.padEnd(pad, 'x'), endsAt: now + lifeMs, worksUntil: Number.POSITIVE_INFINITY }
    this.#minted.push(minted)
    return minted
  }

  #worksUntil(wasLast: boolean, now: number): number {
    if (this.overlap === 'all') return Number.POSITIVE_INFINITY
    return wasLast && this.overlap === 1 ? now + OVERLAP_MS : now
  }
}
