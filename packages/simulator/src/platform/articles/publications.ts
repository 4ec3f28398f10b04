import { randomBytes } from 'node:crypto'
import type { Article } from './article'

/** Articles that are published, or about to be. */
export interface Publication {
  readonly publishId: bigint
  readonly articleId: string
  readonly articles: readonly Article[]
  /** The places, from 1, of articles that were taken down. */
  readonly deleted: Set<number>
  /** 0 done, 1 running, 5 deleted afterwards. */
  status: 0 | 1 | 5
  /** Unix seconds. */
  readonly updatedAt: number
}

/** What was published. Source: https://developers.weixin.qq.com/doc/offiaccount/Publish/Publish.html */
export class Publications {
  readonly #onChange: () => void
  readonly #byJob = new Map<string, Publication>()

  /** `onChange` hears of every publication that comes or goes. */
  constructor(onChange: () => void) {
    this.#onChange = onChange
  }

  add(publishId: bigint, articles: readonly Article[], updatedAt: number): Publication {
    const articleId = randomBytes(32).toString('base64url')
    const publication: Publication = { publishId, articleId, articles, deleted: new Set(), status: 1, updatedAt }
    this.#byJob.set(String(publishId), publication)
    return publication
  }

  /** The articles can be read from now on. */
  finish(publication: Publication): void {
    publication.status = 0
    this.#onChange()
  }

  ofJob(publishId: string): Publication | undefined {
    return this.#byJob.get(publishId)
  }

  /** The published articles with this id, unless they are being published still or were deleted. */
  ofArticle(articleId: string): Publication | undefined {
    return this.published().find((publication) => publication.articleId === articleId)
  }

  /** Newest first. */
  published(): readonly Publication[] {
    return [...this.#byJob.values()].filter(({ status }) => status === 0).reverse()
  }

  /** Takes down one article, from 1, or all with 0; false if there is no such article. */
  delete(publication: Publication, index: number): boolean {
    if (index < 0 || index > publication.articles.length) return false
    if (index !== 0) publication.deleted.add(index)
    if (index === 0 || publication.deleted.size === publication.articles.length) publication.status = 5
    this.#onChange()
    return true
  }
}
