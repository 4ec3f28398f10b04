import { WxError } from '@wx/core'
import type { TimelyStore } from '../base/timely-store'
import { Lease, MAX_TURN_MS } from './lease'
import { NewestPush } from './newest-push'
import type { OrderPolicy } from './order-policy'
import type { Turn } from './turns'

export interface TurnRunOptions {
  readonly store: TimelyStore
  readonly key: string
  readonly policy: OrderPolicy
  /** The push. */
  readonly id: string
  /** Its place in the line of this process. */
  readonly turn: Turn
}

/** A push's turn over all processes: first in the line of this one, then by the lease. */
export class TurnRun {
  readonly #policy: OrderPolicy
  readonly #turn: Turn
  readonly #lease: Lease
  /** Under `latest` only. */
  readonly #newest: NewestPush | undefined

  constructor({ store, key, policy, id, turn }: TurnRunOptions) {
    this.#policy = policy
    this.#turn = turn
    this.#newest = policy === 'latest' ? new NewestPush(store, `${key}:newest`, id) : undefined
    this.#lease = new Lease({ store, key, owner: id, onRenew: () => this.#look() })
  }

  get isSuperseded(): boolean {
    return this.#turn.isSuperseded
  }

  /**
   * Resolves when the push may be answered, or to `false` if it gets no answer. Rejects with a `WxError` of code
   * `store-failed`; the turn in the line of this process has come then.
   */
  async begin(): Promise<boolean> {
    await this.#turn.before
    if (this.isSuperseded) return false
    await this.#newest?.mark(MAX_TURN_MS)
    return this.#policy === 'drop' ? this.#lease.tryTake() : this.#lease.take(() => this.#isWanted())
  }

  /** Rejects with a `WxError` of code `store-failed`: other processes wait 3 s longer then. */
  async end(): Promise<void> {
    try {
      await this.#lease.release()
    } finally {
      this.#turn.end()
    }
  }

  /** Looks whether another process has a newer push. */
  async #look(): Promise<void> {
    if (!this.isSuperseded && !(await this.#isWanted())) this.#turn.supersede(superseded())
  }

  async #isWanted(): Promise<boolean> {
    return !this.isSuperseded && (await this.#newest?.isThis()) !== false
  }
}

/** Why a run is aborted. */
export function superseded(): WxError {
  return new WxError('aborted', 'A newer message of the same user took the place of this one, as the policy latest says.')
}
