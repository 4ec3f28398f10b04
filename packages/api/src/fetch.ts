/**
 * The part of `fetch` that is used here. The global one fits, and so does undici's with an `Agent` of your
 * own.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchAnswer>

/** What {@link Fetch} is called with, besides the address. */
export interface FetchInit {
  readonly method: 'GET' | 'POST'
  readonly headers?: Record<string, string>
  readonly body?: string
  readonly redirect: 'manual'
  readonly signal: AbortSignal
}

/** The parts of a `Response` that are used. */
export interface FetchAnswer {
  readonly status: number
  /**
   * Read in pieces, so that reading an answer that never ends can be stopped. Without it the whole `text` is
   * read.
   */
  readonly body?: ByteStream | null
  text(): Promise<string>
}

/** The part of a `ReadableStream` that is used here. */
export interface ByteStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>
    cancel(): Promise<void>
  }
}
