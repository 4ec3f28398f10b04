import { lstat, rm } from 'node:fs/promises'

/**
 * After this time an unfinished file is removed. A writer that was suspended for longer has lost its write.
 */
export const SWEEP_AGE_MS = 60_000

/** Removes a file or directory that was not written to for a minute. False if it is younger. */
export async function removeOld(path: string, now: number): Promise<boolean> {
  const age = await lstat(path).then(
    (stats) => now - stats.mtimeMs,
    () => Number.POSITIVE_INFINITY,
  )
  if (age < SWEEP_AGE_MS) return false
  await rm(path, { recursive: true, force: true })
  return true
}
