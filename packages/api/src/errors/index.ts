/* The export list is written by hand, and a test holds it. */

export type { Words } from '../advice'
export type { ErrorAction } from './error-action'
export { type ErrorCode, errorCode } from './error-code'
export type { Errcode } from './error-rows.generated'
