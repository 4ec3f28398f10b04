/* The export list is written by hand, and a test holds it. */

export { type Fault, InvalidRequest } from '../base/invalid-request'
export type { Caller, WxAnswer } from '../call/caller'
export { type QrCode, type QrCodes, qrCodeImageUrl, qrCodes, type Scene } from './qr-codes'
export { type LongData, type ShortKeys, shortKeys } from './short-keys'
