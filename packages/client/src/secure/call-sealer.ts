/** A call as it would be sent without encryption. */
export interface SealableCall {
  /** As the platform sees it: scheme, host and path. A query is not part of it. */
  readonly url: string
  /** `access_token` stays outside; every other field is encrypted with the body's. */
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: Readonly<Record<string, unknown>>
}

/** What is sent instead, by POST and with `access_token` alone in the query. */
export interface SealedCall {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface SealedAnswer {
  /** The same as of the call. */
  readonly url: string
  /** Names in any case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
}

/** Signs and encrypts calls, and checks and decrypts their answers. */
export interface CallSealer {
  /** Rejects with a `WxError` of code `config-invalid` for a body that is no object, or an unusable key. */
  seal(call: SealableCall): Promise<SealedCall>
  /**
   * The answer's fields. Those of an error that the platform sent plain and unsigned are given as they are;
   * everything else must be signed.
   *
   * Rejects with a `WxError` of code `signature-mismatch` for an answer without a signature, or with a wrong
   * one; of code `account-mismatch` for one of another app; of code `bad-ciphertext` for one that does not
   * open; of code `config-invalid` for a certificate that can't be used.
   */
  open(answer: SealedAnswer): Promise<unknown>
}
