import { WxError } from '@wx/core'
import type { StoreAddress } from '@wx/store/open'
import { classicToken, type Issuer, stableToken } from '@wx/token'

/** The account that a command is about, and where its token comes from and is kept. */
export interface Account {
  readonly appId: string
  /** Empty where nobody gave it. */
  readonly secret: string
  readonly endpoint: 'stable' | 'classic'
  readonly apiUrl: string
  readonly store: StoreAddress | undefined
}

export function issuerOf({ endpoint, apiUrl }: Account): Issuer {
  return endpoint === 'classic' ? classicToken({ baseUrl: apiUrl }) : stableToken({ baseUrl: apiUrl })
}

/** The store, for a command that means nothing without one. Throws a `WxError` of code `config-invalid`. */
export function storeOf({ store }: Account, why: string): StoreAddress {
  if (store !== undefined) return store
  throw new WxError(
    'config-invalid',
    `${why}: give --store or WX_TOKEN_STORE, file:<directory> or redis://host:port, the one that your programs use.`,
  )
}

/** Throws a `WxError` of code `config-invalid` that says how to give what is missing. */
export function requireCredentials({ appId, secret }: Account): void {
  if (appId === '') throw new WxError('config-invalid', 'There is no app id: give --app-id or WX_APP_ID.')
  if (secret === '')
    throw new WxError('config-invalid', 'There is no app secret: set WX_APP_SECRET, or give --secret-file or WX_APP_SECRET_FILE.')
}
