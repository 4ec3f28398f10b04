import { expect, test } from 'vitest'
import type { Attempt, Exchange } from '../../src/delivery/exchange'
import { type CallLine, callLine, type PushLine, pushLine } from '../../src/record/record-line'
import { answeredAt, answerOf, momentsOf } from './moments'

const request = { url: '/', body: '' }
const cut: Attempt = { at: 1_000, durationMs: 5_000, request, end: 'cut' }
const answered: Attempt = {
  at: 6_000,
  durationMs: 4_500,
  request,
  end: 'answered',
  response: { status: 200, headers: {}, body: 'success' },
}
const exchange: Exchange = { id: 'e1', openid: 'o1', at: 1_000, push: '', attempts: [cut, answered], outcome: 'silent' }
const first = pushLine(exchange)
const second: PushLine = { ...first, id: 'e2', at: 20_000 }

function call(id: string, at: number, more: Partial<CallLine> = {}): CallLine {
  const made = {
    rid: id,
    at,
    durationMs: 1,
    method: 'POST',
    path: '/cgi-bin/message/custom/send',
    query: {},
    request: '{}',
    response: '{}',
  }
  return { ...callLine({ ...made, openid: 'o1', status: 200, errcode: 0, source: 'rules' }), ...more }
}

test('attempts, messages and refusals until the next push of the same user, by time', () => {
  const record = [
    call('before', 500),
    first,
    call('other', 2_000, { openid: 'o2' }),
    { ...second, id: 'e3', openid: 'o2' },
    call('menu', 3_000, { openid: undefined, path: '/cgi-bin/menu/create' }),
    call('typing', 3_500, { path: '/cgi-bin/message/custom/typing' }),
    call('refused', 11_000, { errcode: 48001 }),
    call('late', 12_000),
    second,
    call('next', 20_500),
  ]
  const moments = momentsOf(exchange, record)
  expect(moments).toMatchObject([
    { type: 'attempt', number: 1, from: 0, to: 5_000 },
    { type: 'attempt', number: 2, from: 5_000, to: 9_500 },
    { type: 'refusal', at: 10_000, call: { id: 'refused' } },
    { type: 'message', at: 11_000, call: { id: 'late' } },
  ])
  expect(answeredAt(moments)).toBe(9_500)
  expect([cut, answered].map(answerOf)).toEqual(['', 'success'])
})

test('while the platform waits, an attempt is open', () => {
  const pending: Exchange = { ...exchange, attempts: [cut], outcome: 'pending' }
  expect(momentsOf(pending, [pushLine(pending)]).at(-1)).toEqual({ type: 'open', number: 2, from: 5_000 })
})
