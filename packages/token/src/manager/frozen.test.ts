import type { Store } from '@wx/core'
import { describe, expect, test } from 'vitest'
import { setUp } from '../../test/set-up'
import { classicToken, stableToken } from '../index'

const HOUR = 3_600_000

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
      const { clock, platform, store, manager } = setUp()
      const gate = new Gate(holdAt)
      const tokens = manager({
        store: gated(store, gate),
        issuer: issuer(),
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
