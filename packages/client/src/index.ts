/* The export list is written by hand, and a test holds it. */

export type { ErrorAction, Words } from '@wx/api/actions'
export type { Tokens } from './call/attempts'
export type { AttemptEnd, AttemptStart, CallEvent, CallEvents, CallListener } from './call/call-events'
export type { CallOptions, DownloadOptions, PostOptions, UploadOptions } from './call/call-options'
export type { Caller, WxAnswer } from './call/caller'
export type { Outcome } from './call/repeat'
export { type Refusal, WxApiError } from './call/wx-api-error'
export { WxClient, type WxClientOptions } from './call/wx-client'
export type { Download } from './media/download'
export type { Media, MediaFile, MediaStream, Progress } from './media/media'
export type { ClientFetch, ClientFetchAnswer, ClientFetchInit } from './transport/fetch-transport'
