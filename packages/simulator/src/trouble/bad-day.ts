import type { Courier } from '../delivery/courier'
import type { Disturbance } from '../delivery/disturbances'
import type { MarkFail } from '../delivery/mark-fail'
import type { Platform } from '../operations/platform'
import type { AccountKind } from '../platform/account-kind'
import type { ApiFault } from '../platform/calls/faults'
import type { MovableClock } from '../platform/movable-clock'
import type { DayState } from './day-state'
import { featuresOf } from './features'
import type { ApiTrouble, PushTrouble, SilenceTrouble, Trouble } from './trouble'

export interface BadDayOptions {
  readonly platform: Platform
  readonly courier: Courier
  readonly markFail: MarkFail
  readonly clock: MovableClock
}

/** What can be made to go wrong, or to change, while the simulator runs. */
export class BadDay {
  readonly #options: BadDayOptions

  constructor(options: BadDayOptions) {
    this.#options = options
  }

  /** What has not ended: of pushes, of calls, and the silence; the oldest of each kind first. */
  get troubles(): readonly Trouble[] {
    const { courier, platform } = this.#options
    return [
      ...courier.disturbances.map(({ cause, ...lasting }): PushTrouble => ({ type: 'push', disturbance: cause, ...lasting })),
      ...platform.faults.active.map(({ cause, ...lasting }): ApiTrouble => ({ type: 'call', ...cause, ...lasting })),
      ...this.#silence(),
    ]
  }

  get state(): DayState {
    const { clock, platform } = this.#options
    const { rights } = platform
    return { now: clock.now(), aheadMs: clock.aheadMs, accountKind: rights.kind, features: featuresOf(rights), troubles: this.troubles }
  }

  disturb(disturbance: Disturbance): () => void {
    return this.#options.courier.disturb(disturbance)
  }

  fail(path: string, fault: ApiFault): () => void {
    return this.#options.platform.faults.add(path, fault)
  }

  /** Begins the silence of a minute that MarkFail brings. */
  silence(): void {
    const { clock, markFail } = this.#options
    markFail.begin(clock.now())
  }

  revokeTokens(): void {
    this.#options.platform.tokens.revoke()
  }

  supersedeTokens(): void {
    this.#options.platform.tokens.supersede()
  }

  become(kind: AccountKind): void {
    this.#options.platform.rights.become(kind)
  }

  /** Moves the clock of the platform ahead. */
  advance(ms: number): void {
    const { clock, platform } = this.#options
    clock.advance(ms)
    platform.chat.refreshUsers()
  }

  /** Ends the trouble with this id, if it has not ended. */
  end(id: string): void {
    this.troubles.find((trouble) => trouble.id === id)?.end()
  }

  /** Ends all. Pushes that wait for the next one are sent. */
  endAll(): void {
    for (const { end } of this.troubles) end()
    this.#options.courier.release()
  }

  #silence(): readonly SilenceTrouble[] {
    const { markFail, clock } = this.#options
    const silence = markFail.silence(clock.now())
    return silence === undefined ? [] : [{ type: 'silence', id: 'silence', ...silence, end: () => markFail.end() }]
  }
}
