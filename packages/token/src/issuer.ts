import type { WxApi } from '@wx/api'
import type { Budget } from './budget'
import type { Issued } from './transitions'

export interface IssueRequest {
  readonly appId: string
  readonly secret: string
  /** The platform gave the same token again although it was refused somewhere: make it give another. */
  readonly forced: boolean
  /** HTTP with the whole attempt's time limit on it. */
  readonly api: WxApi
}

/**
 * Where tokens of one kind come from. Everything that behaves like a token (fetched, shared, ends after a while, refused
 * when it is too old) is a `TokenManager` with another one of these.
 */
export interface Issuer {
  /** The whole address: tokens of different endpoints never share a record. */
  readonly endpoint: string
  /** How long before its end a token is refreshed; each process picks its own moment between the two, in milliseconds. */
  readonly window: { readonly minMs: number; readonly maxMs: number }
  /** How many fetches the account can afford. Without it only the backoff limits them. */
  readonly fetches?: Budget
  /** Present where the platform can be forced to give another token, and how often. */
  readonly forced?: Budget
  /** True where each fetch makes the token before it end: then processes that share nothing break each other's tokens. */
  readonly supersedes: boolean
  /** For tokens that hang on something else: the basis that has been replaced since, so that a token on it is due. Never throws. */
  readonly outdated?: () => Promise<string | undefined>
  /**
   * Fetches one token. Throws a `WxError` of code `upstream-failed`, with the platform's `errcode` where it gave one:
   * that says for certain that no token was minted.
   */
  readonly issue: (request: IssueRequest) => Promise<Issued>
}
