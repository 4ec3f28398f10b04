import { describe, expect, test } from 'vitest'
import { type CallState, hasOwnId, leavesDoubt, nextStep, type Outcome, pauseMs, type Step } from './repeat'

const first: CallState = { isRead: false, hasOwnId: false, attempt: 1, isInDoubt: false, canChangeToken: true, isBodyGone: false }

/** Of a read, of a call with an id of its own, and of any other call such as `custom/send`. */
const AT_FIRST: readonly (readonly [Outcome, Step, Step, Step])[] = [
  ['dead-token', 'new-token', 'new-token', 'new-token'],
  ['refused', 'api-refused', 'api-refused', 'api-refused'],
  ['duplicate', 'api-refused', 'api-refused', 'api-refused'],
  ['busy', 'again', 'again', 'outcome-unknown'],
  ['server-error', 'again', 'again', 'outcome-unknown'],
  ['rejected', 'upstream-failed', 'upstream-failed', 'upstream-failed'],
  ['unreadable', 'upstream-failed', 'outcome-unknown', 'outcome-unknown'],
  ['broken', 'again', 'again', 'outcome-unknown'],
  ['unsent', 'again', 'again', 'again'],
]

const AT_LAST: readonly (readonly [Outcome, Step, Step, Step])[] = [
  ['dead-token', 'new-token', 'new-token', 'new-token'],
  ['refused', 'api-refused', 'api-refused', 'api-refused'],
  ['duplicate', 'api-refused', 'api-refused', 'api-refused'],
  ['busy', 'api-refused', 'outcome-unknown', 'outcome-unknown'],
  ['server-error', 'upstream-failed', 'outcome-unknown', 'outcome-unknown'],
  ['rejected', 'upstream-failed', 'upstream-failed', 'upstream-failed'],
  ['unreadable', 'upstream-failed', 'outcome-unknown', 'outcome-unknown'],
  ['broken', 'upstream-failed', 'outcome-unknown', 'outcome-unknown'],
  ['unsent', 'upstream-failed', 'upstream-failed', 'upstream-failed'],
]

describe('the rule of repeats', () => {
  test.each(AT_FIRST)('%s at first: a read %s, with an id %s, any other call %s', (outcome, read, withId, other) => {
    expect(nextStep(outcome, { ...first, isRead: true })).toBe(read)
    expect(nextStep(outcome, { ...first, hasOwnId: true })).toBe(withId)
    expect(nextStep(outcome, first)).toBe(other)
  })

  test.each(AT_LAST)('%s the third time: a read %s, with an id %s, any other call %s', (outcome, read, withId, other) => {
    const last = { ...first, attempt: 3 }
    expect(nextStep(outcome, { ...last, isRead: true })).toBe(read)
    expect(nextStep(outcome, { ...last, hasOwnId: true })).toBe(withId)
    expect(nextStep(outcome, last)).toBe(other)
  })

  test('a second dead token, or one of the caller’s own, is an error', () => {
    expect(nextStep('dead-token', { ...first, canChangeToken: false })).toBe('api-refused')
  })

  test.each(['unsent', 'rejected', 'refused'] as const)(
    '%s after an attempt that may have been done leaves the outcome unknown',
    (outcome) => {
      expect(nextStep(outcome, { ...first, hasOwnId: true, attempt: 3, isInDoubt: true })).toBe('outcome-unknown')
    },
  )

  test('so does a second dead token', () => {
    expect(nextStep('dead-token', { ...first, hasOwnId: true, attempt: 2, isInDoubt: true, canChangeToken: false })).toBe('outcome-unknown')
  })

  test('a stream that is gone is never sent again', () => {
    const gone = { ...first, isRead: true, hasOwnId: true, isBodyGone: true }
    const steps = AT_FIRST.map(([outcome]) => nextStep(outcome, gone))
    expect(steps).not.toContain('again')
    expect(steps).not.toContain('new-token')
  })

  test('only what may have been done leaves a doubt, and never a read', () => {
    const doubtful = AT_FIRST.map(([outcome]) => outcome).filter((outcome) => leavesDoubt(outcome, false))
    expect(doubtful).toEqual(['busy', 'server-error', 'broken'])
    expect(AT_FIRST.some(([outcome]) => leavesDoubt(outcome, true))).toBe(false)
  })
})

test('a call has an id of its own if the field of its endpoint has a text', () => {
  expect(hasOwnId({ clientmsgid: 'a' }, 'clientmsgid')).toBe(true)
  const without = [{ clientmsgid: '' }, { clientmsgid: 1 }, { client_msg_id: 'a' }, {}]
  expect(without.some((body) => hasOwnId(body, 'clientmsgid'))).toBe(false)
  expect(hasOwnId({ clientmsgid: 'a' }, undefined)).toBe(false)
})

test('pauses grow to a limit, and are spread over all of it', () => {
  expect([1, 2, 3, 9].map((attempt) => pauseMs(attempt, 1))).toEqual([500, 2_000, 3_000, 3_000])
  expect([0, 0.5].map((random) => pauseMs(2, random))).toEqual([0, 1_000])
})
