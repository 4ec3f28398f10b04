/** For authors of adapters: what the adapters of `@wx/*` themselves are made of. */

export type { BodyLimits, WebhookHandler, WebhookRequest, WebhookResponse } from '../webhook/webhook'
export type { BodyHeaders } from './body'
export { type NodeRequest, nodeText } from './node-body'
export { type BodySource, readText } from './read-text'
export { type IncomingRequest, type OutgoingResponse, sendNode } from './send-node'
export { readTarget, type Target } from './target'
