/* The export list is written by hand, and a test holds it. */

export type { Budget } from './budget'
export { classicToken } from './classic-token'
export type { IssueRequest, Issuer } from './issuer'
export type { PlatformOptions } from './platform'
export { stableToken } from './stable-token'
export { type TicketOptions, type TokenSource, ticket } from './ticket'
export type { TokenEvent, TokenEvents } from './token-events'
export { type GetOptions, type TokenDescription, TokenManager, type TokenManagerOptions } from './token-manager'
export type { Issued } from './transitions'
export type { Fetch, FetchInit, WxAnswer, WxApi, WxCall } from './wx-api'
