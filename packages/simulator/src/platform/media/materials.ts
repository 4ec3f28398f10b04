import type { Clock } from '@wx/core'
import type { MediaLibrary, MediaType, Medium } from './media-library'

/** A permanent file. */
export interface Material {
  readonly mediaId: string
  readonly type: MediaType
  readonly name: string
  readonly title: string
  readonly introduction: string
  /** Unix seconds. */
  readonly updatedAt: number
}

/** The most permanent files of each type; thumbs have no figure of their own on the page. */
const MOST: Readonly<Record<MediaType, number>> = { image: 100_000, voice: 1_000, video: 1_000, thumb: 1_000 }

/**
 * The permanent files. Their bytes are in the media library.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html
 */
export class Materials {
  readonly #media: MediaLibrary
  readonly #clock: Clock
  readonly #materials = new Map<string, Material>()

  constructor(media: MediaLibrary, clock: Clock) {
    this.#media = media
    this.#clock = clock
  }

  /** Keeps a file; 45001, a guess, if there are too many of the type. */
  add(medium: Medium, about: Pick<Material, 'name' | 'title' | 'introduction'>): Material | 45001 {
    if (this.ofType(medium.type).length === MOST[medium.type]) return 45001
    const mediaId = this.#media.addPermanent(medium)
    const material = { mediaId, type: medium.type, ...about, updatedAt: Math.floor(this.#clock.now() / 1000) }
    this.#materials.set(mediaId, material)
    return material
  }

  get(mediaId: string): Material | undefined {
    return this.#materials.get(mediaId)
  }

  /** Newest first, as the platform lists them. */
  ofType(type: MediaType): readonly Material[] {
    return [...this.#materials.values()].filter((material) => material.type === type).reverse()
  }

  delete(mediaId: string): void {
    this.#materials.delete(mediaId)
    this.#media.remove(mediaId)
  }
}
