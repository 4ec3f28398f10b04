import type { TokenManager } from '@wx/token'

export interface TokenReading {
  readonly token: string
  /** For how long it may be used. */
  readonly expiresInMs: number
}

/** The token and its life. Rejects as `TokenManager.get` does. */
export async function readToken(manager: TokenManager): Promise<TokenReading> {
  for (;;) {
    const answer = manager.get()
    // Read before the wait, so that it is the life of the token that `get` answers with. It is 0 if `get` has
    // to wait for a token: then the loop asks again.
    const { remainingMs } = manager.describe()
    const token = await answer
    if (remainingMs > 0) return { token, expiresInMs: Math.floor(remainingMs) }
  }
}
