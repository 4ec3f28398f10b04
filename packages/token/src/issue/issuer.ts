import type { WxApi } from '@wx/api'
import { WxError } from '@wx/core'
import { isRecord } from '@wx/core/internal'
import type { Budget } from '../record/budget'
import type { Issued } from '../record/transitions'

/** What an issuer fetches a token with. */
export interface IssueRequest {
  readonly appId: string
  readonly secret: string
  /** True if the platform gave a refused token once more: the issuer must make it give another one. */
  readonly forced: boolean
  /** Calls the platform within the time limit of the whole attempt. */
  readonly api: WxApi
}

/**
 * Where tokens of one kind come from. A value that is fetched, shared and ends after a while can be kept by a
 * `TokenManager` with an issuer of its own.
 */
export interface Issuer {
  /** The whole address: tokens of different endpoints never share a record. */
  readonly endpoint: string
  /**
   * How long before its end a token is refreshed; each process picks its own moment between the two, in
   * milliseconds.
   */
  readonly window: { readonly minMs: number; readonly maxMs: number }
  /** How many fetches the account may make. Without a budget only the backoff limits them. */
  readonly fetches?: Budget
  /** How often the platform can be forced to give another token. Without it, it cannot be forced. */
  readonly forced?: Budget
  /**
   * True if each fetch ends the token before it: then processes that share no store break each other's
   * tokens.
   */
  readonly supersedes: boolean
  /**
   * For a token that is fetched with another token, its basis. Resolves to a basis that has been replaced: a
   * token fetched with it is due. Never rejects.
   */
  readonly outdated?: () => Promise<string | undefined>
  /**
   * Fetches one token. Rejects with a `WxError` of code `upstream-failed`, with the platform's `errcode` if
   * it gave one: then it is certain that no token was minted.
   */
  readonly issue: (request: IssueRequest) => Promise<Issued>
}

/**
 * Throws a `WxError` of code `config-invalid` for anything that is no issuer, such as a name or `stableToken`
 * itself.
 */
export function checkIssuer(issuer: unknown): void {
  if (isRecord(issuer) && typeof issuer.endpoint === 'string' && typeof issuer.issue === 'function' && isRecord(issuer.window)) return
  const seen = typeof issuer === 'string' ? JSON.stringify(issuer.slice(0, 40)) : `of type ${issuer === null ? 'null' : typeof issuer}`
  throw new WxError('config-invalid', `issuer is ${seen}. Pass what stableToken(), classicToken() or ticket(…) returns.`)
}
