/**
 * Every cause a {@link WxError} can have. The receiver's codes first, then configuration, stores, tokens and
 * calls.
 *
 * A code is for programs, the message is for people: it names the value seen, the rule and the next step,
 * and never contains a secret, a token or a message's content.
 */
export type WxErrorCode =
  // A request that was refused before anything was run.
  | 'query-invalid'
  | 'timestamp-outside-window'
  | 'signature-mismatch'
  | 'mode-mismatch'
  | 'method-not-allowed'
  | 'replayed'
  | 'account-unknown'
  | 'account-mismatch'
  | 'body-consumed'
  | 'body-too-large'
  | 'body-encoding'
  | 'body-compressed'
  | 'body-timeout'
  | 'body-aborted'
  | 'malformed'
  | 'doctype-forbidden'
  | 'repeated-element'
  | 'bad-ciphertext'
  | 'bad-padding'
  | 'bad-length'
  | 'receiveid-mismatch'
  // What our own code or the developer's did.
  | 'config-invalid'
  | 'handler-timeout'
  | 'reply-invalid'
  | 'internal'
  // What bots keep about a conversation.
  | 'session-conflict'
  | 'state-invalid'
  // Stores and tokens.
  | 'store-failed'
  | 'token-unavailable'
  | 'upstream-failed'
  // Calls to the platform.
  | 'api-refused'
  | 'outcome-unknown'
  | 'aborted'
  | 'media-invalid'

/** What a {@link WxError} has besides its code and message. */
export interface WxErrorOptions {
  /** What went wrong underneath, kept for the developer and never sent to the caller. */
  readonly cause?: unknown
  /** The platform's `errcode`, if it answered with one. */
  readonly errcode?: number
}

/** Shared by every installed copy of this package, so that {@link WxError.is} works across two of them. */
const MARKER: unique symbol = Symbol.for('@wx/error') as never

/**
 * The one error of `@wx/*`. Tell causes apart by `code`, never by the message.
 *
 * @example
 * ```ts
 * bot.catch((error) => {
 *   if (WxError.is(error) && error.code === 'signature-mismatch') metrics.refused()
 * })
 * ```
 */
export class WxError extends Error {
  override readonly name = 'WxError'
  readonly code: WxErrorCode
  readonly errcode: number | undefined

  constructor(code: WxErrorCode, message: string, options: WxErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.code = code
    this.errcode = options.errcode
    Object.defineProperty(this, MARKER, { value: true })
  }

  /** True for a WxError of this or any other installed copy; `instanceof` is only true for this copy's. */
  static is(value: unknown): value is WxError {
    return typeof value === 'object' && value !== null && MARKER in value
  }
}
