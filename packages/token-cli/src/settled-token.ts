import { setTimeout } from 'node:timers/promises'
import type { WxError } from '@wx/core'
import type { TokenManager } from '@wx/token'

/** A store that did not take the token at once is tried again: a manager does so too, but not sooner than this. */
const TRIES = 2
const PAUSE_MS = 2_000

export interface SettledToken {
  readonly value: string
  readonly remainingMs: number
  /** Why the store does not know of it. */
  readonly failure: WxError | undefined
}

/**
 * A token, when all that getting it has set off is done. A manager answers before it has told the store, and refreshes a token that is
 * due after that: a program that ended then would take the only copy of the new token with it, and leave a lease behind.
 * Throws as `TokenManager.get` does.
 */
export async function settledToken(tokens: TokenManager): Promise<SettledToken> {
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
  // From memory, and the successor where the first one was due.
  const value = await tokens.get()
  const { remainingMs, degraded } = tokens.describe()
  return { value, remainingMs: Math.floor(remainingMs), failure: degraded ? failure : undefined }
}
