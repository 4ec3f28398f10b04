/** For authors of adapters: what the adapters of `@wx/*` themselves are made of. */

export type { Awaitable } from '../base/awaitable'
export type { BodyLimits, WebhookHandler, WebhookRequest, WebhookResponse } from '../webhook/webhook'
export type { BodyHeaders } from './body'
export type { NodeBody } from './node/body'
export { fromNode, type NodeRequest } from './node/request'
export { hasArrived, type IncomingRequest, type OutgoingResponse, sendNode } from './node/send'
export { type BodySource, readText } from './read-text'
