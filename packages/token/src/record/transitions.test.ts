import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LEASE_MS } from './limits'
import { EMPTY_RECORD, type StoredToken, type TokenRecord } from './record'
import { type Ask, type Attempt, acquire, commit, type Decision, fail, release, replaceableAt, reportBad, usable } from './transitions'

const NOW = 1_700_000_000_000
const LIFE_MS = 7_200_000
const HOUR = 3_600_000
const ask: Ask = { owner: 'me', tag: 'tag', seen: undefined, due: false, windowMs: 500_000 }
const token: StoredToken = { value: 'T1', tag: 'tag', sentAt: NOW - 1_000, lifeMs: LIFE_MS, fence: 1, state: 'good' }
const stored: TokenRecord = { ...EMPTY_RECORD, token, fence: 1, endedAt: NOW - 900 }
const forcing: Ask = { ...ask, forced: { count: 10, perMs: 24 * HOUR, spacingMs: 30_000 } }
function attempt(change: Partial<Attempt> = {}): Attempt {
  return {
    owner: 'me',
    tag: 'tag',
    fence: 2,
    sentAgoMs: 200,
    endedAgoMs: 100,
    ...change,
  }
}
const issued = { value: 'T2', lifeMs: LIFE_MS }

function granted(decision: Decision): Extract<Decision, { kind: 'fetch' }> {
  if (decision.kind !== 'fetch') throw new Error(`not granted but ${decision.kind}`)
  return decision
}

describe('acquire', () => {
  test('uses a stored token that the asker does not hold, even a due one', () => {
    expect(acquire(stored, NOW, ask).kind).toBe('use')
    expect(acquire(stored, NOW + LIFE_MS - 100_000, ask).kind).toBe('use')
  })

  test('fetches when the token held is due, by the store’s clock or the asker’s', () => {
    expect(acquire(stored, NOW, { ...ask, seen: 'T1' }).kind).toBe('use')
    expect(acquire(stored, NOW + LIFE_MS - 501_000, { ...ask, seen: 'T1' }).kind).toBe('fetch')
    expect(acquire(stored, NOW, { ...ask, seen: 'T1', due: true }).kind).toBe('fetch')
  })

  test('takes a lease under the next fence, and no other process gets one until it ends', () => {
    const { record, fence } = granted(acquire(EMPTY_RECORD, NOW, ask))
    expect([fence, record.lease]).toEqual([1, { owner: 'me', fence: 1, until: NOW + LEASE_MS }])
    expect(acquire(record, NOW + LEASE_MS - 1, { ...ask, owner: 'other' })).toEqual({
      kind: 'wait',
      reason: 'lease',
      until: NOW + LEASE_MS,
    })
    expect(granted(acquire(record, NOW + LEASE_MS, { ...ask, owner: 'other' })).fence).toBe(2)
    expect(granted(acquire(record, NOW, ask)).fence).toBe(2)
  })

  test('doubts the token that stands beside an abandoned lease, and lets go of the doubt only by a commit', () => {
    const abandoned = { ...stored, lease: { owner: 'dead', fence: 2, until: NOW - 1 } }
    const { record } = granted(acquire(abandoned, NOW, { ...ask, seen: 'T1' }))
    expect(record.dirty).toBe(true)
    expect(release(record, { owner: 'me', fence: 2 })).toMatchObject({ dirty: true, lease: undefined })
    expect(commit(record, NOW + 300, attempt(), issued, 0)).toMatchObject({ dirty: false, token: { value: 'T2' } })
  })

  test('another secret’s token and pause are not the asker’s affair, its lease and its fetches are', () => {
    const other: Ask = { ...ask, tag: 'other', fetches: { count: 1, perMs: HOUR, spacingMs: 0 } }
    expect(usable(stored, NOW, { tag: 'other' })).toBeUndefined()
    expect(acquire({ ...stored, pause: { tag: 'tag', until: NOW + 5_000, failures: 1 } }, NOW, other).kind).toBe('fetch')
    expect(acquire({ ...stored, lease: { owner: 'x', fence: 1, until: NOW + 5 } }, NOW, other)).toMatchObject({
      kind: 'wait',
      reason: 'lease',
    })
    expect(acquire({ ...stored, fetches: [NOW - 1] }, NOW, other)).toEqual({ kind: 'wait', reason: 'budget', until: NOW - 1 + HOUR })
  })

  test('a holder whose record was lost goes on with what it holds until that is due', () => {
    expect(acquire(EMPTY_RECORD, NOW, { ...ask, seen: 'T1' }).kind).toBe('use')
    expect(acquire(EMPTY_RECORD, NOW, { ...ask, seen: 'T1', due: true }).kind).toBe('fetch')
  })

  test('times too far ahead, written before the clock was set back, delay no fetch', () => {
    const future = {
      ...stored,
      token: undefined,
      lease: { owner: 'x', fence: 1, until: NOW + HOUR },
      pause: { tag: 'tag', until: NOW + HOUR, failures: 1 },
      endedAt: NOW + HOUR,
    }
    expect(granted(acquire(future, NOW, ask)).record.endedAt).toBe(NOW)
  })
})

