import { expect, test } from 'vitest'
import type { Bubble } from '../../src/chat/chat-state'
import type { Exchange } from '../../src/delivery/exchange'
import { notesOf } from './notes'

function line(id: string, exchangeId?: string): Bubble {
  return { id, openid: 'o1', from: 'user', at: 1, content: { type: 'text', text: '' }, ...(exchangeId === undefined ? {} : { exchangeId }) }
}

const silent: Exchange = { id: 'e1', openid: 'o1', at: 1, push: '', attempts: [], outcome: 'silent', verdict: { code: 'no-reply' } }
const failed: Exchange = { ...silent, id: 'e2', outcome: 'fault', verdict: { code: 'late' } }
const replied: Exchange = { id: 'e3', openid: 'o1', at: 1, push: '', attempts: [], outcome: 'reply' }

test('what there is to say stands under the last line of its push', () => {
  const bubbles = [line('b1', 'e1'), line('b2'), line('b3', 'e2'), line('b4', 'e2'), line('b5', 'e3')]
  expect([...notesOf({ bubbles, exchanges: [silent, failed, replied] })]).toEqual([
    ['b1', silent],
    ['b4', failed],
  ])
})

test('an error of the bot is something to say', () => {
  const exchange: Exchange = { ...replied, botErrors: ['Error: broken'] }
  expect([...notesOf({ bubbles: [line('b1', 'e3')], exchanges: [exchange] })]).toEqual([['b1', exchange]])
})

test('a push without a line has no note', () => {
  expect(notesOf({ bubbles: [], exchanges: [silent] }).size).toBe(0)
})
