import type { EventOf } from '../processes/event'
import { type Invariant, type Violation, violation } from './violation'

/**
 * 3: a stored token is only replaced by one whose request began after its answer had come, or the record says
 * that this is not known.
 */
export const noOlderToken: Invariant = (log) => {
  const stored = log.stored
  const byVersion = new Map(stored.map((event) => [event.version, event]))
  return stored.flatMap((after) => {
    const before = after.before === null ? undefined : byVersion.get(after.before)
    if (before?.token === undefined || after.token === undefined || before.token === after.token || after.dirty) return []
    const sent = log.lastSendOf(after.token)
    const ended = log.firstEndOf(before.token)
    if (sent === undefined || ended === undefined || sent.at >= ended.at) return []
    return [violation(3, `${before.token} was replaced by ${after.token}, whose request had begun before`, sent, ended, after)]
  })
}

/** For as long as a token that was replaced goes on working. */
const OVERLAP_MS = 300_000

/** 4: doubt is over while both tokens still work. */
export const healedInTime: Invariant = (log, { doubtMs = OVERLAP_MS }) => {
  const found: Violation[] = []
  let since: EventOf<'stored'> | undefined
  for (const stored of log.stored) {
    if (stored.dirty) since ??= stored
    else if (since !== undefined) {
      if (stored.sim - since.sim > doubtMs)
        found.push(violation(4, `the record was in doubt for ${Math.round((stored.sim - since.sim) / 1_000)} s`, since, stored))
      since = undefined
    }
  }
  return found
}
