import { randomBytes } from 'node:crypto'

export type MediaType = 'image' | 'voice' | 'video' | 'thumb'

export interface Medium {
  readonly type: MediaType
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** Drawn where somebody sent a media id without any bytes behind it, as tests do. */
const placeholder: Uint8Array = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="120"><rect width="160" height="120" fill="#d8d8d8"/></svg>',
)

export function isMediaType(value: unknown): value is MediaType {
  return value === 'image' || value === 'voice' || value === 'video' || value === 'thumb'
}

/** Images, sound and film only; whatever else was sent is handed out as bytes, so that no upload becomes a page. */
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

  /** Makes a media id known that a user's act names, so that the bot may answer with it. */
  adopt(mediaId: string, type: MediaType): void {
    if (!this.#media.has(mediaId)) this.#media.set(mediaId, { type, contentType: 'image/svg+xml', bytes: placeholder })
  }

  get(mediaId: string): Medium | undefined {
    return this.#media.get(mediaId)
  }

  has(mediaId: string): boolean {
    return this.#media.has(mediaId)
  }

  /** Where the page finds it; relative, because the page may be open under another name than the bot uses. */
  path(mediaId: string): string {
    return `/api/media/${encodeURIComponent(mediaId)}`
  }
}
