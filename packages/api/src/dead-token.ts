import { numberOf } from './number-of'

/** The error codes that say: this access token does not work, another one will. */
const DEAD_TOKEN_CODES: ReadonlySet<number | undefined> = new Set([40001, 40014, 42001])

/**
 * True for the `errcode` of a call that was refused because of its access token (40001, 40014, 42001): report
 * the token with `tokens.invalidate(token)`, then call once more with the next one.
 *
 * @example
 * ```ts
 * if (isDeadToken(answer.errcode)) await tokens.invalidate(token)
 * ```
 */
export function isDeadToken(errcode: unknown): boolean {
  return DEAD_TOKEN_CODES.has(numberOf(errcode))
}
