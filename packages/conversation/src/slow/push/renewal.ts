import type { ReportedContext } from '@wx/core'
import { RENEW_MS } from '../limits'
import * as transitions from '../record/transitions'
import { LEASE_LOST, type Run } from '../run'
import type { LateTurn } from './late-turn'
import type { Push } from './push'

/** The lease of a run, prolonged each second. It also shows what other processes decided. */
export class Renewal<C extends ReportedContext> {
  readonly #push: Push<C>
  readonly #late: LateTurn<C>
  readonly #run: Run<C>
  #cancel: () => void = () => {}
  #isStopped = false

  constructor(push: Push<C>, late: LateTurn<C>, run: Run<C>) {
    this.#push = push
    this.#late = late
    this.#run = run
    this.#schedule()
  }

  stop(): void {
    this.#isStopped = true
    this.#cancel()
  }

  #schedule(): void {
    this.#cancel = this.#push.desk.work.clock.schedule(RENEW_MS, () => void this.#beat())
  }

  async #beat(): Promise<void> {
    await this.#renew()
    if (!this.#isStopped && !this.#run.isOver) this.#schedule()
  }

  async #renew(): Promise<void> {
    const { held } = this.#run
    if (held.isLocal) return
    const isRenewed = await this.#run.write((record, now) => transitions.renew(record, now, held.owner))
    const { record } = held
    if (record.state === 'late') this.#late.accept()
    if (isRenewed === false && transitions.isOthers(record, held.owner)) this.#run.handOver(LEASE_LOST)
  }
}
