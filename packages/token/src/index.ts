/* The export list is written by hand, and a test holds it. */

export type { Fetch, FetchAnswer, FetchInit, PlatformOptions, WxAnswer, WxApi, WxCall } from '@wx/api'
export type { TokenDependency, TokenDetails, TokenEvent, TokenEvents, TokenListener, TokenName, TokenNews } from './events/token-events'
export { classicToken } from './issue/classic-token'
export type { IssueRequest, Issuer } from './issue/issuer'
export { stableToken } from './issue/stable-token'
export { type TicketOptions, type TokenSource, ticket } from './issue/ticket'
export { type ReadRecordOptions, type RecordView, type RecordViewToken, readRecord } from './manager/record-view'
export { type GetOptions, type TokenDescription, TokenManager, type TokenManagerOptions, type TokenSettings } from './manager/token-manager'
export { type AccountSecret, TokenManagers, type TokenManagersOptions } from './manager/token-managers'
export type { Budget } from './record/budget'
export type { Issued } from './record/transitions'
