import { setTimeout } from 'node:timers/promises'
import type { WxError } from '@wx/core'
import type { TokenManager } from '@wx/token'

/**
 * If the store did not take the token, it is tried again: a manager does so too, but not sooner than this.
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
 * that is due in the background: a program that ended then would lose the only copy of the new token, and
 * leave a lease behind. Rejects as `TokenManager.get` does.
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
  // From memory. It is the successor if the first one was due.
  const value = await tokens.get()
  const { remainingMs, degraded } = tokens.describe()
  return { value, remainingMs: Math.floor(remainingMs), failure: degraded ? failure : undefined }
}
