import { type Allowance, type Invariant, type Violation, violation } from './violation'

/** 1, 7: one fetch per epoch, and two more for each crash, stall or failed answer. */
export const oneFetchPerEpoch: Invariant = (log, { fetches }: Allowance) => {
  const arrived = log.of('arrived')
  const faults =
    log.of('fault').length + log.of('answered').filter((answer) => answer.behaviour !== 'ok' && answer.behaviour !== 'long-token').length
  const allowed = fetches ?? log.of('epoch').length + 2 * faults
  if (arrived.length <= allowed) return []
  return [violation(1, `${arrived.length} fetches where ${allowed} are allowed, with ${faults} faults`, ...arrived)]
}

const DEFINITE: readonly string[] = ['bad-secret', 'quota']
const BACKOFF_MIN_MS = 1_000
const DEFINITE_PAUSE_MS = 60_000
/** Clocks are read at different moments on the two sides. */
const SLACK_MS = 50

/** 8, 9: after a failure the whole account waits, a minute where asking again cannot help. */
export const pausesAfterFailures: Invariant = (log, { lateFailures = false }) => {
  if (lateFailures) return []
  const found: Violation[] = []
  for (const answered of log.of('answered')) {
    const least = DEFINITE.includes(answered.behaviour)
      ? DEFINITE_PAUSE_MS
      : ['ok', 'long-token', 'expires-huge', 'short-life'].includes(answered.behaviour)
        ? 0
        : BACKOFF_MIN_MS
    const next = log.arrivalAfter(answered.at)
    // A request that was under way already was not started because of this answer.
    const gap = next === undefined ? Number.POSITIVE_INFINITY : next.sim - answered.sim
    if (gap < least - SLACK_MS)
      found.push(
        violation(least === DEFINITE_PAUSE_MS ? 9 : 8, `asked again ${Math.round(gap)} ms after ${answered.behaviour}`, answered, next),
      )
  }
  return found
}

const BUDGET = 60
const HOUR_MS = 3_600_000

/** 10: never more tokens than the budget in an hour; what fails is limited by the backoff. */
export const withinBudget: Invariant = (log) => {
  const answered = log.of('answered').filter((answer) => answer.behaviour === 'ok')
  return answered.flatMap((last, index) => {
    const first = answered[index - BUDGET]
    return first !== undefined && last.sim - first.sim < HOUR_MS
      ? [violation(10, `more than ${BUDGET} fetches within an hour`, first, last)]
      : []
  })
}
