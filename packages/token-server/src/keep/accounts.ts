import { classicToken, type Issuer, stableToken, type TokenManagers, ticket } from '@wx/token'
import type { TokenKind } from '@wx/token/remote'
import type { AccountConfig } from '../config/config'

type Platform = { readonly baseUrl?: string }

/** The configured accounts, each with a place in the list, and where their tokens come from. */
export class Accounts {
  readonly list: readonly AccountConfig[]
  readonly #places: ReadonlyMap<string, number>
  /** One for each endpoint and address: accounts that share both share the issuer. */
  readonly #issuers = new Map<string, Issuer>()

  constructor(list: readonly AccountConfig[]) {
    this.list = list
    this.#places = new Map(list.map(({ appId }, place) => [appId, place]))
  }

  placeOf(appId: string): number | undefined {
    return this.#places.get(appId)
  }

  find(appId: string): AccountConfig | undefined {
    const place = this.#places.get(appId)
    return place === undefined ? undefined : this.list[place]
  }

  /** A ticket's issuer belongs to one account, because its access token pays for the ticket. */
  issuerOf(account: AccountConfig, kind: TokenKind, accessTokens: TokenManagers): Issuer {
    switch (kind) {
      case 'access_token':
        return this.#accessTokenIssuer(account)
      case 'jsapi_ticket':
        return ticket({ type: 'jsapi', tokens: accessTokens.for(account.appId), ...platformOf(account) })
      case 'wx_card_ticket':
        return ticket({ type: 'wx_card', tokens: accessTokens.for(account.appId), ...platformOf(account) })
    }
  }

  #accessTokenIssuer(account: AccountConfig): Issuer {
    const name = `${account.endpoint} ${account.baseUrl ?? ''}`
    const issuer =
      this.#issuers.get(name) ?? (account.endpoint === 'classic' ? classicToken(platformOf(account)) : stableToken(platformOf(account)))
    this.#issuers.set(name, issuer)
    return issuer
  }
}

function platformOf({ baseUrl }: AccountConfig): Platform {
  return baseUrl === undefined ? {} : { baseUrl }
}
