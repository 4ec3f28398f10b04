/* The export list is written by hand, and a test holds it. */

export { type CardFields, cardSignature } from './card-signature'
export type { ConfigHandlerOptions } from './config-handler'
export { type JsSdk, type JsSdkOptions, jsSdk, type PageConfig, type Tickets } from './js-sdk'
export { pageSignature, type SignedPage } from './page-signature'
