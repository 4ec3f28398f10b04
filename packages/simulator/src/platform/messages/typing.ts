import type { Errcode } from '../platform-error'

/** How long the user sees that the account is typing, if nothing ends it. */
export const TYPING_MS = 15_000

/** Whether one user sees that the account is typing. */
export class Typing {
  #until = 0

  isOn(now: number): boolean {
    return now < this.#until
  }

  start(now: number): Errcode | undefined {
    if (this.isOn(now)) return 45081
    this.#until = now + TYPING_MS
    return undefined
  }

  stop(): void {
    this.#until = 0
  }
}
