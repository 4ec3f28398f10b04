import { MemoryStore, type Store } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { beforeEach, describe, expect, test } from 'vitest'
import { Platform } from '../../test/platform'
import { classicToken, stableToken, TokenManager } from '../index'

const HOUR = 3_600_000
let clock: ManualClock
let platform: Platform

beforeEach(() => {
  clock = new ManualClock()
  platform = new Platform(clock)
})

/** Does its work, and keeps one answer back until it is let go: what a process is frozen in. */
class Gate {
  readonly #holdAt: number
  #calls = 0
  #letGo: (() => void) | undefined

  constructor(holdAt: number) {
    this.#holdAt = holdAt
  }

  async pass<T>(work: Promise<T>): Promise<T> {
    const result = await work
    if (++this.#calls === this.#holdAt) {
      await new Promise<void>((resolve) => {
        this.#letGo = resolve
      })
    }
    return result
  }

  letGo(): void {
    this.#letGo?.()
  }
}

function gated(inner: Store, gate: Gate): Store {
  return {
    get: (key) => gate.pass(inner.get(key)),
    set: (...call) => gate.pass(inner.set(...call)),
    delete: (...call) => inner.delete(...call),
  }
}

/** Every answer that a first `get` waits for, in their order. */
const points = ['the first read', 'the lease', 'the fetch', 'the read before the commit', 'the commit', 'nothing'].map(
  (name, index) => [name, index + 1] as const,
)

describe.each([
  ['classic', classicToken],
  ['stable', stableToken],
])('a process with a %s token, frozen for two hours', (_kind, issuer) => {
  describe.each(points)('in %s', (_point, holdAt) => {
    test.each(['the caller', 'the old refresh'])('makes one fetch when %s goes on first', async (first) => {
      const gate = new Gate(holdAt)
      const store = gated(new MemoryStore({ clock }), gate)
      const tokens = new TokenManager({
        appId: 'wx0123456789abcdef',
        secret: 'canary',
        store,
        issuer: issuer(),
        clock,
        random: () => 0.5,
        fetch: (url, init) => gate.pass(platform.fetch(url, init)),
      })
      const early = tokens.get()
      early.catch(() => {})
      await clock.advance(0)
      const before = platform.calls.length
      const thawed = clock.stall(2 * HOUR)
      if (first === 'the old refresh') {
        gate.letGo()
        await thawed
      }
      const late = tokens.get()
      gate.letGo()
      await thawed
      await clock.advance(10_000)
      const value = await late
      expect(platform.accepts(value)).toBe(true)
      await clock.advance(120_000)
      expect(await tokens.get()).toBe(value)
      await clock.advance(10_000)
      expect(platform.calls.length - before).toBe(1)
    })
  })
})
