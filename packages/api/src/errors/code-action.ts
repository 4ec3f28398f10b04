import type { Words } from '../advice'
import { CODE_ACTIONS } from './code-actions.generated'
import { ACTION_ADVICE, type ErrorAction } from './error-action'

let actions: ReadonlyMap<number, ErrorAction> | undefined

/**
 * What a program can do about an error code of the platform; undefined for a code that is not in the table.
 * The same classes as `errorCode` of `@wx/api/errors` tells, without its texts: 4 KB in place of 120.
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
 * What to do about the errors of a class: a sentence in each language. `errorCode` of `@wx/api/errors` has
 * better advice for some codes.
 *
 * @example
 * ```ts
 * actionAdvice('wait-minute').en // 'Try again in a minute.'
 * ```
 */
export function actionAdvice(action: ErrorAction): Words {
  return ACTION_ADVICE[action]
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
