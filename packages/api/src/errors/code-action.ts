import { adviceFor, type Words } from '../advice'
import { CODE_ACTIONS } from './code-actions.generated'
import { ACTION_ADVICE, type ErrorAction } from './error-action'

let actions: ReadonlyMap<number, ErrorAction> | undefined

/**
 * What a program can do about an error code of the platform; undefined for a code that is not in the table.
 * The same classes as `errorCode` of `@wx/api/errors` tells, without its texts: 2 KB in place of 120.
 *
 * @example
 * ```ts
 * errorAction(45009) // 'quota'
 * ```
 */
export function errorAction(code: number): ErrorAction | undefined {
  // Read at the first error: most processes that load this see none at their start.
  actions ??= read(CODE_ACTIONS)
  return actions.get(code)
}

/**
 * What to do about an error code: a sentence in each language. Undefined for a code that is not in the table.
 *
 * @example
 * ```ts
 * errorAdvice(45009)?.en // 'It comes back at midnight in Beijing, …'
 * ```
 */
export function errorAdvice(code: number): Words | undefined {
  const action = errorAction(code)
  return action === undefined ? undefined : (adviceFor(code) ?? ACTION_ADVICE[action])
}

function read(text: string): ReadonlyMap<number, ErrorAction> {
  const names = Object.keys(ACTION_ADVICE) as ErrorAction[]
  const map = new Map<number, ErrorAction>()
  let code = 0
  for (const [, gap, letter = ''] of text.matchAll(/(-?\d*)([A-Z])/g)) {
    code += gap === '' ? 1 : Number(gap)
    const action = names[letter.charCodeAt(0) - 65]
    if (action !== undefined) map.set(code, action)
  }
  return map
}
