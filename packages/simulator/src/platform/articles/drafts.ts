import { randomBytes } from 'node:crypto'
import type { Clock } from '@wx/core'
import type { Article } from './article'

/** Articles that are not published yet. */
export interface Draft {
  readonly mediaId: string
  readonly articles: readonly Article[]
  /** Unix seconds. */
  readonly createdAt: number
  readonly updatedAt: number
}

/** The account's drafts. Source: https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html */
export class Drafts {
  readonly #clock: Clock
  readonly #onChange: () => void
  readonly #drafts = new Map<string, Draft>()

  /** `onChange` hears of every draft that comes, goes or is another. */
  constructor(clock: Clock, onChange: () => void) {
    this.#clock = clock
    this.#onChange = onChange
  }

  /** Newest first. */
  all(): readonly Draft[] {
    return [...this.#drafts.values()].reverse()
  }

  get(mediaId: string): Draft | undefined {
    return this.#drafts.get(mediaId)
  }

  add(articles: readonly Article[]): Draft {
    const now = Math.floor(this.#clock.now() / 1000)
    const draft = { mediaId: randomBytes(32).toString('base64url'), articles, createdAt: now, updatedAt: now }
    this.#drafts.set(draft.mediaId, draft)
    this.#onChange()
    return draft
  }

  /** Replaces one article; 40007 for an unknown draft, 40114 for an article that it does not have. */
  update(mediaId: string, index: number, article: Article): 40007 | 40114 | undefined {
    const draft = this.#drafts.get(mediaId)
    if (draft === undefined) return 40007
    if (draft.articles[index] === undefined) return 40114
    const articles = draft.articles.with(index, article)
    this.#drafts.set(mediaId, { ...draft, articles, updatedAt: Math.floor(this.#clock.now() / 1000) })
    this.#onChange()
    return undefined
  }

  delete(mediaId: string): boolean {
    const deleted = this.#drafts.delete(mediaId)
    this.#onChange()
    return deleted
  }
}
