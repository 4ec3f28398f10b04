import { WxError } from '@wx/core'
import { refuseUnknownOptions } from '@wx/core/internal'
import { checkChoice } from '../choice'
import type { Errcode } from '../platform-error'

/**
 * What goes wrong with a call. Give one of `errcode`, `status` and `cut`, or `delayMs` alone or beside it.
 */
export interface ApiFault {
  /** The platform refuses with this code and does nothing. */
  readonly errcode?: Errcode
  /** An HTTP status without a body, such as 502; the platform does nothing. */
  readonly status?: number
  /**
   * The connection ends without an answer: `before` the platform does anything, or `after` it did what was
   * asked.
   */
  readonly cut?: 'before' | 'after'
  /** The answer waits this long, by the simulator's clock. */
  readonly delayMs?: number
  /** How many calls it hits; every one if left out. */
  readonly times?: number
}

interface Waiting {
  readonly fault: ApiFault
  left: number
}

const NAMES: readonly (keyof ApiFault)[] = ['errcode', 'status', 'cut', 'delayMs', 'times']

/** The faults that wait for a call, by path; `*` is every path. */
export class ApiFaults {
  readonly #waiting = new Map<string, Waiting[]>()

  /**
   * Adds a fault for the next calls of a path; returns what takes it away again. Throws a `WxError` of code
   * `config-invalid` for a path without `/`, an unknown member, and a fault without any.
   */
  add(path: string, fault: ApiFault): () => void {
    checkFault(path, fault)
    const waiting = { fault, left: fault.times ?? Number.POSITIVE_INFINITY }
    this.#waiting.set(path, [...(this.#waiting.get(path) ?? []), waiting])
    return () => {
      waiting.left = 0
    }
  }

  /** The fault of this call, the oldest first. */
  take(path: string): ApiFault | undefined {
    for (const key of [path, '*']) {
      const waiting = (this.#waiting.get(key) ?? []).filter(({ left }) => left > 0)
      this.#waiting.set(key, waiting)
      const [first] = waiting
      if (first === undefined) continue
      first.left -= 1
      return first.fault
    }
    return undefined
  }
}

function checkFault(path: string, fault: ApiFault): void {
  refuseUnknownOptions('fail', fault, NAMES)
  if (path !== '*' && !path.startsWith('/')) {
    throw new WxError('config-invalid', `The path is ${JSON.stringify(path)}. It must start with /, such as /cgi-bin/menu/create, or be *.`)
  }
  const { errcode, status, cut, delayMs, times } = fault
  if (errcode === undefined && status === undefined && cut === undefined && delayMs === undefined) {
    throw new WxError('config-invalid', 'The fault is empty. Give it an errcode, a status, cut or delayMs.')
  }
  if (cut !== undefined) checkChoice('cut', cut, ['before', 'after'])
  if (times !== undefined && (!Number.isInteger(times) || times < 1)) {
    throw new WxError('config-invalid', `times is ${JSON.stringify(times)}. It must be a whole number from 1.`)
  }
}
