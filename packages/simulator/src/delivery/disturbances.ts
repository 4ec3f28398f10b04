import { WxError } from '@wx/core'
import { isRecord, refuseUnknownOptions } from '@wx/core/internal'
import { checkChoice } from '../platform/choice'
import { requireWhole } from '../platform/whole-number'

/** A bad day on purpose: what happens to the next pushes. */
export interface Disturbance {
  /** The push comes so much later, by the simulator's clock. */
  readonly delayMs?: number
  /** The push is lost. */
  readonly drop?: boolean
  /**
   * The push is sent twice, equal to the letter: again `after` its end, `at-once` over two connections, or at
   * once from `two-addresses`. The second address is 127.0.0.2, so the bot must be on this machine; macOS has
   * that address after `sudo ifconfig lo0 alias 127.0.0.2`.
   */
  readonly duplicate?: 'after' | 'at-once' | 'two-addresses'
  /** The push waits until the next one came to its end. */
  readonly reorder?: boolean
  /** The connection of each attempt is cut after so many milliseconds. */
  readonly cutMs?: number
  /** How many pushes. Default: all, until it is ended. */
  readonly times?: number
}

const NAMES: readonly (keyof Disturbance)[] = ['delayMs', 'drop', 'duplicate', 'reorder', 'cutMs', 'times']

/** Throws a `WxError` of code `config-invalid` for a disturbance that can't be. */
export function checkDisturbance(value: unknown): asserts value is Disturbance {
  const given: Readonly<Partial<Record<keyof Disturbance, unknown>>> = isRecord(value) ? value : {}
  refuseUnknownOptions('disturb', given, NAMES)
  const { times, duplicate, ...others } = given
  if (duplicate === undefined && Object.values(others).every((other) => other === undefined || other === false)) {
    throw new WxError('config-invalid', 'The disturbance is empty. Give it delayMs, drop, duplicate, reorder or cutMs.')
  }
  if (duplicate !== undefined) checkChoice('duplicate', duplicate, ['after', 'at-once', 'two-addresses'])
  for (const [name, number] of Object.entries({ times, delayMs: given.delayMs, cutMs: given.cutMs })) {
    if (number !== undefined) requireWhole(name, number, 1)
  }
}
