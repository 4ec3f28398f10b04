import type { Clock } from '@wx/core'
import type { Errcode } from '../platform-error'
import { Vouchers } from './vouchers'

const LIFE_MS = 7_200_000

/**
 * The tokens of a third-party platform and of the accounts that it manages. Any verify ticket and any
 * authorization code is taken: the simulator plays no owner who authorises.
 */
export class ComponentTokens {
  readonly #components: Vouchers<string>
  readonly #authorizers: Vouchers<string>

  constructor(clock: Clock) {
    this.#components = new Vouchers(clock, '97_', LIFE_MS)
    this.#authorizers = new Vouchers(clock, '98_', LIFE_MS)
  }

  issue(componentAppId: string): { readonly component_access_token: string; readonly expires_in: number } {
    return { component_access_token: this.#components.issue(componentAppId), expires_in: LIFE_MS / 1000 }
  }

  /** The token and its life in seconds, for an account that is managed. */
  issueAuthorizer(appId: string): { readonly authorizer_access_token: string; readonly expires_in: number } {
    return { authorizer_access_token: this.#authorizers.issue(appId), expires_in: LIFE_MS / 1000 }
  }

  /** Why a component's token does not open the API. 42006 for one that expired. */
  refusal(token: string | undefined): Errcode | undefined {
    if (token === undefined || token === '') return 41001
    const found = this.#components.find(token)
    if (found === undefined) return 40001
    return found === 'expired' ? 42006 : undefined
  }

  /** The same for the token of a managed account; 40001 if it is none. */
  authorizerRefusal(token: string | undefined): Errcode | undefined {
    const found = this.#authorizers.find(token ?? '')
    if (found === undefined) return 40001
    return found === 'expired' ? 42001 : undefined
  }
}
