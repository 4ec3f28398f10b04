/* For Node, Bun and Deno: it opens sockets. */

export { ProxyAddress } from './proxy-address'
export { type ProxyFetch, type ProxyOptions, proxyFetch } from './proxy-fetch'
