import { describe, expect, test } from 'vitest'
import { explore, type Machine } from '../../../test/interleavings'
import type { DeliveryRecord } from './delivery-record'
import * as transitions from './transitions'

const machine: Machine = transitions
const { begin, answer, ready, late, progress, takeOver, handOut } = transitions

/** The record as if its lease were this owner's. */
function ownedBy(record: DeliveryRecord, owner: string): DeliveryRecord {
  return 'lease' in record ? { ...record, lease: { owner, until: Number.MAX_SAFE_INTEGER } } : record
}

/** The record as if its lease were over. */
function withoutLease(record: DeliveryRecord): DeliveryRecord {
  return 'lease' in record && record.lease !== undefined ? { ...record, lease: { ...record.lease, until: 0 } } : record
}

/** An answered or late record as if nothing had been decided. */
function undecided(record: DeliveryRecord, owner: string): DeliveryRecord {
  const { firstSeenAt, attempt } = record
  return { state: 'running', firstSeenAt, attempt, lease: { owner, until: Number.MAX_SAFE_INTEGER } }
}

/** Each of these is one guard of the machine taken away. */
const broken: readonly (readonly [string, Partial<Machine>])[] = [
  [
    'a live lease keeps nobody away',
    { begin: (record, ...step) => begin(record?.state === 'running' ? withoutLease(record) : record, ...step) },
  ],
  [
    'a lease that is over is never taken over',
    {
      begin: (record, now, owner) =>
        record?.state === 'running' ? { kind: 'wait', firstSeenAt: record.firstSeenAt } : begin(record, now, owner),
    },
  ],
  [
    'a retry that finds an answer runs the handlers',
    { begin: (record, ...step) => begin(record?.state === 'answered' ? undefined : record, ...step) },
  ],
  [
    'an answer that is ready is carried without a word',
    {
      begin: (record, now, owner) => {
        const beginning = begin(record, now, owner)
        return beginning.kind === 'answer' ? { kind: 'answer', answer: beginning.answer } : beginning
      },
    },
  ],
  [
    'a retry leaves a late answer alone whose run has died',
    { begin: (record, now, owner) => stayLate(record, begin(record, now, owner)), takeOver: () => undefined },
  ],
  [
    'an answer is written over a late one',
    { answer: (record, owner, written) => answer(record.state === 'late' ? undecided(record, owner) : record, owner, written) },
  ],
  [
    'a run that lost its lease answers',
    {
      answer: (record, owner, written) => answer(ownedBy(record, owner), owner, written),
      ready: (record, owner, written) => ready(ownedBy(record, owner), owner, written),
      progress: (record, now, owner, made) => progress(ownedBy(record, owner), now, owner, made),
    },
  ],
  [
    'what was answered can become late',
    { late: (record, now, owner, made) => late(record.state === 'answered' ? undecided(record, owner) : record, now, owner, made) },
  ],
  [
    'an answer that no attempt carried never becomes late',
    { late: (record, ...step) => (record.state === 'ready' ? undefined : late(record, ...step)) },
  ],
  [
    'a run of a late answer that lost its lease goes on',
    { progress: (record, now, owner, made) => progress(ownedBy(record, owner), now, owner, made) },
  ],
  [
    'a message is sent before it is written down',
    {
      progress: (record, now, owner, made) =>
        progress(record, now, owner, made.way === 'messages' ? { ...made, at: { part: 0, char: 0 } } : made),
    },
  ],
  [
    'a live run of a late answer is taken over',
    { takeOver: (record, ...step) => takeOver({ ...record, lease: undefined }, ...step), isWorkedOn: () => false },
  ],
  [
    'two messages get the same part',
    {
      handOut: (record, ...step) =>
        handOut(record.state === 'late' ? { ...record, at: { part: 0, char: 0 }, last: undefined } : record, ...step),
    },
  ],
  [
    'a retry of the message gets the next part',
    { handOut: (record, ...step) => handOut(record.state === 'late' ? { ...record, last: undefined } : record, ...step) },
  ],
  [
    'messages that a death left unsent are no claim',
    { handOut: (record, ...step) => (record.state === 'late' && record.way === 'messages' ? undefined : handOut(record, ...step)) },
  ],
  [
    'messages under way are a claim',
    {
      handOut: (record, ...step) =>
        handOut(record.state === 'late' ? { ...record, way: 'claim', at: { part: 0, char: 0 } } : record, ...step),
    },
  ],
]

function stayLate(record: DeliveryRecord | undefined, beginning: transitions.Beginning): transitions.Beginning {
  return record?.state === 'late' && beginning.kind === 'run' ? { kind: 'answer', answer: record.answer } : beginning
}

describe('however the steps of three processes, two retries and one fault fall', () => {
  test.each(['messages', 'claim'] as const)('under %s no run doubles, no answer is lost or seen twice', { timeout: 120_000 }, (way) => {
    const { violations, states } = explore({ processes: 3, retries: 2, faults: 1, way, machine })
    expect(violations).toEqual([])
    expect(states).toBeGreaterThan(10_000)
  })

  test.each(broken)('is noticed to break them where %s', { timeout: 120_000 }, (_name, instead) => {
    const violations = (['messages', 'claim'] as const).flatMap((way) => {
      const { violations } = explore({ processes: 3, retries: 2, faults: 1, way, machine: { ...machine, ...instead } })
      return violations
    })
    expect(violations).not.toEqual([])
  })
})
