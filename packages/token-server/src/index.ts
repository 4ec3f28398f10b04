/* The export list is written by hand, and a test holds it. */

export type { AccountConfig, Config, KeyConfig, TlsConfig, Verb } from './config/config'
export { parseConfig } from './config/schema'
export { Secret } from './config/secret'
export { type Environment, loadConfig } from './config/source'
export { startTokenServer, type TokenServer, type TokenServerOptions } from './token-server'
