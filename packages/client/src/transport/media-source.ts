/** A file to upload, from any form of `Media`. */
export interface MediaSource {
  readonly size: number
  readonly name: string | undefined
  /** The first bytes, which tell the type. */
  readonly head: Uint8Array
  readonly chunks: () => AsyncIterable<Uint8Array>
  /** A stream that has been read can't be sent again. */
  readonly isUsedUp: () => boolean
  /** The same in a form that `fetch` sends by itself. */
  readonly blob: Blob | Uint8Array<ArrayBuffer> | undefined
}
