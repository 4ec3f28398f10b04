/* The export list is written by hand, and a test holds it. */

export type { Words } from '../advice'
export { actionAdvice, errorAction } from './code-action'
export type { ErrorAction } from './error-action'
