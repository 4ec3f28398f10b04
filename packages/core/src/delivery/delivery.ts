import type { Awaitable } from '../base/awaitable'
import type { Message } from '../message/message'
import type { BodyFormat, WrittenBody } from '../wire/body'

/** Keeps a serverless instance alive until the promise settles. */
export type WaitUntil = (work: Promise<unknown>) => void

/** A push as its handlers see it: the same in every run of it. */
export interface DeliveryInfo {
  /** The digest of the push's whole content: the platform's retries have the same. */
  readonly id: string
  /** 1; higher if the run before it ended with its process, and this one replaces it. */
  readonly attempt: number
}

/** One attempt of the platform to deliver a push. */
export interface Delivery {
  /** The digest of the whole content, which a retry has in common with the push that it repeats. */
  readonly id: string
  readonly message: Message
  readonly format: BodyFormat
  /** When this attempt's request came, by the monotonic clock. */
  readonly startedAt: number
  /** Tells whether the platform has hung up, if the transport knows. */
  readonly connection: { readonly isClosed?: () => boolean }
  readonly waitUntil: WaitUntil
}

/** A reply as it is written into the body or its envelope; `success` if there is none. */
export type WrittenAnswer = WrittenBody | 'success'

/** Answers a push. Never throws or rejects. */
export type AnswerFunction = (delivery: Delivery) => Awaitable<WrittenAnswer>
