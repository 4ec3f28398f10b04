import { WxError } from '@wx/core'
import { refuseUnknownOptions } from '@wx/core/internal'
import { checkChoice } from '../platform/choice'

/** A bad day on purpose: what happens to the next pushes. */
export interface Disturbance {
  /** The push comes so much later, by the simulator's clock. */
  readonly delayMs?: number
  /** The push is lost. */
  readonly drop?: boolean
  /** The push is sent twice, equal to the letter: again `after` its end, or `at-once` over two connections. */
  readonly duplicate?: 'after' | 'at-once'
  /** The push waits until the next one came to its end. */
  readonly reorder?: boolean
  /** The connection of each attempt is cut after so many milliseconds. */
  readonly cutMs?: number
  /** How many pushes. Default: all, until it is ended. */
  readonly times?: number
}

const NAMES: readonly (keyof Disturbance)[] = ['delayMs', 'drop', 'duplicate', 'reorder', 'cutMs', 'times']

interface Waiting {
  readonly disturbance: Disturbance
  left: number
}

/** The disturbances that tests asked for. */
export class Disturbances {
  #waiting: readonly Waiting[] = []

  /**
   * Disturbs pushes until the returned function is called. Throws a `WxError` of code `config-invalid` for a
   * disturbance that can't be.
   */
  add(disturbance: Disturbance): () => void {
    checkDisturbance(disturbance)
    const waiting = { disturbance, left: disturbance.times ?? Number.POSITIVE_INFINITY }
    this.#waiting = [...this.#waiting, waiting]
    return () => {
      waiting.left = 0
    }
  }

  /** The disturbance of this push, the oldest first. */
  take(): Disturbance {
    this.#waiting = this.#waiting.filter(({ left }) => left > 0)
    const [first] = this.#waiting
    if (first === undefined) return {}
    first.left -= 1
    return first.disturbance
  }
}

function checkDisturbance(disturbance: Disturbance): void {
  refuseUnknownOptions('disturb', disturbance, NAMES)
  const { times, duplicate, ...others } = disturbance
  if (duplicate === undefined && Object.values(others).every((value) => value === undefined || value === false)) {
    throw new WxError('config-invalid', 'The disturbance is empty. Give it delayMs, drop, duplicate, reorder or cutMs.')
  }
  if (duplicate !== undefined) checkChoice('duplicate', duplicate, ['after', 'at-once'])
  for (const [name, value] of Object.entries({ times, delayMs: disturbance.delayMs, cutMs: disturbance.cutMs })) {
    if (value !== undefined && (!Number.isInteger(value) || value < 1)) {
      throw new WxError('config-invalid', `${name} is ${JSON.stringify(value)}. It must be a whole number from 1.`)
    }
  }
}
