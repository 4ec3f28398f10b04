import type { ProxyAddress } from '@wx/api/proxy'
import type { StoreAddress } from '@wx/store/open'
import type { Address } from './address'
import type { Secret } from './secret'

/** What a key may do: read tokens, report bad ones, see and change the state of accounts. */
export type Verb = 'read' | 'report' | 'operate'

/** An account whose tokens the server keeps. */
export interface AccountConfig {
  readonly appId: string
  readonly secret: Secret
  /** What people call it. */
  readonly name?: string | undefined
  /** Which of the platform's two token endpoints; `stable` unless the account still needs the classic one. */
  readonly endpoint: 'stable' | 'classic'
  readonly baseUrl?: string | undefined
}

/** A key of a program that asks for tokens, and what it may do. */
export interface KeyConfig {
  /** Names the key in the audit log. */
  readonly name: string
  /** The SHA-256 of the key. The key itself need not be in the file. */
  readonly digest: Buffer
  readonly accounts: '*' | readonly string[]
  readonly allow: readonly Verb[]
  /** How many requests a second the key allows, and how many at once. */
  readonly perSecond: number
}

/** Files for https, and for the certificates of clients. */
export interface TlsConfig {
  readonly cert: string
  readonly key: string
  /** If it is given, clients need a certificate that it signed: mTLS. */
  readonly clientCa?: string | undefined
}

/** A checked configuration: {@link parseConfig} and {@link loadConfig} make it. */
export interface Config {
  readonly listen: Address
  /**
   * Where `/healthz` and `/readyz` are answered without a key, for an orchestrator's probes; nothing else
   * is there.
   */
  readonly probes?: Address | undefined
  readonly tls?: TlsConfig | undefined
  readonly store: StoreAddress
  /** For the calls of the platform. */
  readonly proxy?: ProxyAddress | undefined
  readonly accounts: readonly AccountConfig[]
  readonly keys: readonly KeyConfig[]
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error'
}