describe('commit', () => {
  test('a token sent for after everything had ended is the newest', () => {
    expect(commit(stored, NOW, attempt(), issued, 0)).toMatchObject({
      dirty: false,
      token: { value: 'T2', sentAt: NOW - 200, state: 'good' },
      endedAt: NOW - 100,
    })
  })

  test('one that overlapped is kept where its fence is higher, and leaves doubt either way', () => {
    const overlapping = { sentAgoMs: 950, endedAgoMs: 100 }
    expect(commit(stored, NOW, attempt({ fence: 2, ...overlapping }), issued, 0)).toMatchObject({ dirty: true, token: { value: 'T2' } })
    expect(commit(stored, NOW, attempt({ fence: 0, ...overlapping }), issued, 0)).toMatchObject({ dirty: true, token: { value: 'T1' } })
  })

  test('one that was over before the stored one was sent for is dropped without doubt', () => {
    expect(commit(stored, NOW, attempt({ fence: 9, sentAgoMs: 5_000, endedAgoMs: 4_000 }), issued, 0)).toMatchObject({
      dirty: false,
      token: { value: 'T1' },
    })
  })

  test('twice the same is once', () => {
    const once = commit(stored, NOW, attempt(), issued, 0)
    expect(commit(once, NOW + 10, attempt({ sentAgoMs: 210, endedAgoMs: 110 }), issued, 0)).toBe(once)
  })

  test('the rejected token given out again is forced next, at once; if force brings it back too, it stays in use', () => {
    const rejected = reportBad(stored, 'T1')
    const again = commit({ ...rejected, fence: 2 }, NOW, attempt(), { value: 'T1', lifeMs: LIFE_MS }, 0)
    expect(again).toMatchObject({ token: { state: 'reissued' }, pause: undefined })
    const grant = granted(acquire(again, NOW, forcing))
    expect([grant.forced, grant.record.forced]).toEqual([true, [NOW]])
    const stubborn = commit(grant.record, NOW + 400, attempt({ fence: grant.fence }), { value: 'T1', lifeMs: LIFE_MS }, 0)
    expect(usable(stubborn, NOW + 29_999, forcing)?.value).toBe('T1')
    expect(acquire(stubborn, NOW + 29_999, forcing)).toEqual({ kind: 'use' })
    expect(usable(stubborn, NOW + 30_000, forcing)).toBeUndefined()
    expect(granted(acquire(stubborn, NOW + 61_000, forcing)).forced).toBe(true)
  })

  test('the same good token again renews its end and counts towards the backoff', () => {
    const same = commit(stored, NOW, attempt(), { value: 'T1', lifeMs: 200_000 }, 0)
    expect(same).toMatchObject({ token: { lifeMs: 200_000, sentAt: NOW - 200, state: 'good' }, pause: { failures: 1 }, dirty: false })
  })

  test('never puts an older token over a newer one without saying so', () => {
    const span = fc.tuple(fc.nat(10_000), fc.nat(10_000)).map(([a, b]) => ({ sentAgoMs: Math.max(a, b), endedAgoMs: Math.min(a, b) }))
    fc.assert(
      fc.property(fc.array(fc.tuple(span, fc.nat(5)), { minLength: 2, maxLength: 6 }), (attempts) => {
        let record = EMPTY_RECORD
        attempts.forEach(([times, fence], index) => {
          const before = record
          record = commit(record, NOW, attempt({ ...times, fence }), { value: `T${index}`, lifeMs: LIFE_MS }, 0)
          if (record.token?.value !== before.token?.value) expect(record.dirty || NOW - times.sentAgoMs >= before.endedAt).toBe(true)
          expect(record.endedAt).toBeGreaterThanOrEqual(before.endedAt)
        })
      }),
    )
  })
})

