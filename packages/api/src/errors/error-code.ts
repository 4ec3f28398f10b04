import { adviceFor, type Words } from '../advice'
import { ACTION_ADVICE, type ErrorAction } from './error-action'
import type { ErrorRow } from './error-row'
import { ERROR_ROWS } from './error-rows.generated'

/** What is known about one error code of the platform. */
export interface ErrorCode {
  readonly code: number
  /**
   * The text in `errmsg`, without what differs from call to call. The platform changes it: compare codes
   * instead.
   */
  readonly name: string | undefined
  readonly action: ErrorAction
  /** `zh` is undefined for rare codes. */
  readonly meaning: { readonly zh: string | undefined; readonly en: string }
  /** What to do about it: a sentence in each language. */
  readonly advice: Words
}

const ROWS: ReadonlyMap<number, ErrorRow> = new Map(ERROR_ROWS.map((row) => [row[0], row]))

/**
 * What the platform's error code means, and what to do about it; undefined for a code that is not in the
 * table. Source: https://developers.weixin.qq.com/doc/offiaccount/Getting_Started/Global_Return_Code.html
 *
 * @example
 * ```ts
 * errorCode(45015)?.meaning.en // The window for answering this user is closed, or the user unsubscribed
 * ```
 */
export function errorCode(code: number): ErrorCode | undefined {
  const row = ROWS.get(code)
  if (row === undefined) return undefined
  const [, action, en, name, zh] = row
  return {
    code,
    name: name || undefined,
    action,
    meaning: { zh: zh || undefined, en },
    advice: adviceFor(code) ?? ACTION_ADVICE[action],
  }
}
