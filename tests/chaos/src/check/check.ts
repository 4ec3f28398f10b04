import type { Event } from '../processes/event'
import { everyQuestionAnswered, healed, noBadTokens, promptAnswers } from './answers'
import { oneFetchPerEpoch, pausesAfterFailures, withinBudget } from './fetches'
import { healedInTime, noOlderToken } from './replacements'
import type { Allowance, Violation } from './violation'

const invariants = [
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
export const check = (events: readonly Event[], allowance: Allowance): readonly Violation[] =>
  invariants.flatMap((invariant) => invariant(events, allowance))
