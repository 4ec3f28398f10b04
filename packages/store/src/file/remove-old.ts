import { lstat, rm } from 'node:fs/promises'

/** A writer that sleeps longer than this may find its files gone, and has lost. */
export const SWEEP_AGE_MS = 60_000

/** Removes what has not been written to for a minute. False if it is younger. */
export async function removeOld(path: string, now: number): Promise<boolean> {
  const age = await lstat(path).then(
    (stats) => now - stats.mtimeMs,
    () => Number.POSITIVE_INFINITY,
  )
  if (age < SWEEP_AGE_MS) return false
  await rm(path, { recursive: true, force: true })
  return true
}
