/**
 * At most `count` in any stretch of `perMs`, and never two closer together than `spacingMs`, which is less
 * than `perMs`.
 */
export interface Budget {
  readonly count: number
  readonly perMs: number
  readonly spacingMs: number
}

/**
 * The times that still count. A time in the future comes from a clock that was set back since, and is
 * dropped.
 */
export function stillCounting(times: readonly number[], budget: Budget, now: number): readonly number[] {
  return times.filter((time) => time <= now && time > now - budget.perMs)
}

/**
 * When the budget next allows one more, given the times that still count: a time in the past if it does
 * already.
 */
export function allowedAt(counting: readonly number[], budget: Budget): number {
  const last = counting.at(-1)
  const spaced = last === undefined ? Number.NEGATIVE_INFINITY : last + budget.spacingMs
  const leaves = counting.at(-budget.count)
  return counting.length < budget.count || leaves === undefined ? spaced : Math.max(spaced, leaves + budget.perMs)
}
