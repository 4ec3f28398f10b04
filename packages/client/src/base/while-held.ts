/** The longest delay that a timer takes. */
const LONGEST_MS = 2_147_483_647

/**
 * The result of `work`. Until then the process goes on: the timers of a `Clock` don't hold it open, and a
 * message that waits for its turn would be lost at the end of a script.
 */
export async function whileHeld<T>(work: Promise<T>): Promise<T> {
  const hold = setInterval(() => {}, LONGEST_MS)
  try {
    return await work
  } finally {
    clearInterval(hold)
  }
}
