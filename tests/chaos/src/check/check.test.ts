import { describe, expect, test } from 'vitest'
import type { Event, Happening } from '../processes/event'
import { check } from './check'
import type { Allowance } from './violation'

type Line = readonly [who: string, at: number, happening: Happening]

/** A log, from one line per event; real and simulated time are the same in it. */
function log(lines: readonly Line[]): readonly Event[] {
  return lines.map(([who, at, happening], index) => ({ id: `${who}#${index}`, who, at, sim: at, account: 'a', ...happening }))
}

function broken(lines: readonly Line[], allowance: Allowance = {}): readonly number[] {
  return check(log(lines), allowance).map((violation) => violation.invariant)
}

function minted(request: number, token: string): Happening {
  return { kind: 'minted', request, token, lifeMs: 7_200_000, live: [token] }
}
function asked(call: number, instant = false): Happening {
  return { kind: 'asked', call, callers: 1, instant }
}
function got(call: number, token: string, slowestMs = 1): Happening {
  return {
    kind: 'got',
    call,
    tokens: { [token]: 1 },
    failures: {},
    slowestMs,
    slowestRealMs: slowestMs,
  }
}
function stored(before: string | null, version: string, token: string, dirty = false): Happening {
  return {
    kind: 'stored',
    before,
    version,
    token,
    state: 'good',
    fence: 1,
    leased: false,
    dirty,
  }
}
function arrived(request: number): Happening {
  return { kind: 'arrived', request, forced: false }
}

const healthy: readonly Line[] = [
  ['driver', 0, { kind: 'epoch', why: 'cold' }],
  ['w1', 1, asked(1)],
  ['w1', 2, { kind: 'sent', fetch: 1 }],
  ['upstream', 3, arrived(1)],
  ['upstream', 3, minted(1, 't1')],
  ['upstream', 4, { kind: 'answered', request: 1, behaviour: 'ok' }],
  ['w1', 5, { kind: 'ended', fetch: 1, token: 't1' }],
  ['w1', 6, stored(null, 'v1', 't1')],
  ['w1', 7, got(1, 't1')],
]

describe('the checker', () => {
  test('is content with a healthy log', () => {
    expect(broken(healthy)).toEqual([])
  })

  test('1: a second fetch in one epoch', () => {
    expect(broken([...healthy, ['upstream', 8, arrived(2)]])).toEqual([1])
  })

  test('1: a fault allows for two more', () => {
    const fault: Line = ['driver', 7.5, { kind: 'fault', fault: 'kill', target: 'w2' }]
    expect(broken([...healthy, fault, ['upstream', 8, arrived(2)], ['upstream', 9, arrived(3)]])).toEqual([])
  })

  test('2: a token past its hard margin, or reported by the same worker, or read as bad', () => {
    expect(broken([...healthy, ['w1', 7_199_000, asked(2)], ['w1', 7_199_001, got(2, 't1')]])).toEqual([2])
    expect(broken([...healthy, ['w1', 8, { kind: 'reported', token: 't1' }], ['w1', 9, asked(2)], ['w1', 10, got(2, 't1')]])).toEqual([2])
    const read: Happening = { kind: 'read', version: 'v2', token: 't1', state: 'rejected', fence: 1, leased: false, dirty: false }
    expect(broken([...healthy, ['w2', 8, read], ['w2', 9, asked(1)], ['w2', 10, got(1, 't1')]])).toEqual([2])
  })

  test('3: a token replaced by one whose request had begun before, unless the record is in doubt', () => {
    const other: readonly Line[] = [
      ['w2', 4.5, { kind: 'sent', fetch: 1 }],
      ['w2', 8, { kind: 'ended', fetch: 1, token: 't2' }],
    ]
    expect(broken([...healthy, ...other, ['w2', 9, stored('v1', 'v2', 't2')]])).toEqual([3])
    expect(broken([...healthy, ...other, ['w2', 9, stored('v1', 'v2', 't2', true)]])).toEqual([])
  })

  test('4: doubt that lasts, and a token that does not work after all has settled', () => {
    expect(broken([...healthy, ['w1', 8, stored('v1', 'v2', 't1', true)], ['w1', 300_009, stored('v2', 'v3', 't1')]])).toEqual([4])
    expect(
      broken([...healthy, ['driver', 8, { kind: 'settled' }], ['upstream', 9, { kind: 'used', token: 't1', accepted: false }]]),
    ).toEqual([4])
  })

  test('4: doubt is over when its record was replaced, even if its writer tells of it too late', () => {
    const settled: Line = ['driver', 20, { kind: 'settled' }]
    const late: readonly Line[] = [
      ['w2', 9, stored('v2', 'v3', 't1')],
      ['w1', 10, stored('v1', 'v2', 't1', true)],
    ]
    expect(broken([...healthy, ...late, settled])).toEqual([])
    expect(broken([...healthy, ...late, settled, ['w1', 300_011, stored('v3', 'v4', 't1')]])).toEqual([])
    expect(broken([...healthy, ...late, ['w1', 11, stored('v3', 'v4', 't1', true)], settled])).toEqual([4])
    expect(broken([...healthy, ...late, ['w1', 11, stored('lost', 'v4', 't1', true)], settled])).toEqual([4])
  })

  test('5, 6, 12: callers that wait, fail, or are never answered', () => {
    expect(broken([...healthy, ['w1', 8, asked(2)], ['w1', 9, got(2, 't1', 17_000)]])).toEqual([5])
    expect(broken([...healthy, ['w1', 8, asked(2, true)], ['w1', 9, got(2, 't1', 400)]])).toEqual([12])
    expect(broken([...healthy, ['w1', 8, asked(2)]])).toEqual([6])
    const failed: Happening = { kind: 'got', call: 2, tokens: {}, failures: { 'token-unavailable': 1 }, slowestMs: 1, slowestRealMs: 1 }
    expect(broken([...healthy, ['w1', 8, asked(2)], ['w1', 9, failed]])).toEqual([6])
    expect(broken([...healthy, ['w1', 8, asked(2)], ['w1', 9, failed]], { failures: true })).toEqual([])
  })

  test('8, 9: no pause after a failure', () => {
    const again = (behaviour: string, at: number): readonly Line[] => [
      ...healthy,
      ['upstream', 8, arrived(2)],
      ['upstream', 9, { kind: 'answered', request: 2, behaviour }],
      ['upstream', at, arrived(3)],
    ]
    expect(broken(again('http-500', 500))).toEqual([8])
    expect(broken(again('http-500', 1_100))).toEqual([])
    expect(broken(again('quota', 30_000))).toEqual([9])
  })

  test('10: more tokens in an hour than the budget allows', () => {
    const many = Array.from(
      { length: 61 },
      (_, index): Line => ['upstream', 10 + index, { kind: 'answered', request: index, behaviour: 'ok' }],
    )
    expect(broken(many)).toEqual([10])
  })
})
