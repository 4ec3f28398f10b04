import { WxError } from '@wx/core'
import type { StoreAddress } from '@wx/store/open'
import { classicToken, type Issuer, stableToken } from '@wx/token'
import type { NetworkFetch } from './network'

export const ENDPOINTS = ['stable', 'classic'] as const

export type Endpoint = (typeof ENDPOINTS)[number]

/** The account that a command is about, where its token comes from and where it is kept. */
export interface Account {
  /** Empty if it was not given. */
  readonly appId: string
  /** Empty if it was not given. */
  readonly secret: string
  readonly endpoint: Endpoint
  readonly apiUrl: string | undefined
  readonly store: StoreAddress | undefined
  /** The proxy of `--proxy`; that of the environment is not here. */
  readonly proxy: string | undefined
  readonly fetch: NetworkFetch
}

export function issuerOf(account: Account): Issuer {
  const options = platformOf(account)
  return account.endpoint === 'classic' ? classicToken(options) : stableToken(options)
}

/** Where the platform's API is. */
export function platformOf({ apiUrl }: Pick<Account, 'apiUrl'>): { readonly baseUrl?: string } {
  return apiUrl === undefined ? {} : { baseUrl: apiUrl }
}

/**
 * The store, for a command that needs one. Throws a `WxError` of code `config-invalid` that begins with
 * `why`.
 */
export function storeOf({ store }: Account, why: string): StoreAddress {
  if (store !== undefined) return store
  throw new WxError(
    'config-invalid',
    `${why}: give --store or WX_TOKEN_STORE, file:<directory> or redis://host:port, the one that your programs use.`,
  )
}

/** Throws a `WxError` of code `config-invalid` that says how to give what is missing. */
export function requireCredentials({ appId, secret }: Account): void {
  requireAppId(appId)
  if (secret === '')
    throw new WxError('config-invalid', 'There is no app secret: set WX_APP_SECRET, or give --secret-file or WX_APP_SECRET_FILE.')
}

/** Throws a `WxError` of code `config-invalid` that says how to give what is missing. */
export function requireAppId(appId: string): void {
  if (appId === '') throw new WxError('config-invalid', 'There is no app id: give --app-id or WX_APP_ID.')
}
