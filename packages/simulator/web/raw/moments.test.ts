import { expect, test } from 'vitest'
import type { Bubble } from '../../src/chat/chat-state'
import type { Refusal } from '../../src/chat/refusal'
import type { Attempt, Exchange } from '../../src/delivery/exchange'
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
function bubble(id: string, at: number, more: Partial<Bubble>): Bubble {
  return { id, openid: 'o1', from: 'account', at, content: { type: 'text', text: id }, ...more }
}
const message = { apiPath: '/cgi-bin/message/custom/send', apiRequest: '{}' }
const refusal: Refusal = { id: 'r1', at: 11_000, ...message, errcode: 48001, meaning: { en: 'no right' } }

test('attempts, messages and refusals until the next push, by time', () => {
  const next: Exchange = { ...exchange, id: 'e2', at: 20_000 }
  const bubbles = [
    bubble('before', 500, message),
    bubble('reply', 10_500, { exchangeId: 'e1' }),
    bubble('late', 12_000, message),
    bubble('next', 20_000, message),
  ]
  const moments = momentsOf(exchange, { exchanges: [exchange, next], bubbles, refusals: [refusal] })
  expect(moments).toMatchObject([
    { type: 'attempt', number: 1, from: 0, to: 5_000 },
    { type: 'attempt', number: 2, from: 5_000, to: 9_500 },
    { type: 'refusal', at: 10_000 },
    { type: 'message', at: 11_000, bubble: { id: 'late' } },
  ])
  expect(answeredAt(moments)).toBe(9_500)
  expect([cut, answered].map(answerOf)).toEqual(['', 'success'])
})

test('while the platform waits, an attempt is open', () => {
  const pending: Exchange = { ...exchange, attempts: [cut], outcome: 'pending' }
  expect(momentsOf(pending, { exchanges: [pending], bubbles: [], refusals: [] }).at(-1)).toEqual({ type: 'open', number: 2, from: 5_000 })
})
