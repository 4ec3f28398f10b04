import type { Errcode } from '../platform-error'

interface Allowance {
  readonly until: number
  left: number
}

/** `message`: the user wrote. `event`: the user followed, scanned, pressed a menu button or tapped a choice. */
export type Interaction = 'message' | 'event'

/**
 * How long an interaction allows customer-service messages, and how many.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html
 */
const ALLOWANCES: Readonly<Record<Interaction, { readonly ms: number; readonly messages: number }>> = {
  message: { ms: 48 * 3_600_000, messages: 5 },
  event: { ms: 60_000, messages: 3 },
}

/** How many customer-service messages the account may still send to one user. */
export class ReplyWindow {
  readonly #allowances = new Map<Interaction, Allowance>()

  open(by: Interaction, now: number): void {
    this.#allowances.set(by, { until: now + ALLOWANCES[by].ms, left: ALLOWANCES[by].messages })
  }

  /** The user no longer follows. */
  close(): void {
    this.#allowances.clear()
  }

  /** Whether something happened in the last `ms` milliseconds, by the message or the event that opened it. */
  openedWithin(ms: number, now: number): boolean {
    return [...this.#allowances].some(([by, { until }]) => now - (until - ALLOWANCES[by].ms) <= ms)
  }

  /** Uses up one message of the window that ends first. Returns the platform's error code if none is left. */
  take(now: number): Errcode | undefined {
    const open = [...this.#allowances.values()].filter(({ until }) => now < until).sort((a, b) => a.until - b.until)
    if (open.length === 0) return 45015
    const allowance = open.find(({ left }) => left > 0)
    if (allowance === undefined) return 45047
    allowance.left -= 1
    return undefined
  }
}
