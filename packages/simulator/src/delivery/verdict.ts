import type { WxErrorCode } from '@wx/core'
import type { Errcode } from '../platform/platform-error'

/** No facts beyond the code. */
type None = Readonly<Record<never, never>>

/** What a body that is no reply begins with, so that the developer sees which program answered. */
interface Start {
  readonly start: string
}

/** What each verdict knows. Times are milliseconds. */
export interface VerdictFacts {
  // No answer came. `error` is the runtime's code or text.
  readonly 'nothing-listens': { readonly error: string }
  readonly 'host-unknown': { readonly error: string }
  readonly 'connection-lost': { readonly error: string }
  readonly 'network-failed': { readonly error: string }
  readonly 'certificate-refused': { readonly error: string }
  /** A push from two addresses, on a machine that has only one of them. */
  readonly 'no-second-address': None
  /** Cut after five seconds. */
  readonly late: None
  readonly 'cut-on-purpose': None
  readonly 'simulator-closed': None
  // An answer that the platform does not take.
  readonly status: { readonly status: number }
  readonly 'body-too-long': None
  readonly 'body-not-utf8': None
  readonly 'success-not-alone': Start
  readonly json: Start
  readonly html: Start
  readonly 'text-before-xml': Start
  readonly 'not-a-reply': Start
  /** `detail` is core's text on it. */
  readonly 'bad-xml': { readonly error: WxErrorCode; readonly detail: string }
  // A reply that the platform can't open.
  readonly 'not-encrypted': None
  readonly 'encrypted-in-plain-mode': None
  readonly 'envelope-incomplete': None
  readonly 'signature-wrong': None
  readonly undecryptable: { readonly error: WxErrorCode; readonly detail: string }
  // A reply with something wrong in it.
  readonly 'empty-text': None
  readonly 'empty-field': { readonly element: string }
  readonly 'element-missing': { readonly element: string }
  readonly 'text-too-long': { readonly bytes: number; readonly most: number }
  readonly 'media-unknown': { readonly element: string; readonly mediaId: string }
  readonly 'article-count': { readonly count: string }
  readonly 'articles-missing': { readonly count: number; readonly articles: number }
  readonly 'article-empty': None
  readonly 'parties-not-swapped': None
  readonly 'receiver-wrong': { readonly given: string; readonly openid: string }
  readonly 'sender-wrong': { readonly given: string; readonly accountId: string }
  readonly 'time-invalid': { readonly given: string }
  readonly 'type-unknown': { readonly given: string; readonly known: readonly string[] }
  // No reply, which may be as the bot wants it.
  readonly 'no-reply': None
  /** The bot has replied to nothing yet, and may not be able to decrypt. */
  readonly unopened: None
  /** `success` so late that the bot most likely gave up waiting for its handler. */
  readonly 'late-success': { readonly afterMs: number }
  readonly 'bot-failed': None
  readonly 'reply-not-shown': None
  /** The answer came as a customer-service message. Both times since the push. */
  readonly 'message-later': { readonly answeredMs: number; readonly messageMs: number }
  readonly 'message-refused': { readonly errcode: Errcode; readonly meaning: Meaning }
  // The push was not sent.
  readonly 'mark-fail': None
  readonly 'lost-on-purpose': None
}

/** What an error code of the platform means. */
export interface Meaning {
  readonly zh?: string | undefined
  readonly en: string
}

export type VerdictCode = keyof VerdictFacts

/**
 * What was wrong with a push or its answer, or what may be: a code, and the facts. `Exchange.reason` says it
 * in English, the chat page in the page's language.
 */
export type Verdict<C extends VerdictCode = VerdictCode> = { [K in C]: { readonly code: K } & VerdictFacts[K] }[C]
