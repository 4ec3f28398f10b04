import type { Progress } from '../media/media'

export type { Media } from '../media/media'

/** Fields of a query or a body that have no type. */
export type WxFields = Readonly<Record<string, unknown>>

/** A query or a body without any field. */
export type NoFields = Readonly<Record<string, never>>

/** What one call may be given beside its fields. */
export interface CallOptions {
  /** Ends the call, and its connection. */
  readonly signal?: AbortSignal
  /** Default: the client's. */
  readonly timeoutMs?: number
  /**
   * A token of another kind than the client's: of a user (web OAuth), or of an open platform. It is used as
   * it is, and a call with it is refused when it is dead.
   */
  readonly accessToken?: string
}

export interface PostOptions extends CallOptions {
  /** Beside the body: a few endpoints have both. */
  readonly query?: Readonly<Record<string, unknown>>
}

export interface UploadOptions extends CallOptions {
  /** Called as the file goes out; the last time with all of it. */
  readonly onProgress?: (progress: Progress) => void
}

export interface DownloadOptions extends CallOptions {
  /** Called as the file comes in; the last time with all of it. */
  readonly onProgress?: (progress: Progress) => void
}
