/* For Node, Bun and Deno: it opens sockets. */

export { ProxyAddress } from './proxy-address'
export { type ProxyOptions, proxyFetch } from './proxy-fetch'
