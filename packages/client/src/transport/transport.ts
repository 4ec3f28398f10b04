/** Sends requests and brings answers. Behind `#transport`: undici on Node and Deno, `fetch` elsewhere. */
export interface Transport {
  /**
   * The whole answer as text. Rejects with a {@link TransportFailure}, and with no other error but one that
   * the request's own body threw.
   */
  readonly text: (request: TransportRequest) => Promise<TextAnswer>
  /** The answer as soon as its head is there. Rejects as `text` does; so does its stream. */
  readonly stream: (request: TransportRequest) => Promise<StreamAnswer>
  /** Ends idle connections, and the others when their answers are there. */
  readonly close: () => Promise<void>
}

export interface TransportRequest {
  readonly method: 'GET' | 'POST'
  /** Such as `https://api.weixin.qq.com`. */
  readonly origin: string
  /** With the query, and so with the token: never to be repeated in an error. */
  readonly path: string
  readonly contentType: string | undefined
  readonly body: string | StreamedBody | undefined
  /** Beside the content type. */
  readonly headers?: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

/** A body that is never whole in memory. Its length is known: the platform refuses chunked uploads. */
export interface StreamedBody {
  readonly length: number
  readonly chunks: () => AsyncIterable<Uint8Array>
  /** The same as parts of a `Blob`, if nothing in it is a stream. */
  readonly blobParts: readonly (Blob | Uint8Array<ArrayBuffer>)[] | undefined
}

/** The head of an answer, as a `Response` has it. */
export interface AnswerHead {
  readonly status: number
  readonly headers: { readonly get: (name: string) => string | null | undefined }
}

export interface TextAnswer extends AnswerHead {
  readonly text: string
}

export interface StreamAnswer extends AnswerHead {
  readonly chunks: AsyncIterable<Uint8Array>
}

export interface TransportOptions {
  /**
   * An HTTP proxy: its address, which may hold a user name and a password; `false` for none. Default: what
   * `HTTPS_PROXY` and `HTTP_PROXY` say. Hosts in `NO_PROXY` are called without it. Only on Node and Deno.
   */
  readonly proxy?: string | false
}

/** Far more than the longest answer: a text without an end is given up, and takes no more memory. */
export const MAX_TEXT_BYTES = 67_108_864

/** No proper answer came. `wasSent`: the platform may have got the request. */
export class TransportFailure extends Error {
  override readonly name = 'TransportFailure'
  readonly wasSent: boolean

  /** `reason` is a system's word, such as `ECONNRESET`: errors of `fetch` and undici may hold the address. */
  constructor(reason: string, wasSent: boolean) {
    super(reason)
    this.wasSent = wasSent
  }
}
