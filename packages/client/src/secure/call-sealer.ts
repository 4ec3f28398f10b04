/** A call as it would be sent without encryption. */
export interface SealableCall {
  /**
   * As it is sent, but for what a gateway has before the path. Its query is encrypted with the other fields.
   * In place of a host that is not the platform's, `https://api.weixin.qq.com` is signed.
   */
  readonly url: string
  /** `access_token` stays outside; every other field is encrypted with the body's. */
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/** What is sent instead, by POST and with `access_token` alone in the query. It serves once. */
export interface SealedCall {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /**
   * The fields of the answer, whose text this is. Those of an error that the platform sent plain and unsigned
   * are given as they are; everything else must be signed. Undefined for an HTTP error without an `errcode`.
   *
   * Rejects with a `WxError` of code `signature-mismatch` for an answer without a signature, or with a wrong
   * one; of code `account-mismatch` for one of another app; of code `bad-ciphertext` for one that does not
   * open; of code `config-invalid` for a certificate that can't be used.
   */
  readonly open: (text: string, head: SealedHead) => Promise<unknown>
}

/** The head of an answer: a `Response` has it. */
export interface SealedHead {
  readonly status: number
  readonly headers: { readonly get: (name: string) => string | null | undefined }
}

/** Signs and encrypts calls, and checks and decrypts their answers. */
export interface CallSealer {
  /** Rejects with a `WxError` of code `config-invalid` for a body that is no object, or an unusable key. */
  seal(call: SealableCall): Promise<SealedCall>
}
