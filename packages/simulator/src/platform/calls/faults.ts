import { errorCode } from '@wx/api/errors'
import { WxError } from '@wx/core'
import { isRecord, refuseUnknownOptions } from '@wx/core/internal'
import { checkChoice } from '../choice'
import type { Errcode } from '../platform-error'
import { type QueuedTrouble, TroubleQueue } from '../trouble-queue'
import { requireWhole } from '../whole-number'

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

/** A fault and the path whose calls it strikes; `*` is every path. */
export interface FaultOfPath {
  readonly path: string
  readonly fault: ApiFault
}

const NAMES: readonly (keyof ApiFault)[] = ['errcode', 'status', 'cut', 'delayMs', 'times']

/**
 * Codes that say that the access token is wrong. A fault of every path with one of them spares the token
 * endpoints: there they would say that the secret is wrong.
 */
const TOKEN_CODES: readonly (Errcode | undefined)[] = [40001, 40014, 42001]
const TOKEN_PATHS: readonly string[] = ['/cgi-bin/token', '/cgi-bin/stable_token']

/** The faults that wait for a call. */
export class ApiFaults {
  readonly #waiting = new TroubleQueue<FaultOfPath>()

  /**
   * Adds a fault for the next calls of a path; returns what takes it away again. Throws a `WxError` of code
   * `config-invalid` for a path without `/`, an unknown member, and a fault without any.
   */
  add(path: string, fault: ApiFault): () => void {
    checkFault(path, fault)
    return this.#waiting.add({ path, fault }, fault.times)
  }

  /** The fault of this call: of its path before one of every path, the oldest first. */
  take(path: string): ApiFault | undefined {
    const own = this.#waiting.take((waiting) => waiting.path === path)
    return (own ?? this.#waiting.take((waiting) => waiting.path === '*' && !spares(waiting.fault, path)))?.fault
  }

  get active(): readonly QueuedTrouble<FaultOfPath>[] {
    return this.#waiting.active
  }
}

function spares({ errcode }: ApiFault, path: string): boolean {
  return TOKEN_CODES.includes(errcode) && TOKEN_PATHS.includes(path)
}

/** Throws a `WxError` of code `config-invalid` for a path or a fault that can't be. */
export function checkFault(path: unknown, fault: unknown): asserts fault is ApiFault {
  const given: Readonly<Partial<Record<keyof ApiFault, unknown>>> = isRecord(fault) ? fault : {}
  refuseUnknownOptions('fail', given, NAMES)
  if (typeof path !== 'string' || (path !== '*' && !path.startsWith('/'))) {
    throw new WxError('config-invalid', `The path is ${JSON.stringify(path)}. It must start with /, such as /cgi-bin/menu/create, or be *.`)
  }
  const { errcode, status, cut, delayMs, times } = given
  if (errcode === undefined && status === undefined && cut === undefined && delayMs === undefined) {
    throw new WxError('config-invalid', 'The fault is empty. Give it an errcode, a status, cut or delayMs.')
  }
  if (cut !== undefined) checkChoice('cut', cut, ['before', 'after'])
  if (errcode !== undefined && (typeof errcode !== 'number' || errorCode(errcode) === undefined)) {
    throw new WxError('config-invalid', `errcode is ${JSON.stringify(errcode)}. It must be one of the platform's codes, such as 45009.`)
  }
  if (status !== undefined) requireWhole('status', status, 200, 599)
  if (delayMs !== undefined) requireWhole('delayMs', delayMs, 1)
  if (times !== undefined) requireWhole('times', times, 1)
}
