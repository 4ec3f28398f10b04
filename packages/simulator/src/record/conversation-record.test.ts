import { expect, test } from 'vitest'
import type { Exchange } from '../delivery/exchange'
import type { ApiCall } from '../platform/calls/call-log'
import { ConversationRecord } from './conversation-record'
import type { RecordLine } from './record-line'

function exchange(id: string, at: number): Exchange {
  return { id, openid: 'o1', at, push: '', attempts: [], outcome: 'pending' }
}
function call(rid: string, at: number): ApiCall {
  const asked = { method: 'GET', path: '/cgi-bin/token', query: {}, request: '', response: '' }
  return { rid, at, durationMs: 0, ...asked, status: 200, errcode: 0, source: 'rules' }
}

test('pushes and calls stand in one list by time, each in its last version', () => {
  const record = new ConversationRecord()
  record.addExchange(exchange('1', 10))
  record.addExchange(exchange('2', 30))
  record.addCall(call('a', 20))
  record.addExchange({ ...exchange('1', 10), outcome: 'silent' })
  expect(record.lines.map(({ id }) => id)).toEqual(['1', 'a', '2'])
  expect(record.lines[0]).toMatchObject({ outcome: 'silent' })
})

test('of more than 10,000 pushes the oldest go', () => {
  const record = new ConversationRecord()
  for (let at = 0; at <= 10_000; at += 1) record.addExchange(exchange(`${at}`, at))
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
