import { setTimeout } from 'node:timers/promises'
import type { WxError } from '@wx/core'
import type { TokenManager } from '@wx/token'

/**
 * How often a token that the store did not take is written again, and the pause before each try. The
 * manager's own retry is a timer that keeps no process alive.
 */
const TRIES = 2
const PAUSE_MS = 2_000

export interface StoredToken {
  readonly value: string
  readonly remainingMs: number
  /** Why the store did not take it. */
  readonly failure: WxError | undefined
}

/**
 * A token, once the store has it. A manager answers before it writes to the store, and it refreshes a token
 * that is due in the background: a program that ended at that moment would lose the only copy of the new
 * token, and leave its lease in the record. Rejects as `TokenManager.get` does.
 */
export async function storedToken(tokens: TokenManager): Promise<StoredToken> {
  let failure: WxError | undefined
  tokens.on('degraded', ({ part, error }) => {
    if (part === 'store') failure = error
  })
  let work: Promise<void> | undefined
  await tokens.get({
    waitUntil: (refresh) => {
      work = refresh
    },
  })
  await work
  for (let tries = 0; tokens.describe().degraded && tries < TRIES; tries++) {
    await setTimeout(PAUSE_MS)
    await tokens.tend()
  }
  // From memory. If the first token was due, this is the one that replaced it.
  const value = await tokens.get()
  const { remainingMs, degraded } = tokens.describe()
  return { value, remainingMs: Math.floor(remainingMs), failure: degraded ? failure : undefined }
}
