/** One push with all its attempts and its outcome. */
export interface Exchange {
  readonly id: string
  readonly openid: string
  /** The push in plain text, before encryption. */
  readonly push: string
  readonly attempts: readonly Attempt[]
  readonly outcome: 'pending' | 'reply' | 'silent' | 'fault'
  /** The reply in plain text, after decryption. */
  readonly reply?: string
  /** What was wrong, if the outcome is `fault`. */
  readonly reason?: string
  /**
   * What may be wrong, if the outcome is `silent` and the bot has not replied before: it may not be able to
   * decrypt.
   */
  readonly hint?: string
}

/** One request of a push, and what came back. */
export interface Attempt {
  /** Epoch milliseconds. */
  readonly at: number
  readonly durationMs: number
  readonly request: { readonly url: string; readonly body: string }
  /** Absent if nothing came back: refused, reset, or cut after five seconds. */
  readonly response?: { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  readonly error?: string
}
