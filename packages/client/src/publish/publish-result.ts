import { numberOf } from '@wx/api'
import { isRecord } from '@wx/core/internal'
import { idOf, listOf } from '../base/answer-fields'

/**
 * Why nothing was published. `deleted` and `banned`: it was, and is gone. `unknown`: a status of later years.
 */
export type PublishFailure = 'originality' | 'failed' | 'rejected' | 'deleted' | 'banned' | 'unknown'

/** An article that was published, and its address. */
export interface PublishedArticle {
  /** From 1. */
  readonly idx: number
  readonly article_url: string
}

/** What became of a draft that was submitted. */
export type PublishResult =
  | {
      readonly status: 'published'
      readonly publish_id: string
      readonly article_id: string
      readonly articles: readonly PublishedArticle[]
    }
  | {
      readonly status: 'failed'
      readonly publish_id: string
      readonly reason: PublishFailure
      /** The articles that failed, from 1; only for `originality` and `rejected`. */
      readonly fail_idx: readonly number[]
    }
  /** Neither the event nor an end came within the limit. Ask again later with `status`. */
  | { readonly status: 'running'; readonly publish_id: string }

const PUBLISHED = 0
const RUNNING = 1
const FAILURES: ReadonlyMap<number, PublishFailure> = new Map([
  [2, 'originality'],
  [3, 'failed'],
  [4, 'rejected'],
  [5, 'deleted'],
  [6, 'banned'],
])

/**
 * Reads what the event and `freepublish/get` have in common. Source:
 * https://developers.weixin.qq.com/doc/service/api/public/api_freepublish_submit
 */
export function readPublishResult(publish_id: string, info: object): PublishResult {
  const { publish_status, article_id, article_detail, fail_idx }: Readonly<Record<string, unknown>> = { ...info }
  const status = numberOf(publish_status)
  if (status === RUNNING) return { status: 'running', publish_id }
  if (status !== PUBLISHED) {
    return { status: 'failed', publish_id, reason: FAILURES.get(status ?? -1) ?? 'unknown', fail_idx: listOf(fail_idx, isNumber) }
  }
  return {
    status: 'published',
    publish_id,
    // The platform's own sample has a line break in it.
    article_id: (idOf(article_id) ?? '').replace(/\s/g, ''),
    articles: listOf(Object(article_detail).item, isPublishedArticle),
  }
}

function isPublishedArticle(value: unknown): value is PublishedArticle {
  return isRecord(value) && isNumber(value.idx) && typeof value.article_url === 'string'
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}
