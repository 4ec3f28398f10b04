import type { TokenRecord } from '../record/record'
import type { SharedRecord } from '../record/shared-record'
import { type Attempt, commit, type Issued } from '../record/transitions'
import type { Stopwatch } from '../time/stopwatch'

export type Holder = Pick<Attempt, 'owner' | 'tag' | 'fence'>

export interface MintOptions {
  readonly issued: Issued
  readonly holder: Holder
  readonly sent: Stopwatch
  readonly ended: Stopwatch
  /** The record was in doubt when this fetch began. */
  readonly settlesDoubt: boolean
}

/** A token that was fetched and is not yet known to be in the store. */
export class Mint {
  readonly settlesDoubt: boolean
  readonly #options: MintOptions

  constructor(options: MintOptions) {
    this.settlesDoubt = options.settlesDoubt
    this.#options = options
  }

  /** Commits the token; a second commit changes nothing. Returns the record that is then in the store. */
  publish(shared: SharedRecord, jitter: number): Promise<TokenRecord> {
    const { issued, holder, sent, ended } = this.#options
    // The end is measured before the record is read, so that it never seems earlier than it was. The sending
    // is measured after, so that it never seems later.
    const endedAgoMs = ended.atLeastMs()
    return shared.apply((record, now) => commit(record, now, { ...holder, sentAgoMs: sent.atMostMs(), endedAgoMs }, issued, jitter))
  }
}
