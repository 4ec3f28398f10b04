import type { Errcode } from './platform-error'

interface Allowance {
  readonly until: number
  left: number
}

/** What the user did: wrote, or followed, scanned or pressed a menu button. */
export type Interaction = 'message' | 'event'

/** Milliseconds and messages that an interaction is good for (apis.md §1). */
const grants: Readonly<Record<Interaction, { readonly ms: number; readonly messages: number }>> = {
  message: { ms: 48 * 3_600_000, messages: 5 },
  event: { ms: 60_000, messages: 3 },
}

/** How many customer-service messages the account may still send to one user. */
export class ReplyWindow {
  readonly #allowances = new Map<Interaction, Allowance>()

  open(by: Interaction, now: number): void {
    this.#allowances.set(by, { until: now + grants[by].ms, left: grants[by].messages })
  }

  /** The user no longer follows. */
  close(): void {
    this.#allowances.clear()
  }

  /** Takes one message, from the window that ends first; the platform's code where none is left. */
  take(now: number): Errcode | undefined {
    const open = [...this.#allowances.values()].filter(({ until }) => now < until).sort((a, b) => a.until - b.until)
    if (open.length === 0) return 45015
    const allowance = open.find(({ left }) => left > 0)
    if (allowance === undefined) return 45047
    allowance.left -= 1
    return undefined
  }
}
