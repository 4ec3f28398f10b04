import { WxError } from '@wx/core'

/** What is wrong at one place of a request. */
export interface Fault {
  /** Where, such as `button[1].sub_button[2].name`. */
  readonly place: string
  /** The rule, and what was seen instead. A sentence without the place. */
  readonly problem: string
}

/**
 * A request that the platform would refuse, found before it was sent. A `WxError` of code `config-invalid`
 * with all its faults.
 *
 * @example
 * ```ts
 * try {
 *   await menu(wx).apply(tree)
 * } catch (error) {
 *   if (error instanceof InvalidRequest) console.error(error.faults)
 * }
 * ```
 */
export class InvalidRequest extends WxError {
  readonly faults: readonly Fault[]

  constructor(what: string, faults: readonly Fault[]) {
    const list = faults.map(({ place, problem }) => `${place}: ${problem}`).join(' ')
    super('config-invalid', `The platform would refuse ${what}. ${list}`)
    this.faults = faults
  }
}
