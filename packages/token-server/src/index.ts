/* The export list is written by hand, and a test holds it. */

export type { Address } from './config/address'
export type { AccountConfig, Config, KeyConfig, TlsConfig, Verb } from './config/config'
export { parseConfig } from './config/schema'
export { Secret } from './config/secret'
export { type Environment, loadConfig } from './config/source'
export type { LineOutput } from './telemetry/log-output'
export { startTokenServer, type TokenServer, type TokenServerOptions } from './token-server'
