import type { AccountOptions } from './account'
import { ACCOUNT_KINDS, type AccountKind } from './account-kind'
import { checkChoice } from './choice'
import type { Errcode } from './platform-error'

/** What a right is asked for. `rights` are the kinds that have it; without them nothing is known. */
export interface Protected {
  readonly path: string
  readonly rights?: readonly AccountKind[]
}

/** Who may send a browser to the login page: the same as for the calls that follow. */
export const WEB_LOGIN: Protected = { path: '/connect/oauth2/authorize', rights: ['verified-service', 'test'] }

/**
 * What a test account was seen to be refused. It gets all else that a verified 服务号 gets, which is a guess:
 * the manual says only that it has the advanced APIs. Source:
 * https://developers.weixin.qq.com/doc/oplatform/developers/basic_func/sandbox.md
 */
const REFUSED_TO_TEST: ReadonlySet<string> = new Set(['/cgi-bin/message/mass/send'])
const CUSTOMER_SERVICE: ReadonlySet<string> = new Set(['/cgi-bin/message/custom/send', '/cgi-bin/message/custom/typing'])

/** What the account may call, by its kind. The kind can change while the simulator runs. */
export class AccountRights {
  #kind: AccountKind
  readonly #customerService: boolean | undefined

  /** Throws a `WxError` of code `config-invalid` for a kind that does not exist. */
  constructor({ accountKind, customerService }: Pick<AccountOptions, 'accountKind' | 'customerService'>) {
    this.#kind = checkChoice('accountKind', accountKind || 'verified-service', ACCOUNT_KINDS)
    this.#customerService = customerService
  }

  get kind(): AccountKind {
    return this.#kind
  }

  /** Throws a `WxError` of code `config-invalid` for a kind that does not exist. */
  become(kind: AccountKind): void {
    this.#kind = checkChoice('The account kind', kind, ACCOUNT_KINDS)
  }

  /** 48001 if the account may not. That what is not known is allowed is a guess. */
  refusal({ path, rights }: Protected): Errcode | undefined {
    const given = CUSTOMER_SERVICE.has(path) ? this.#customerService : undefined
    return (given ?? this.#hasRight(path, rights)) ? undefined : 48001
  }

  #hasRight(path: string, rights: readonly AccountKind[] | undefined): boolean {
    if (this.#kind === 'test') return !REFUSED_TO_TEST.has(path)
    return rights === undefined || rights.includes(this.#kind)
  }
}
