import { expect, test } from 'vitest'
import type { Bubble, ChatState } from '../src/chat/chat-state'
import type { Exchange } from '../src/delivery/exchange'
import { pushLine } from '../src/record/record-line'
import { INITIAL, next } from './conversation'

const state: ChatState = {
  targets: ['http://127.0.0.1:3000/wechat'],
  mode: 'plain',
  account: { name: '测试号', id: 'gh_1', appId: 'wx1' },
  user: { openid: 'o1', following: false, typing: false },
  people: [{ openid: 'o1', name: '', following: false, unread: 0 }],
  menu: [],
  bubbles: [],
  exchanges: [],
  record: [],
  assets: 0,
}
const bubble: Bubble = { id: 'b1', openid: 'o1', from: 'user', at: 1, content: { type: 'text', text: '你好' } }
const pending: Exchange = { id: 'e1', openid: 'o1', at: 1, push: '<xml/>', attempts: [], outcome: 'pending' }
const known = next(INITIAL, { type: 'state', state })

test('a bubble is added once, however often it is told', () => {
  const once = next(known, { type: 'bubble', bubble })
  expect(next(once, { type: 'bubble', bubble }).state?.bubbles).toEqual([bubble])
})

test('a message that overtook another stands above it', () => {
  const changes = [bubble, { ...bubble, id: 'b2' }].map((one) => ({ type: 'bubble', bubble: one }) as const)
  const overtaking = { type: 'bubble', bubble: { ...bubble, id: 'b3' }, before: 'b2' } as const
  expect([...changes, overtaking].reduce(next, known).state?.bubbles.map(({ id }) => id)).toEqual(['b1', 'b3', 'b2'])
})

test('an exchange is replaced by its later version, in its place', () => {
  const second: Exchange = { ...pending, id: 'e2' }
  const answered: Exchange = { ...pending, outcome: 'silent' }
  const events = [pending, second, answered].map((exchange) => ({ type: 'exchange', exchange }) as const)
  expect(events.reduce(next, known).state?.exchanges).toEqual([answered, second])
})

test('of the exchanges the newest are kept, and an old one that ends late is not among them', () => {
  const many = Array.from({ length: 101 }, (_, index): Exchange => ({ ...pending, id: `e${index}`, at: index }))
  const events = [...many, { ...pending, id: 'e0', at: 0, outcome: 'silent' as const }].map(
    (exchange) => ({ type: 'exchange', exchange }) as const,
  )
  expect(events.reduce(next, known).state?.exchanges).toEqual(many.slice(1))
})

test('lines of the record are replaced in their place; new ones stand by time', () => {
  const [first, second, late] = [1, 3, 2].map((at) => pushLine({ ...pending, id: `e${at}`, at }))
  if (!first || !second || !late) throw new Error('three lines')
  const ended = { ...first, outcome: 'silent' } as const
  const events = [
    [first, second],
    [ended, late],
  ].map((lines) => ({ type: 'record', lines }) as const)
  expect(events.reduce(next, known).state?.record).toEqual([ended, late, second])
})

test('menu and user are taken over', () => {
  const menu = [{ name: '今日', type: 'click', key: 'TODAY' }] as const
  const user = { openid: 'o1', following: true, typing: true }
  const after = next(next(known, { type: 'menu', menu }), { type: 'user', user })
  expect(after.state).toEqual({ ...state, menu, user })
})

test('a person is added once, and replaced by its later version', () => {
  const other = { openid: 'o2', name: '', following: false, unread: 0 }
  const events = [other, { ...other, unread: 3 }].map((person) => ({ type: 'person', person }) as const)
  expect(events.reduce(next, known).state?.people).toEqual([...state.people, { ...other, unread: 3 }])
})

test('a lost connection keeps what is known; the next state is the whole truth', () => {
  const lost = next(next(known, { type: 'bubble', bubble }), { type: 'lost' })
  expect(lost).toMatchObject({ lost: true, state: { bubbles: [bubble] } })
  expect(next(lost, { type: 'state', state })).toEqual({ lost: false, state })
})

test('changes before the first state are ignored', () => {
  expect(next(INITIAL, { type: 'bubble', bubble })).toEqual(INITIAL)
})