describe('a reported token', () => {
  const reissued: TokenRecord = { ...stored, token: { ...token, state: 'reissued' } }
  const spent: TokenRecord = { ...reissued, forced: Array.from({ length: 10 }, (_, index) => NOW - (index + 2) * 60_000).reverse() }

  test('is not handed out while a fetch can replace it', () => {
    for (const record of [reissued, reportBad(stored, 'T1')]) expect(usable(record, NOW, forcing)).toBeUndefined()
  })

  test('that the platform confirmed is in use until force is allowed, and falls due as any other', () => {
    expect(usable(spent, NOW, forcing)?.value).toBe('T1')
    expect(acquire(spent, NOW, { ...forcing, seen: 'T1' })).toEqual({ kind: 'use' })
    expect(granted(acquire(spent, NOW + LIFE_MS - 301_000, { ...forcing, seen: 'T1' })).forced).toBe(false)
    expect(replaceableAt(spent, NOW, forcing)).toBe(NOW - 11 * 60_000 + 24 * HOUR)
  })

  test('is not handed out while its replacement is fetched, or while it is unknown whether it was replaced', () => {
    const grant = granted(acquire(reissued, NOW, forcing))
    expect(usable(grant.record, NOW + 1, forcing)).toBeUndefined()
    expect(usable(grant.record, NOW + LEASE_MS, forcing)).toBeUndefined()
    expect(usable({ ...spent, dirty: true }, NOW, forcing)).toBeUndefined()
    expect(granted(acquire({ ...spent, dirty: true }, NOW, forcing)).forced).toBe(false)
  })

  test('is never forced after its own end', () => {
    expect(granted(acquire(reissued, NOW + LIFE_MS, forcing)).forced).toBe(false)
  })

  test('that the platform confirmed and that cannot be forced is in use to its end', () => {
    expect(usable(reissued, NOW, ask)?.value).toBe('T1')
    expect(usable(reissued, NOW + LIFE_MS, ask)).toBeUndefined()
  })

  test('is in use while the budget of fetches allows no other', () => {
    const asker = { ...ask, fetches: { count: 2, perMs: HOUR, spacingMs: 0 } }
    const busy = { ...reportBad(stored, 'T1'), fetches: [NOW - 20, NOW - 10] }
    expect(acquire(busy, NOW, asker)).toEqual({ kind: 'use' })
    expect(acquire(busy, NOW - 20 + HOUR, asker).kind).toBe('fetch')
  })
})

describe('fail', () => {
  test('a certain no pauses for a minute and leaves no doubt', () => {
    const failed = fail(stored, NOW, attempt(), { definite: true, forced: false, errcode: 40164 }, 0)
    expect(failed).toMatchObject({ dirty: false, pause: { until: NOW + 60_000, errcode: 40164 } })
  })

  test('anything else may have minted a token: doubt, and a backoff from 1 s to 60 s', () => {
    let record = stored
    const pauses = Array.from({ length: 12 }, () => {
      record = fail(record, NOW, attempt(), { definite: false, forced: false }, 0.999)
      return Math.round((record.pause?.until ?? 0) - NOW)
    })
    expect(record.dirty).toBe(true)
    expect(pauses.slice(0, 3)).toEqual([1_999, 3_997, 7_993])
    expect(Math.max(...pauses)).toBeLessThanOrEqual(60_000)
    expect(fail(stored, NOW, attempt(), { definite: false, forced: false }, 0).pause?.until).toBe(NOW + 1_000)
  })

  test('gives the lease back where it is still its own', () => {
    const lease = { owner: 'me', fence: 2, until: NOW + 1 }
    expect(fail({ ...stored, lease }, NOW, attempt(), { definite: true, forced: false }, 0).lease).toBeUndefined()
    expect(fail({ ...stored, lease: { ...lease, fence: 3 } }, NOW, attempt(), { definite: true, forced: false }, 0).lease?.fence).toBe(3)
  })
})

describe('a holder that wakes after its lease', () => {
  const overtaken = { ...stored, fence: 3, lease: { owner: 'other', fence: 3, until: NOW + 5_000 }, fetches: [NOW - 50] }

  test('writes no pause, after a refusal or after a failure without an answer', () => {
    for (const definite of [true, false]) {
      expect(fail(overtaken, NOW, attempt({ fence: 2 }), { definite, forced: false }, 0).pause).toBeUndefined()
      expect(fail(overtaken, NOW, attempt({ fence: 3 }), { definite, forced: false }, 0).pause).toBeDefined()
    }
  })

  test('writes no pause either when it commits the token that is stored already', () => {
    const late = commit(overtaken, NOW, attempt({ fence: 2 }), { value: 'T1', lifeMs: LIFE_MS }, 0)
    expect(late.pause).toBeUndefined()
    expect(commit(overtaken, NOW, attempt({ fence: 3 }), { value: 'T1', lifeMs: LIFE_MS }, 0).pause).toBeDefined()
  })

  test('does not end another process’s wait: a held lease is waited for even if there is a pause', () => {
    const paused = { ...overtaken, token: undefined, pause: { tag: 'tag', until: NOW + 60_000, failures: 1 } }
    expect(acquire(paused, NOW, ask)).toEqual({ kind: 'wait', reason: 'lease', until: NOW + 5_000 })
    expect(acquire({ ...paused, lease: undefined }, NOW, ask)).toMatchObject({ reason: 'backoff' })
  })
})

test('a forced fetch that failed counts, and a refusal of it pauses no plain fetch', () => {
  const record = { ...stored, forced: [NOW] }
  for (const definite of [true, false]) {
    const failed = fail(record, NOW, attempt(), { definite, forced: true }, 0)
    expect(failed.forced).toEqual([NOW])
    expect(failed.pause === undefined).toBe(definite)
  }
})

describe('reportBad', () => {
  test('only the stored token, only once', () => {
    const rejected = reportBad(stored, 'T1')
    expect(usable(rejected, NOW, { tag: 'tag' })).toBeUndefined()
    expect(reportBad(rejected, 'T1')).toBe(rejected)
    expect(reportBad(stored, 'T0')).toBe(stored)
    expect(reportBad(EMPTY_RECORD, undefined)).toBe(EMPTY_RECORD)
  })
})
