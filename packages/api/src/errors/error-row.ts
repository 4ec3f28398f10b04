import type { ErrorAction } from './error-action'

/**
 * One line of the table: code, class, English meaning, `errmsg`, Chinese meaning. An empty text stands for
 * none.
 */
export type ErrorRow = readonly [code: number, action: ErrorAction, en: string, name: string, zh: string]
