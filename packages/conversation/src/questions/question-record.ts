import { deepFreeze } from '../base/deep-readonly'
import { jsonText } from '../base/json-text'
import { parsedRecord } from '../base/parsed-record'

/** A question that waits for its answer, or waited. */
export interface Asked {
  readonly name: string
  readonly data?: unknown
  /** Until when it waits, and until when it is kept: epoch milliseconds by the store's clock. */
  readonly until: number
  readonly keptUntil: number
}

/** What the store keeps of a user's questions. */
export interface QuestionRecord {
  /** The push that changed the record last. */
  readonly run: string
  /** The question that this push answered. A run of it that replaces another one answers the same one. */
  readonly answered?: Asked | undefined
  /** The question that waits now. */
  readonly waiting?: Asked | undefined
}

/** What a push comes to: the question that it answers, and the record if it changes. */
export interface Claim {
  readonly question: Asked | undefined
  readonly record?: QuestionRecord
}

/** A text comes: it answers what waits. No other push does then. */
export function claim(record: QuestionRecord | undefined, run: string): Claim {
  const isSecondRun = record?.run === run
  const question = isSecondRun ? record.answered : record?.waiting
  // What the first run asked is not asked yet in the second one.
  const isClaimed = question === undefined || (isSecondRun && record.waiting === undefined)
  return isClaimed ? { question } : { question, record: { run, answered: question } }
}

/** A push asks. What waited before is forgotten. */
export function ask(record: QuestionRecord | undefined, run: string, waiting: Asked): QuestionRecord {
  return { run, answered: answeredBy(record, run), waiting }
}

/** The handler declined the text: the question waits on, unless another one was asked. */
export function decline(record: QuestionRecord | undefined, run: string): QuestionRecord | undefined {
  const answered = answeredBy(record, run)
  return answered === undefined || record?.waiting !== undefined ? undefined : { run, answered, waiting: answered }
}

/** The push failed: what it answered waits on, and what it asked does not. */
export function fail(record: QuestionRecord | undefined, run: string): QuestionRecord | undefined {
  if (record?.run !== run) return undefined
  return { run, answered: record.answered, waiting: record.answered }
}

/** Throws a `WxError` of code `state-invalid` for data that is no JSON. */
export function encodeQuestions(record: QuestionRecord): string {
  return jsonText('question', record)
}

/** Frozen. Throws a `WxError` of code `state-invalid` for a text that is no record. */
export function decodeQuestions(text: string | undefined): QuestionRecord | undefined {
  return text === undefined ? undefined : deepFreeze(parsedRecord<QuestionRecord>('a question', text))
}

function answeredBy(record: QuestionRecord | undefined, run: string): Asked | undefined {
  return record?.run === run ? record.answered : undefined
}
