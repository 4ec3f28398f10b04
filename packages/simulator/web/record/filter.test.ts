import { expect, test } from 'vitest'
import type { CallLine, PushLine, RecordLine } from '../../src/record/record-line'
import { type Filter, LINE_KINDS, type LineKind, passes } from './filter'

const push: PushLine = {
  type: 'push',
  id: '1',
  openid: 'o1',
  at: 1,
  outcome: 'reply',
  kind: 'text',
  detail: '订单 A-17',
  answer: '已发货',
  verdict: undefined,
  attempts: 1,
  durationMs: 5,
}
const silent: PushLine = { ...push, id: '2', outcome: 'silent', kind: 'event:CLICK', detail: 'HELP', answer: '' }
const messaged: PushLine = { ...silent, id: '3', openid: 'o2', verdict: { code: 'message-later', answeredMs: 5, messageMs: 90 } }
const fault: PushLine = { ...push, id: '4', outcome: 'fault', answer: '', verdict: { code: 'status', status: 500 } }
const token: CallLine = {
  type: 'call',
  id: 't',
  openid: undefined,
  at: 2,
  durationMs: 1,
  method: 'GET',
  path: '/cgi-bin/token',
  status: 200,
  errcode: 0,
  source: 'rules',
  detail: 'grant_type=client_credential',
  meaning: undefined,
}
const message: CallLine = {
  ...token,
  id: 'm',
  openid: 'o2',
  method: 'POST',
  path: '/cgi-bin/message/custom/send',
  detail: '{"touser":"o2"}',
}
const refused: CallLine = {
  ...message,
  id: 'r',
  errcode: 45047,
  meaning: { zh: '客服接口下行条数超过上限', en: 'out of response count limit' },
}
const cut: CallLine = { ...message, id: 'c', status: undefined }

const all: Filter = { kind: 'all', openid: undefined, search: '' }
function shown(filter: Partial<Filter>): string {
  const lines: readonly RecordLine[] = [push, silent, messaged, fault, token, message, refused, cut]
  return lines
    .filter((line) => passes(line, { ...all, ...filter }))
    .map(({ id }) => id)
    .join('')
}

test.each<readonly [LineKind, string]>([
  ['all', '1234tmrc'],
  ['push', '1234'],
  ['reply', '13'],
  ['silent', '2'],
  ['fault', '4'],
  ['call', 'tmrc'],
  ['failed', '4rc'],
])('of kind %s', (kind, ids) => {
  expect(shown({ kind })).toBe(ids)
})

test('every kind is tested', () => {
  expect(LINE_KINDS).toHaveLength(7)
})

test('of one user, with the calls that name nobody', () => {
  expect(shown({ openid: 'o1' })).toBe('124t')
  expect(shown({ openid: 'o2', kind: 'call' })).toBe('tmrc')
})

test.each([
  ['a-17', '14'],
  ['已发货', '1'],
  ['event:click', '23'],
  ['45047', 'r'],
  ['下行条数', 'r'],
  ['custom/SEND', 'mrc'],
  ['o2', '3mrc'],
  ['status is 500', '4'],
])('that contain %s', (search, ids) => {
  expect(shown({ search })).toBe(ids)
})
