import type { Clock } from '@wx/core'
import type { Fetch, FetchInit } from '../src/index'

interface Minted {
  readonly value: string
  readonly at: number
  supersededAt: number
}

/** What goes wrong with the next calls: an answer instead of the platform's, or no answer at all. */
export type Fault = (serve: () => string) => Promise<string> | string

const LIFE_MS = 7_200_000
const OVERLAP_MS = 300_000
const ROTATES_BEFORE_MS = 300_000

/** The platform's token endpoints with their rules, behind a `fetch`. */
export class Platform {
  readonly calls: { readonly url: string; readonly init: FetchInit; readonly forced: boolean }[] = []
  fault: Fault | undefined
  /** Seconds; the real number where there is none. */
  expiresIn: unknown
  readonly #clock: Clock
  readonly #classic: Minted[] = []
  readonly #stable: Minted[] = []
  readonly #tickets: Minted[] = []

  constructor(clock: Clock) {
    this.#clock = clock
  }

  readonly fetch: Fetch = async (url, init) => {
    const body: unknown = init.body === undefined ? undefined : JSON.parse(init.body)
    const forced = typeof body === 'object' && body !== null && 'force_refresh' in body && body.force_refresh === true
    this.calls.push({ url, init, forced })
    const serve = (): string => this.#serve(url, forced)
    const text = this.fault === undefined ? serve() : await this.fault(serve)
    return { status: 200, text: async () => text }
  }

  /** Whether a call with this token would succeed now. */
  accepts(value: string): boolean {
    const now = this.#clock.monotonic()
    return [...this.#classic, ...this.#stable].some(
      (token) => token.value === value && now < token.at + LIFE_MS && now < token.supersededAt,
    )
  }

  /** Ends every token there is, as a reset of the secret or another system's forced refresh would. */
  kill(): void {
    for (const token of [...this.#classic, ...this.#stable]) token.supersededAt = Math.min(token.supersededAt, this.#clock.monotonic())
  }

  #serve(url: string, forced: boolean): string {
    if (url.includes('/cgi-bin/ticket/getticket')) return this.#ticket(new URL(url))
    const tokens = url.includes('stable') ? this.#stable : this.#classic
    const token = url.includes('stable') ? this.#stableToken(forced) : mint(tokens, 'classic', this.#clock.monotonic(), OVERLAP_MS)
    const remaining = token.at + LIFE_MS - this.#clock.monotonic()
    return JSON.stringify({ access_token: token.value, expires_in: this.expiresIn ?? Math.floor(remaining / 1_000) })
  }

  #stableToken(forced: boolean): Minted {
    const now = this.#clock.monotonic()
    const current = this.#stable.at(-1)
    if (current !== undefined && !forced && now < current.at + LIFE_MS - ROTATES_BEFORE_MS) return current
    return mint(this.#stable, 'stable', now, forced ? 0 : OVERLAP_MS)
  }

  #ticket(url: URL): string {
    if (!this.accepts(url.searchParams.get('access_token') ?? '')) return JSON.stringify({ errcode: 40001, errmsg: 'invalid credential' })
    return JSON.stringify({
      errcode: 0,
      errmsg: 'ok',
      ticket: mint(this.#tickets, 'ticket', this.#clock.monotonic(), LIFE_MS).value,
      expires_in: 7_200,
    })
  }
}

function mint(tokens: Minted[], kind: string, now: number, overlapMs: number): Minted {
  const before = tokens.at(-1)
  if (before !== undefined) before.supersededAt = Math.min(before.supersededAt, now + overlapMs)
  const token = { value: `${kind}-token-${tokens.length + 1}`, at: now, supersededAt: Number.POSITIVE_INFINITY }
  tokens.push(token)
  return token
}
