import type { ErrorAction } from './error-action'

/**
 * One row of the table: code, class, English meaning, `errmsg`, Chinese meaning. An empty text means that
 * there is none.
 */
export type ErrorRow = readonly [code: number, action: ErrorAction, en: string, name: string, zh: string]
