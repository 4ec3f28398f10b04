/** Times and limits of slow answers, in milliseconds and bytes. */

/** A run whose lease is over has ended with its process: a retry of the push runs the handlers again. */
export const LEASE_MS = 3_000
export const RENEW_MS = 1_000
/** A call of the store is waited for no longer than this: the user is waiting. */
export const STORE_LIMIT_MS = 300
/** A record of a push is kept this long; WeChat repeats a push within about 15 seconds. */
export const KEEP_MS = 60_000
/** A late answer waits this long for its user. */
export const KEEP_LATE_MS = 86_400_000
/** An account that has no right to customer-service messages is asked again after this. */
export const KEEP_RIGHT_MS = 86_400_000

/** A retry looks at the record of a run that another process has: at first so often, and less and less. */
export const FIRST_PAUSE_MS = 25
export const LONGEST_PAUSE_MS = 250

/**
 * Under `hold`: how long after the first sighting attempts are let time out. The third and last attempt comes
 * at 10 s and is cut at 15 s.
 */
export const HOLD_UNTIL_MS = 14_300
/** An attempt can still carry an answer this long after the bot's deadline: the platform cuts it at 5 s. */
export const OPEN_AFTER_DEADLINE_MS = 400
/** The platform has cut an attempt by then; what is written to it later is not heard. */
export const CUT_AFTER_DEADLINE_MS = 1_500
/** The budget is asked so long before the deadline, and no longer: the attempt can then still be answered. */
export const HOLD_ASK_MS = 200
/** The alarm counts 30 failures in 5 minutes. */
export const HOLD_PERIOD_MS = 300_000
export const HOLD_BUDGET = 20
export const HIGHEST_HOLD_BUDGET = 29

/** Messages sent in quicker succession arrive in another order. */
export const GAP_MS = 300
/** Customer-service messages after a message of the user's, and after a click, a follow, a scan or a tap. */
export const BUDGET = 5
export const EVENT_BUDGET = 3
/** The sign "typing" ends by itself after 15 s. */
export const TYPING_MS = 12_000

/** A value of a store has at most 1 MiB. */
export const MAX_RECORD_BYTES = 1_000_000
/** Late answers of one user that are kept; the oldest goes first. */
export const MAX_OPEN = 20
