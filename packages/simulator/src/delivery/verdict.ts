import type { WxErrorCode } from '@wx/core'
import type { Errcode } from '../platform/platform-error'

/**
 * What each verdict knows; `object` is nothing beyond the code. Times are milliseconds. `start` is what the
 * body begins with, so that the developer sees which program answered.
 */
export interface VerdictFacts {
  // No answer came. `error` is the runtime's code or text.
  readonly 'nothing-listens': { readonly error: string }
  readonly 'host-unknown': { readonly error: string }
  readonly 'connection-lost': { readonly error: string }
  readonly 'network-failed': { readonly error: string }
  readonly 'certificate-refused': { readonly error: string }
  /** A push from two addresses, on a machine that has only one of them. */
  readonly 'no-second-address': object
  /** Cut after five seconds. */
  readonly late: object
  readonly 'cut-on-purpose': object
  readonly 'simulator-closed': object
  // An answer that the platform does not take.
  readonly status: { readonly status: number }
  readonly 'body-too-long': object
  readonly 'body-not-utf8': object
  readonly 'success-not-alone': { readonly start: string }
  readonly json: { readonly start: string }
  readonly html: { readonly start: string }
  readonly 'text-before-xml': { readonly start: string }
  readonly 'not-a-reply': { readonly start: string }
  /** `detail` is core's text on it. */
  readonly 'bad-xml': { readonly error: WxErrorCode; readonly detail: string }
  // A reply that the platform can't open.
  readonly 'not-encrypted': object
  readonly 'encrypted-in-plain-mode': object
  readonly 'envelope-incomplete': object
  readonly 'signature-wrong': object
  readonly undecryptable: { readonly error: WxErrorCode; readonly detail: string }
  // A reply with something wrong in it.
  readonly 'empty-text': object
  readonly 'empty-field': { readonly element: string }
  readonly 'element-missing': { readonly element: string }
  readonly 'text-too-long': { readonly bytes: number; readonly most: number }
  readonly 'media-unknown': { readonly element: string; readonly mediaId: string }
  readonly 'article-count': { readonly count: string }
  readonly 'articles-missing': { readonly count: number; readonly articles: number }
  readonly 'article-empty': object
  readonly 'parties-not-swapped': object
  readonly 'receiver-wrong': { readonly given: string; readonly openid: string }
  readonly 'sender-wrong': { readonly given: string; readonly accountId: string }
  readonly 'time-invalid': { readonly given: string }
  readonly 'type-unknown': { readonly given: string; readonly known: readonly string[] }
  // No reply, which may be as the bot wants it.
  readonly 'no-reply': object
  /** The bot has replied to nothing yet, and may not be able to decrypt. */
  readonly unopened: object
  /** `success` so late that the bot most likely gave up waiting for its handler. */
  readonly 'late-success': { readonly afterMs: number }
  readonly 'bot-failed': object
  readonly 'reply-not-shown': object
  /** The answer came as a customer-service message. Both times since the push. */
  readonly 'message-later': { readonly answeredMs: number; readonly messageMs: number }
  readonly 'message-refused': { readonly errcode: Errcode; readonly meaning: Meaning }
  // The push was not sent.
  readonly 'mark-fail': object
  readonly 'lost-on-purpose': object
}

/** What an error code of the platform means. */
export interface Meaning {
  readonly zh?: string | undefined
  readonly en: string
}

/** Which verdict it is. */
export type VerdictCode = keyof VerdictFacts

/**
 * What was wrong with a push or its answer, or what may be: a code, and the facts. `Exchange.reason` says it
 * in English, the chat page in the page's language.
 */
export type Verdict<C extends VerdictCode = VerdictCode> = { [K in C]: { readonly code: K } & VerdictFacts[K] }[C]
