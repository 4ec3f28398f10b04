import { type DeepReadonly, deepFreeze } from '../base/deep-readonly'
import { jsonText } from '../base/json-text'
import { parsedRecord } from '../base/parsed-record'
import { shortId } from '../base/short-id'

/** How many pushes a session remembers as applied: more than can be repeated for one user at a time. */
const KEEP_RUNS = 8

/** A push that changed the session, and how many of its changes are in the data. */
type Run = readonly [id: string, steps: number]

/** What the store keeps for a session. Its names are short: there is one for each user. */
export interface SessionRecord<Data> {
  /** The version of the data's form. */
  readonly v: number
  /** Of this type if `v` is this program's version. */
  readonly data: DeepReadonly<Data>
  readonly runs: readonly Run[]
}

/** Throws a `WxError` of code `state-invalid` for data that is no JSON. */
export function encodeSession<Data>(record: SessionRecord<Data>): string {
  const { v, data, runs } = record
  return `{"v":${v},"data":${jsonText('session.data', data)},"runs":${JSON.stringify(runs)}}`
}

/** Frozen. Throws a `WxError` of code `state-invalid` for a text that is no session. */
export function decodeSession<Data>(text: string): SessionRecord<Data> {
  return deepFreeze(parsedRecord<SessionRecord<Data>>('a session', text))
}

/** How many changes of this push the data has already. */
export function stepsOf(record: SessionRecord<unknown> | undefined, id: string): number {
  return record?.runs.find(([run]) => run === shortId(id))?.[1] ?? 0
}

/** The pushes that are remembered after `step` changes of this one. */
export function withRun(record: SessionRecord<unknown> | undefined, id: string, step: number): readonly Run[] {
  const run = shortId(id)
  const others = record?.runs.filter(([other]) => other !== run) ?? []
  return [...others, [run, step] as const].slice(-KEEP_RUNS)
}
