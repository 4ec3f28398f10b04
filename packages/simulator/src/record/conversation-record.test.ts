import { expect, test } from 'vitest'
import { ExchangeRecord } from '../delivery/exchange-record'
import type { ApiCall } from '../platform/calls/call-log'
import { ConversationRecord } from './conversation-record'
import type { RecordLine } from './record-line'

function push(id: string, at: number): ExchangeRecord {
  return new ExchangeRecord({ id, openid: 'o1', at, push: '', answerable: true, onChange: () => {} })
}
function call(rid: string, at: number): ApiCall {
  const asked = { method: 'GET', path: '/cgi-bin/token', query: {}, request: '', response: '' }
  return { rid, at, durationMs: 0, ...asked, status: 200, errcode: 0, source: 'rules' }
}

test('pushes and calls stand in one list by time, each in its last version', () => {
  const record = new ConversationRecord()
  const first = push('1', 10)
  record.addPush(first)
  record.addPush(push('2', 30))
  record.addCall(call('a', 20))
  first.ended({ outcome: 'silent' }, false)
  record.pushChanged(first)
  expect(record.lines.map(({ id }) => id)).toEqual(['1', 'a', '2'])
  expect(record.lines[0]).toMatchObject({ outcome: 'silent' })
})

test('of more than 10,000 pushes the oldest go, and no change brings them back', () => {
  const record = new ConversationRecord()
  const first = push('0', 0)
  record.addPush(first)
  for (let at = 1; at <= 10_000; at += 1) record.addPush(push(`${at}`, at))
  record.pushChanged(first)
  expect([record.exchanges.length, record.lines.length, record.exchange('0'), record.exchange('1')?.id]).toEqual([
    10_000,
    10_000,
    undefined,
    '1',
  ])
})

test('a listener hears of every line until it leaves', () => {
  const record = new ConversationRecord()
  const heard: RecordLine[] = []
  const leave = record.subscribe((line) => heard.push(line))
  record.addCall(call('a', 1))
  leave()
  record.addCall(call('b', 2))
  expect(heard.map(({ id }) => id)).toEqual(['a'])
})
