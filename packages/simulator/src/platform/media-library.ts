import { randomBytes } from 'node:crypto'

export type MediaType = 'image' | 'voice' | 'video' | 'thumb'

export const MEDIA_TYPES: readonly MediaType[] = ['image', 'voice', 'video', 'thumb']

export interface Medium {
  readonly type: MediaType
  readonly contentType: string
  readonly bytes: Uint8Array
}

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

/** The files that users sent and the bot uploaded, kept until the simulator closes. */
export class MediaLibrary {
  readonly #media = new Map<string, Medium>()

  /** Keeps a file and returns its media id. */
  add(medium: Medium): string {
    const mediaId = randomBytes(24).toString('base64url')
    this.#media.set(mediaId, medium)
    return mediaId
  }

  /** Adds the media id of a user's message without a file, so that the bot may reply with it. */
  adopt(mediaId: string, type: MediaType): void {
    if (!this.#media.has(mediaId)) this.#media.set(mediaId, { type, contentType: 'image/svg+xml', bytes: PLACEHOLDER })
  }

  get(mediaId: string): Medium | undefined {
    return this.#media.get(mediaId)
  }

  has(mediaId: string): boolean {
    return this.#media.has(mediaId)
  }

  /** The file's path, without the host: page and bot may use different names for it. */
  path(mediaId: string): string {
    return `/api/media/${encodeURIComponent(mediaId)}`
  }
}
