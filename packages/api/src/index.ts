/* The export list is written by hand, and a test holds it. */

export { isDeadToken } from './dead-token'
export type { ByteStream, Fetch, FetchAnswer, FetchInit } from './fetch'
export { numberOf } from './number-of'
export { type PlatformOptions, platformUrl } from './platform-url'
export { readText } from './read-text'
export { type WxAnswer, WxApi, type WxCall } from './wx-api'
