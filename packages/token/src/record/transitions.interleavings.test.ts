import { describe, expect, test } from 'vitest'
import { explore, type Machine } from '../../test/interleavings'
import { acquire, commit, fail, release } from './transitions'

const machine: Machine = { acquire, commit, fail, release }

/** Each of these is one guard of the machine taken away. */
const broken: readonly (readonly [string, Partial<Machine>])[] = [
  [
    'the later commit always wins',
    { commit: (record, now, attempt, issued, jitter) => commit({ ...record, endedAt: 0, token: undefined }, now, attempt, issued, jitter) },
  ],
  ['an overlap leaves no doubt', { commit: (...step) => ({ ...commit(...step), dirty: false }) }],
  [
    'only the fence decides',
    {
      commit: (record, now, attempt, issued, jitter) =>
        record.token !== undefined && attempt.fence < record.token.fence
          ? record
          : commit({ ...record, endedAt: 0 }, now, attempt, issued, jitter),
    },
  ],
  ['a lost answer leaves no doubt', { fail: (record, ...step) => ({ ...fail(record, ...step), dirty: record.dirty }) }],
  [
    'an abandoned lease leaves no doubt',
    {
      acquire: (record, now, ask) =>
        acquire(record.lease !== undefined && record.lease.until <= now ? { ...record, lease: undefined } : record, now, ask),
    },
  ],
  [
    'the doubt about an abandoned lease ends with it',
    {
      acquire: (record, now, ask) => {
        const decision = acquire(record, now, ask)
        return decision.kind === 'fetch' ? { ...decision, record: { ...decision.record, dirty: record.dirty } } : decision
      },
    },
  ],
  [
    'every failed fetch pauses the account',
    {
      fail: (record, now, attempt, failure, jitter) => ({
        ...fail({ ...record, fence: attempt.fence }, now, attempt, failure, jitter),
        fence: record.fence,
      }),
    },
  ],
  ['leases are ignored', { acquire: (record, now, ask) => acquire({ ...record, lease: undefined }, now, ask) }],
]

describe('every interleaving', () => {
  test('of two processes that refresh twice, with two faults, keeps the invariants', { timeout: 60_000 }, () => {
    const { states, violations } = explore({ processes: 2, refreshes: 2, faults: 2, machine })
    expect(violations).toEqual([])
    expect(states).toBeGreaterThan(10_000)
  })

  test('of three processes at a cold start, with two faults, keeps the invariants', { timeout: 60_000 }, () => {
    const { states, violations } = explore({ processes: 3, refreshes: 1, faults: 2, machine })
    expect(violations).toEqual([])
    expect(states).toBeGreaterThan(100_000)
  })

  test.each(broken)('is noticed to break them where %s', { timeout: 60_000 }, (_name, instead) => {
    const { violations } = explore({ processes: 2, refreshes: 2, faults: 2, machine: { ...machine, ...instead } })
    expect(violations).not.toEqual([])
  })
})
