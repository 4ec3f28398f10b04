import { describe, expect, test } from 'vitest'
import type { Event, Happening } from '../happening'
import { checkAnswers } from './check'

const of = { account: 'r1', user: 'u1' } as const
const said = { kind: 'said', ...of, question: 'q', parts: 1 } as const
const run = { kind: 'run', ...of, question: 'q', attempt: 1 } as const
const ended = { ...run, kind: 'ended' } as const
const seen = { kind: 'seen', ...of, text: '〔q:1〕' } as const
const outcome = { kind: 'outcome', ...of, question: 'q', outcome: 'reply', answers: ['〔q:1〕'], cut: 0 } as const

type Logged = Happening & { readonly who?: string }

/** Each at the next second; in process `b1` unless it says otherwise. */
function log(...happenings: readonly Logged[]): readonly Event[] {
  return happenings.map((happening, index): Event => ({ who: 'b1', ...happening, at: index * 1_000 }))
}

function broken(...happenings: readonly Logged[]): readonly number[] {
  return checkAnswers('r1', log(...happenings)).map(({ invariant }) => invariant)
}

describe('the checker of slow answers', () => {
  test('has nothing against one run and one answer', () => {
    expect(broken(said, run, ended, outcome, seen)).toEqual([])
  })

  test('misses an answer that was not seen', () => {
    expect(broken(said, run, ended, outcome)).toEqual([1])
  })

  test('sees an answer that came twice', () => {
    expect(broken(said, run, ended, outcome, seen, seen)).toEqual([2])
  })

  test('allows a second run after a death alone', () => {
    expect(broken(said, run, { ...run, who: 'b2' }, outcome, seen)).toEqual([3])
    expect(broken(said, run, { kind: 'gone', process: 'b1' }, { ...run, who: 'b2' }, outcome, seen)).toEqual([])
  })

  test('allows it without a death only where the store failed one of the two processes meanwhile', () => {
    const again = { ...run, who: 'b2' }
    const failed = { kind: 'report', account: 'r1', code: 'store-failed' } as const
    for (const who of ['b1', 'b2']) expect(broken(said, run, { ...failed, who }, again, outcome, seen)).toEqual([])
    expect(broken(said, run, { ...failed, who: 'b3' }, again, outcome, seen)).toEqual([3])
    expect(broken({ ...failed, who: 'b2' }, said, run, again, outcome, seen)).toEqual([3])
    expect(broken(said, run, again, { ...failed, who: 'b2' }, outcome, seen)).toEqual([3])
    expect(broken(said, run, { ...failed, who: 'b2', code: 'handler-timeout' }, again, outcome, seen)).toEqual([3])
  })

  test('sees an answer that another user got', () => {
    expect(broken(said, run, ended, outcome, seen, { ...seen, user: 'u2' })).toEqual([4])
  })

  test('sees parts in another order', () => {
    const parts = [{ ...seen, text: '〔q:2〕' }, seen]
    expect(broken({ ...said, parts: 2 }, run, ended, outcome, ...parts)).toEqual([5])
  })

  test('sees different answers to the attempts of one push, and a fault notice', () => {
    expect(broken(said, run, ended, { ...outcome, answers: ['〔q:1〕', 'success'] }, seen)).toEqual([6])
    expect(broken(said, run, ended, { ...outcome, outcome: 'fault' }, seen)).toEqual([7])
  })

  test('owes nothing that nobody was there for, and everything that a living process has done', () => {
    const fault = { ...outcome, outcome: 'fault', answers: [] } as const
    const allowed = (...happenings: readonly Logged[]): readonly number[] =>
      checkAnswers('r1', log(...happenings), { faults: true }).map(({ invariant }) => invariant)
    expect(allowed(said, run, { kind: 'gone', process: 'b1' }, fault)).toEqual([])
    expect(allowed(said, run, ended, fault)).toEqual([1])
  })
})
