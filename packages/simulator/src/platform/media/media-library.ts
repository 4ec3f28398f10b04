import { randomBytes } from 'node:crypto'
import { type Clock, systemClock } from '@wx/core'

/** The kinds of media that the platform keeps. */
export type MediaType = 'image' | 'voice' | 'video' | 'thumb'

export const MEDIA_TYPES: readonly MediaType[] = ['image', 'voice', 'video', 'thumb']

export interface Medium {
  readonly type: MediaType
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** A file that the account can use. */
export interface KeptFile {
  readonly mediaId: string
  readonly type: MediaType
  readonly contentType: string
  /** In bytes. */
  readonly size: number
  /** Who sent or uploaded it. */
  readonly by: 'user' | 'account'
  /** Epoch milliseconds. */
  readonly addedAt: number
  /** Epoch milliseconds; absent for a permanent file. */
  readonly expiresAt?: number
}

interface Kept {
  readonly medium: Medium
  readonly until: number
  /** Absent for a media id without a file. */
  readonly file?: KeptFile
}

/**
 * How long a temporary file is kept.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/New_temporary_materials.html
 */
const TEMPORARY_MS = 3 * 86_400_000

/** The picture for a media id without a file, such as a test sends. */
const PLACEHOLDER: Uint8Array = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="120"><rect width="160" height="120" fill="#d8d8d8"/></svg>',
)

export function isMediaType(value: unknown): value is MediaType {
  return MEDIA_TYPES.some((type) => type === value)
}

/**
 * The content type if it is an image, sound or video; else plain bytes, so that no uploaded file is shown as
 * a page.
 */
export function safeType(given: string | undefined): string {
  return given !== undefined && /^(image|audio|video)\/[\w.+-]+$/.test(given) ? given : 'application/octet-stream'
}

/** The files that users sent and the bot uploaded: for three days, or for ever if they are permanent. */
export class MediaLibrary {
  readonly #clock: Clock
  readonly #onChange: () => void
  readonly #media = new Map<string, Kept>()

  /** `onChange` hears of every file that comes or is removed. */
  constructor(clock: Clock = systemClock, onChange: () => void = () => {}) {
    this.#clock = clock
    this.#onChange = onChange
  }

  /** The files that did not expire, newest first. */
  files(): readonly KeptFile[] {
    const now = this.#clock.now()
    const kept = [...this.#media.values()].filter(({ until }) => now < until)
    return kept.flatMap(({ file }) => file ?? []).reverse()
  }

  /** Keeps a file for three days and returns its media id. */
  add(medium: Medium, by: KeptFile['by'] = 'account'): string {
    return this.#keep(medium, by, this.#clock.now() + TEMPORARY_MS)
  }

  /** Keeps a file until {@link remove}. */
  addPermanent(medium: Medium): string {
    return this.#keep(medium, 'account', Number.POSITIVE_INFINITY)
  }

  remove(mediaId: string): void {
    this.#media.delete(mediaId)
    this.#onChange()
  }

  /** Adds the media id of a user's message without a file, so that the bot may reply with it. */
  adopt(mediaId: string, type: MediaType): void {
    if (this.has(mediaId)) return
    const medium = { type, contentType: 'image/svg+xml', bytes: PLACEHOLDER }
    this.#media.set(mediaId, { medium, until: this.#clock.now() + TEMPORARY_MS })
  }

  get(mediaId: string): Medium | undefined {
    const kept = this.#media.get(mediaId)
    return kept !== undefined && this.#clock.now() < kept.until ? kept.medium : undefined
  }

  has(mediaId: string): boolean {
    return this.get(mediaId) !== undefined
  }

  /** The file's path, without the host: page and bot may use different names for it. */
  path(mediaId: string): string {
    return `/api/media/${encodeURIComponent(mediaId)}`
  }

  #keep(medium: Medium, by: KeptFile['by'], until: number): string {
    const mediaId = randomBytes(24).toString('base64url')
    const { type, contentType, bytes } = medium
    const about = { mediaId, type, contentType, size: bytes.length, by, addedAt: this.#clock.now() }
    const file = Number.isFinite(until) ? { ...about, expiresAt: until } : about
    this.#media.set(mediaId, { medium, until, file })
    this.#onChange()
    return mediaId
  }
}
