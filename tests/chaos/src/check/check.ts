import type { Event } from '../processes/event'
import { everyQuestionAnswered, healed, noBadTokens, promptAnswers } from './answers'
import { oneFetchPerEpoch, pausesAfterFailures, withinBudget } from './fetches'
import { Log } from './log'
import { healedInTime, noOlderToken } from './replacements'
import type { Allowance, Violation } from './violation'

const INVARIANTS = [
  oneFetchPerEpoch,
  noBadTokens,
  noOlderToken,
  healed,
  healedInTime,
  promptAnswers,
  everyQuestionAnswered,
  pausesAfterFailures,
  withinBudget,
]

/** Reads the merged log of one account and says what it breaks. */
export function check(events: readonly Event[], allowance: Allowance): readonly Violation[] {
  const log = new Log(events)
  return INVARIANTS.flatMap((invariant) => invariant(log, allowance))
}
