/* The export list is written by hand, and a test holds it. */

export type { Budget } from './budget'
export { classicToken } from './classic-token'
export type { IssueRequest, Issuer } from './issuer'
export type { PlatformOptions } from './platform'
export { type ReadRecordOptions, type RecordView, type RecordViewToken, readRecord } from './record-view'
export { stableToken } from './stable-token'
export { type TicketOptions, type TokenSource, ticket } from './ticket'
export type { Part, TokenDetails, TokenEvent, TokenEvents, TokenName } from './token-events'
export { type GetOptions, type TokenDescription, TokenManager, type TokenManagerOptions, type TokenSettings } from './token-manager'
export { type AccountSecret, TokenManagers, type TokenManagersOptions } from './token-managers'
export type { Issued } from './transitions'
export type { Fetch, FetchInit, WxAnswer, WxApi, WxCall } from './wx-api'
