import { randomBytes } from 'node:crypto'
import { type Clock, systemClock } from '@wx/core'

export type MediaType = 'image' | 'voice' | 'video' | 'thumb'

export const MEDIA_TYPES: readonly MediaType[] = ['image', 'voice', 'video', 'thumb']

export interface Medium {
  readonly type: MediaType
  readonly contentType: string
  readonly bytes: Uint8Array
}

interface Kept {
  readonly medium: Medium
  readonly until: number
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
  readonly #media = new Map<string, Kept>()

  constructor(clock: Clock = systemClock) {
    this.#clock = clock
  }

  /** Keeps a file for three days and returns its media id. */
  add(medium: Medium): string {
    return this.#keep(newId(), medium)
  }

  /** Keeps a file until {@link remove}. */
  addPermanent(medium: Medium): string {
    const mediaId = newId()
    this.#media.set(mediaId, { medium, until: Number.POSITIVE_INFINITY })
    return mediaId
  }

  remove(mediaId: string): void {
    this.#media.delete(mediaId)
  }

  /** Adds the media id of a user's message without a file, so that the bot may reply with it. */
  adopt(mediaId: string, type: MediaType): void {
    if (!this.has(mediaId)) this.#keep(mediaId, { type, contentType: 'image/svg+xml', bytes: PLACEHOLDER })
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

  #keep(mediaId: string, medium: Medium): string {
    this.#media.set(mediaId, { medium, until: this.#clock.now() + TEMPORARY_MS })
    return mediaId
  }
}

function newId(): string {
  return randomBytes(24).toString('base64url')
}
