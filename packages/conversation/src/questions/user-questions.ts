import type { Snapshot } from '@wx/core'
import type { Change, TimelyStore } from '../base/timely-store'
import { ask, claim, decline, decodeQuestions, encodeQuestions, fail, type QuestionRecord } from './question-record'

/** A run that replaces one whose process died comes sooner. */
const KEEP_ANSWERED_MS = 600_000

/** A question, and how long it waits. */
export interface Wait {
  readonly name: string
  readonly ttlMs: number
  /** How long it is kept after that. */
  readonly lateMs: number
}

/** The question that a text answers. */
export interface Claimed {
  readonly name: string
  readonly data: unknown
  readonly isLate: boolean
}

export interface UserQuestionsOptions {
  readonly store: TimelyStore
  readonly key: string
  /** The push. */
  readonly run: string
}

/** One user's questions, for one run of a push. */
export class UserQuestions {
  readonly #options: UserQuestionsOptions
  /** Whether this run changed what the store keeps. */
  #isChanged = false

  constructor(options: UserQuestionsOptions) {
    this.#options = options
  }

  /** The question that this push answers. It waits no longer. */
  claim(): Promise<Claimed | undefined> {
    return this.#change((record, now) => {
      const { question, record: next } = claim(record, this.#options.run)
      return { next, result: question && { name: question.name, data: question.data, isLate: question.until <= now } }
    })
  }

  /** Rejects with a `WxError` of code `state-invalid` for data that is no JSON. */
  ask({ name, ttlMs, lateMs }: Wait, data: unknown): Promise<void> {
    return this.#change((record, now) => {
      const until = now + ttlMs
      return { next: ask(record, this.#options.run, { name, data, until, keptUntil: until + lateMs }), result: undefined }
    })
  }

  decline(): Promise<void> {
    return this.#change((record) => ({ next: decline(record, this.#options.run), result: undefined }))
  }

  async fail(): Promise<void> {
    if (this.#isChanged) await this.#change((record) => ({ next: fail(record, this.#options.run), result: undefined }))
  }

  async #change<T>(decide: (record: QuestionRecord | undefined, now: number) => Decision<T>): Promise<T> {
    const change = ({ value, now }: Snapshot): Change<T> => {
      const { next, result } = decide(decodeQuestions(value), now)
      if (next === undefined) return { result }
      this.#isChanged = true
      return { result, write: { value: encodeQuestions(next), ttlMs: keepMs(next, now) } }
    }
    const { result } = await this.#options.store.change(this.#options.key, change)
    return result
  }
}

interface Decision<T> {
  /** The record, if it changes. */
  readonly next: QuestionRecord | undefined
  readonly result: T
}

function keepMs({ waiting }: QuestionRecord, now: number): number {
  return Math.max(KEEP_ANSWERED_MS, Math.ceil((waiting?.keptUntil ?? now) - now))
}
