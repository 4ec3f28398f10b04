import { message } from '@wx/core/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DeliveryRecord, decodeRecord, deliveryKey, encodeRecord } from './delivery-record'
import { finish, given, handOut, progress, queue, release, renew, takeOver } from './transitions'

const START = { part: 0, char: 0 }
const late: Extract<DeliveryRecord, { state: 'late' }> = {
  state: 'late',
  firstSeenAt: 1,
  attempt: 1,
  lease: { owner: 'a', until: 3_000 },
  queued: false,
  answer: 'success',
  asked: { message: message('text', { Content: '问' }), format: 'xml' },
  way: 'claim',
  parts: [{ MsgType: 'text', Content: '好' }],
  ended: false,
  at: START,
}

test('a record comes back from the store as it was', () => {
  const records: readonly DeliveryRecord[] = [
    { state: 'running', firstSeenAt: 1, attempt: 1, lease: { owner: 'a', until: 2 } },
    { state: 'ready', firstSeenAt: 1, attempt: 1, answer: { body: '<xml/>', format: 'xml' } },
    { state: 'answered', firstSeenAt: 1, attempt: 2, answer: 'success' },
    late,
  ]
  for (const record of records) expect(decodeRecord(encodeRecord(record))).toEqual(record)
})

test('what is no whole record is none, and reading it does not throw', () => {
  for (const change of [
    { lease: {} },
    { queued: 1 },
    { asked: {} },
    { way: 'x' },
    { parts: {} },
    { at: { part: -1, char: 0 } },
    { answer: 1 },
  ]) {
    expect(decodeRecord(JSON.stringify({ ...late, ...change }))).toBeUndefined()
  }
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (stored) => decodeRecord(stored) === undefined || true))
})

test('a key names account and user, and is short whatever they are', () => {
  const push = message('text', { FromUserName: 'o'.repeat(5_000), ToUserName: 'gh_1' })
  expect(deliveryKey(push, 'a'.repeat(40))).toMatch(/^wx:delivery:gh_1:[0-9a-f]{40}:a{40}$/)
})

test('a job in the queue is begun by nobody but the worker', () => {
  const queued = queue(late, 'a')
  expect(queued).toMatchObject({ queued: true, lease: undefined })
  expect(queue(late, 'b')).toBeUndefined()
  if (queued === undefined) return
  // The run that was handed over ends without an answer: that must not be the end of the job.
  expect(finish(queued, 'a')).toBeUndefined()
  expect(renew(queued, 0, 'a')).toBeUndefined()
  expect(takeOver(queued, 0, 'worker')).toMatchObject({ queued: false, attempt: 2, lease: { owner: 'worker' } })
})

test('a lease that is released can be taken at once, by nobody before', () => {
  expect(takeOver(late, 0, 'b')).toBeUndefined()
  expect(release(late, 'b')).toBeUndefined()
  const released = release(late, 'a')
  expect(released?.state === 'late' && takeOver(released, 0, 'b')).toMatchObject({ attempt: 2 })
  expect(takeOver({ ...late, lease: undefined, ended: true }, 0, 'b')).toBeUndefined()
})

test('a lease from before the clock was set back keeps nobody away', () => {
  const ahead = { ...late, lease: { owner: 'a', until: 3_600_000 } }
  expect(takeOver(ahead, 0, 'b')).toMatchObject({ attempt: 2 })
  expect(takeOver({ ...ahead, lease: { owner: 'a', until: 3_000 } }, 0, 'b')).toBeUndefined()
})

test('messages that are handed out as a claim are sent by their run no more', () => {
  const messages = { ...late, way: 'messages', ended: true } as const
  const handout = handOut(messages, 3_001, 'one', () => ({ part: 1, char: 0 }))
  expect(handout?.record).toMatchObject({ way: 'claim', lease: undefined })
  if (handout === undefined) return
  const made = { parts: late.parts, ended: true, way: 'messages', at: { part: 1, char: 0 } } as const
  expect(progress(handout.record, 3_002, 'a', made)).toBeUndefined()
})

test('a part that was given is not given again, but to a retry of the same push', () => {
  const next = (): { part: number; char: number } => ({ part: 1, char: 0 })
  const first = handOut(late, 0, 'one', next)
  expect(first?.from).toEqual(START)
  if (first === undefined) return
  expect(handOut(first.record, 0, 'one', next)?.from).toEqual(START)
  expect(handOut(first.record, 0, 'two', next)).toBeUndefined()
  expect(given(first.record, { part: 1, char: 0 })).toBeUndefined()
  expect(given(first.record, { part: 2, char: 0 })).toMatchObject({ at: { part: 2, char: 0 } })
})
