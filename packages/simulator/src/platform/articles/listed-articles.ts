import type { Article } from '../content'

/** A draft or a publication as the page lists it. */
export interface ListedArticles {
  /** The draft's media id, or the publication's article id. */
  readonly id: string
  readonly published: boolean
  /** Epoch milliseconds. */
  readonly updatedAt: number
  readonly articles: readonly Article[]
}
