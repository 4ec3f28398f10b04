/* For Node, Bun and Deno: it opens files and sockets. */

export { type OpenStoreOptions, openStore } from './open-store'
export { StoreAddress } from './store-address'
