/** Fields of a query or a body that have no type. */
export type WxFields = Readonly<Record<string, unknown>>

/** A query or a body without any field. */
export type NoFields = Readonly<Record<string, never>>

/** What every call takes beside its fields. */
export interface CallOptions {
  /** Ends the call. It rejects with a `WxError` of code `aborted`. */
  readonly signal?: AbortSignal
  /** How long one attempt may take, in milliseconds. */
  readonly timeoutMs?: number
}

/**
 * A file of an upload: a Blob or File, bytes, the path of a file (Node), or a stream with its name and
 * size.
 */
export type Media = Blob | Uint8Array | string | SizedStream

/** A stream of which name and size are known. The platform refuses uploads without a length. */
export interface SizedStream {
  readonly stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>
  /** In bytes. */
  readonly size: number
  readonly name: string
}

/** What an upload takes beside its fields. */
export interface UploadOptions extends CallOptions {
  /** Called with the bytes that were sent and all bytes of the body. */
  readonly onProgress?: (sent: number, total: number) => void
}
