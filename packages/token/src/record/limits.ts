/** Times and limits of a token, in milliseconds. */

/** A lease ends by itself after this long: a dead holder delays the callers behind it by no more. */
export const LEASE_MS = 15_000
/** One fetch, from the first byte sent to the last byte read. Three fit into a lease. */
export const FETCH_LIMIT_MS = 5_000
/** A caller without a live token hears within this time that there is none, unless it waits for a lease. */
export const PATIENCE_MS = 8_000
/** A call of the store is waited for no longer than this. */
export const STORE_LIMIT_MS = 300
/** A token this close to its end is not handed out any more. */
export const HARD_MARGIN_MS = 60_000
/**
 * After a wrong secret, an address that is not allowed or a quota that is used up: asking again at once
 * cannot help.
 */
export const DEFINITE_PAUSE_MS = 60_000
export const BACKOFF_MIN_MS = 1_000
export const BACKOFF_MAX_MS = 60_000
/**
 * A healthy token is compared with the store this often: well under the 300 s for which a superseded token
 * still works.
 */
export const RECHECK_MIN_MS = 30_000
export const RECHECK_MAX_MS = 60_000
/** How soon to look again while the token is live, but another process refreshes it or the store is away. */
export const RETRY_MS = 1_000
/** The platform's tokens live two hours at most; a larger number is cut to this. */
export const LONGEST_LIFE_MS = 7_200_000
