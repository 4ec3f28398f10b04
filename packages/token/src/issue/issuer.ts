import type { WxApi } from '@wx/api'
import { WxError } from '@wx/core'
import { isRecord } from '@wx/core/internal'
import type { Budget } from '../record/budget'
import type { Issued } from '../record/transitions'

export interface IssueRequest {
  readonly appId: string
  readonly secret: string
  /** The platform gave the same token again although it was refused somewhere: make it give another. */
  readonly forced: boolean
  /** HTTP with the whole attempt's time limit on it. */
  readonly api: WxApi
}

/**
 * Where tokens of one kind come from. Everything that behaves like a token (it is fetched, shared and ends
 * after a while) is a `TokenManager` with an issuer of its own.
 */
export interface Issuer {
  /** The whole address: tokens of different endpoints never share a record. */
  readonly endpoint: string
  /**
   * How long before its end a token is refreshed; each process picks its own moment between the two, in
   * milliseconds.
   */
  readonly window: { readonly minMs: number; readonly maxMs: number }
  /** How many fetches the account can afford. Without a budget only the backoff limits them. */
  readonly fetches?: Budget
  /** How often the platform can be forced to give another token. Without it, it cannot be forced. */
  readonly forced?: Budget
  /**
   * True if each fetch ends the token before it: then processes that share no store break each other's
   * tokens.
   */
  readonly supersedes: boolean
  /**
   * For a token that depends on another: the basis that has been replaced since, so that a token on it is
   * due. Never rejects.
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
