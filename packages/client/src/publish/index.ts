/* The export list is written by hand, and a test holds it. */

export type { Caller, WxAnswer } from '../call/caller'
export type { Article, NewsArticle, PictureArticle, StoredArticle } from './article'
export { type Draft, type Drafts, drafts } from './drafts'
export type { PublishedArticle, PublishFailure, PublishResult } from './publish-result'
export { type Publisher, type PublisherOptions, publisher, type WaitOptions } from './publisher'
