/* For Node, Bun and Deno: it opens sockets. */

export { ProxyAddress } from './proxy-address'
export { type ProxyOptions, proxyDispatcher } from './proxy-dispatcher'
export { type ProxyFetch, proxyFetch } from './proxy-fetch'
export { withProxyStatus } from './proxy-status'
