import { MemoryStore } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { TokenEndpoint } from '@wx-tests/machine/token-endpoint'
import { TokenManager, type TokenManagerOptions } from '../src/index'

export const account = { appId: 'wx0123456789abcdef', secret: 'canary-secret-0123456789' } as const

export interface SetUp {
  readonly clock: ManualClock
  readonly platform: TokenEndpoint
  readonly store: MemoryStore
  /** Each one is as a process of its own. */
  readonly manager: (options?: Partial<TokenManagerOptions>) => TokenManager
  /** A process takes the lease, begins to fetch, and is never heard of again. */
  readonly dieInFetch: (options?: Partial<TokenManagerOptions>) => Promise<void>
}

/** One account over one store, by a clock that stands still. */
export function setUp(): SetUp {
  const clock = new ManualClock()
  const platform = new TokenEndpoint({ clock })
  const store = new MemoryStore({ clock })
  const shared = { ...account, store, clock, random: () => 0.5, fetch: platform.fetch }
  const manager: SetUp['manager'] = (options) => new TokenManager({ ...shared, ...options })
  const dieInFetch: SetUp['dieInFetch'] = async (options) => {
    platform.answer = 'hang'
    // Its timers never run.
    const dying = manager({ ...options, clock: new ManualClock(clock.now()) })
    dying.get().catch(() => {})
    await clock.advance(0)
    platform.answer = undefined
  }
  return { clock, platform, store, manager, dieInFetch }
}
