import type { EventOf } from '../processes/event'
import type { Log } from './log'
import { INSTANT_MS, type Invariant, type Violation, violation, WAIT_MS } from './violation'

const HARD_MARGIN_MS = 60_000
const SLACK_MS = 100

/** 2: no token that is over, or that this worker reported or read to be bad before it was asked. */
export const noBadTokens: Invariant = (log, { wrongClocks = false }) => {
  const from = wrongClocks ? (log.of('settled')[0]?.at ?? Number.POSITIVE_INFINITY) : 0
  return log.of('got').flatMap((got) => {
    const asked = log.questionTo(got)
    return asked === undefined || asked.at < from ? [] : Object.keys(got.tokens).flatMap((token) => badAnswer(log, asked, got, token))
  })
}

function badAnswer(log: Log, asked: EventOf<'asked'>, got: EventOf<'got'>, token: string): readonly Violation[] {
  const found: Violation[] = []
  const minted = log.mintOf(token)
  const margin = Math.min(HARD_MARGIN_MS, (minted?.lifeMs ?? 0) / 4)
  const left = minted === undefined ? Number.NEGATIVE_INFINITY : minted.sim + minted.lifeMs - asked.sim
  if (left < margin - SLACK_MS) found.push(violation(2, `${token} was handed out with ${Math.round(left)} ms left`, asked, got))
  const reported = log.reportOf(got.who, token)
  if (reported !== undefined && reported.at < asked.at)
    found.push(violation(2, `${token} was handed out after it was reported`, reported, got))
  const looked = log.readBefore(got.who, asked.at)
  if (looked?.token === token && looked.state !== 'good')
    found.push(violation(2, `${token} was handed out although the store said that it is bad`, looked, got))
  return found
}

/** 5, 6: no caller waits for longer than a dead holder's lease, or gets a failure that was avoidable. */
export const promptAnswers: Invariant = (log, { failures = false, waitMs = WAIT_MS, instantMs = INSTANT_MS }) =>
  log.of('got').flatMap((got) => {
    const asked = log.questionTo(got)
    const found: Violation[] = []
    const codes = Object.keys(got.failures)
    if (codes.length > 0 && !failures) found.push(violation(6, `callers failed with ${codes}`, asked, got))
    if (codes.some((code) => code !== 'token-unavailable')) found.push(violation(6, `callers failed with ${codes}`, asked, got))
    if (got.slowestMs > waitMs) found.push(violation(5, `a caller waited for ${Math.round(got.slowestMs)} ms`, asked, got))
    if (asked?.instant === true && got.slowestRealMs > instantMs) {
      found.push(violation(12, `a caller with a healthy token waited for ${Math.round(got.slowestRealMs)} ms`, asked, got))
    }
    return found
  })

/** 6: every question has an answer, unless its worker was killed. */
export const everyQuestionAnswered: Invariant = (log) => {
  const killed = new Set(log.of('fault').flatMap((fault) => (fault.fault === 'kill' ? [fault.target] : [])))
  const got = new Set(log.of('got').map((event) => `${event.who} ${event.call}`))
  return log
    .of('asked')
    .filter((asked) => !killed.has(asked.who) && !got.has(`${asked.who} ${asked.call}`))
    .map((asked) => violation(6, 'a caller was never answered', asked))
}

/** 4: after everybody has had time to look, every token that is handed out works, and the record is clean. */
export const healed: Invariant = (log, { allUsed = false }) => {
  const settled = log.of('settled').at(-1)
  if (settled === undefined) return []
  const refused = log.of('used').filter((used) => (allUsed || used.at > settled.at) && !used.accepted)
  const found = refused.map((used) => violation(4, `${used.token} is still handed out and the platform refuses it`, used))
  const last = log.stored.at(-1)
  if (last?.dirty === true) found.push(violation(4, 'the record is still in doubt', last))
  return found
}
