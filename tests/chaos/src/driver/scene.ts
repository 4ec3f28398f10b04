import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer, Order, Overlap, Point } from '../processes/orders'
import type { Child } from './child'
import type { Fleet } from './fleet'
import { seeded } from './random'

export interface Behaviour {
  readonly behaviour?: string
  readonly latencyMs?: number
  readonly overlap?: Overlap
}

export interface Asking {
  readonly callers?: number
  readonly aborting?: number
  /** The token at hand is healthy: nothing may be waited for. */
  readonly instant?: boolean
  /** Reported as bad by every caller first. */
  readonly bad?: string
}

/** One repetition: one account that nothing else uses, and one seed. */
export class Scene {
  readonly fleet: Fleet
  readonly account: string
  readonly random: () => number

  constructor(fleet: Fleet, account: string, seed: number) {
    this.fleet = fleet
    this.account = account
    this.random = seeded(seed)
  }

  get workers(): readonly Child[] {
    return this.fleet.workers
  }

  async open(
    options: {
      readonly issuer?: 'classic' | 'stable'
      readonly managers?: number
      readonly timer?: boolean
      readonly workers?: readonly Child[]
    } = {},
  ): Promise<void> {
    const { issuer = 'classic', managers = 1, timer = false, workers = this.workers } = options
    await Promise.all(workers.map((worker) => worker.order({ do: 'open', account: this.account, issuer, managers, timer })))
  }

  behave(how: Behaviour): Promise<void> {
    const { behaviour = 'ok', latencyMs = 0, overlap = 1 } = how
    return this.fleet.upstream({ do: 'behave', account: this.account, behaviour, latencyMs, overlap })
  }

  async revoke(): Promise<void> {
    await this.fleet.upstream({ do: 'revoke', account: this.account })
  }

  get(worker: Child, asking: Asking = {}): Promise<Answer> {
    return worker.ask(this.#asking(asking))
  }

  getAll(asking: Asking = {}, workers: readonly Child[] = this.workers): Promise<readonly Answer[]> {
    return Promise.all(workers.map((worker) => worker.ask(this.#asking(asking))))
  }

  hold(worker: Child, point: Point): Promise<Answer> {
    return worker.order({ do: 'hold', account: this.account, point })
  }

  epoch(why: string): void {
    this.fleet.note(this.account, { kind: 'epoch', why })
  }

  fault(fault: string, target: string): void {
    this.fleet.note(this.account, { kind: 'fault', fault, target })
  }

  async idle(workers: readonly Child[] = this.workers): Promise<void> {
    await Promise.all(workers.map((worker) => worker.ask({ do: 'idle' })))
  }

  /** Until every worker's store answers again. */
  async storeAnswers(workers: readonly Child[] = this.workers): Promise<void> {
    for (const worker of workers) {
      for (let tries = 0; tries < 200 && (await worker.ask({ do: 'ping' })).error !== undefined; tries++) await sleep(50)
    }
  }

  /**
   * Lets simulated time pass in small jumps while `work` only waits for time, and says how it ended. What is
   * real takes its real time.
   */
  async passing<T>(work: Promise<T>, workers: readonly Child[], stepMs = 250): Promise<T> {
    let done = false
    const finished = work.finally(() => {
      done = true
    })
    finished.catch(() => {})
    while (!done) {
      await Promise.race([this.idle(workers), finished.catch(() => {})])
      if (!done) await this.fleet.skipFor(stepMs, workers)
    }
    return await finished
  }

  /** Gives everybody time to see what happened; from then on every token that is handed out works. */
  async settle(workers: readonly Child[] = this.workers): Promise<void> {
    for (let round = 0; round < 3; round++) {
      // A jump under a fetch would be one more fault. What was lost on the way to a store is not waited for.
      await Promise.race([this.idle(workers), sleep(2_000)])
      await this.fleet.skipFor(61_000, workers)
      await this.passing(this.getAll({}, workers), workers)
      await this.idle(workers)
    }
    this.fleet.note(this.account, { kind: 'settled' })
    await this.passing(this.getAll({}, workers), workers)
    const use: Order = { do: 'use', account: this.account }
    await Promise.all(workers.map((worker) => worker.ask(use)))
  }

  #asking({ callers = 1, aborting = 0, instant = false, bad }: Asking): Order {
    return { do: 'get', account: this.account, callers, aborting, instant, bad }
  }
}
