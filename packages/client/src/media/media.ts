/**
 * A file to upload: a `Blob` (a `File` has a name too), bytes, a file on disk (Node and Deno), or a stream
 * whose size is known. A stream can be sent once.
 */
export type Media = Blob | Uint8Array | ArrayBuffer | MediaFile | MediaStream

/** A file on the disk. */
export interface MediaFile {
  readonly path: string
}

/** A stream, whose size must be known before it is sent. */
export interface MediaStream {
  readonly stream: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>
  /** In bytes: the platform takes no upload of unknown length. */
  readonly size: number
  readonly name?: string
}

/** How much of a file has been moved, in bytes. */
export interface Progress {
  readonly loaded: number
  /** Undefined if a download doesn't tell. */
  readonly total: number | undefined
}

/** True for each form of {@link Media}. */
export function isMedia(value: unknown): value is Media {
  if (typeof value !== 'object' || value === null) return false
  if (value instanceof Blob || value instanceof Uint8Array || value instanceof ArrayBuffer) return true
  return ('path' in value && typeof value.path === 'string') || ('stream' in value && 'size' in value)
}
