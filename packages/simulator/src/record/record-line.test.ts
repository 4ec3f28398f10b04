import { expect, test } from 'vitest'
import type { Exchange } from '../delivery/exchange'
import type { ApiCall } from '../platform/calls/call-log'
import { callLine, pushLine } from './record-line'

const exchange: Exchange = { id: '1', openid: 'o1', at: 1, push: '', attempts: [], outcome: 'pending' }
const call: ApiCall = {
  rid: 'a-b-c',
  at: 1,
  durationMs: 2,
  method: 'POST',
  path: '/cgi-bin/message/custom/send',
  query: {},
  openid: 'o1',
  request: '',
  response: '',
  status: 200,
  errcode: 0,
  source: 'rules',
}

test.each([
  ['<xml><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[你好]]></Content></xml>', 'text', '你好'],
  ['<xml><MsgType>event</MsgType><Event><![CDATA[CLICK]]></Event><EventKey>K</EventKey></xml>', 'event:CLICK', 'K'],
  ['<xml><MsgType>location</MsgType><Label><![CDATA[广州\n海珠]]></Label></xml>', 'location', '广州\n海珠'],
  [`<xml><MsgType>text</MsgType><Content>${'x'.repeat(1_000)}</Content></xml>`, 'text', 'x'.repeat(200)],
  ['', '', ''],
])('a push says what it is and what it is about: %j', (push, kind, detail) => {
  expect(pushLine({ ...exchange, push })).toMatchObject({ kind, detail })
})

test.each<readonly [Partial<Exchange>, string]>([
  [{ reply: '<xml><MsgType>text</MsgType><Content><![CDATA[早]]></Content></xml>' }, '早'],
  [{ reply: '<xml><MsgType>news</MsgType><Articles><item><Title>一</Title></item></Articles></xml>' }, '一'],
  [{ reply: '<xml><MsgType>image</MsgType></xml>' }, 'image'],
  [{ reply: '<xml/>' }, ''],
  [{}, ''],
])('and how it was answered: %j', (end, answer) => {
  expect(pushLine({ ...exchange, ...end }).answer).toBe(answer)
})

test.each<readonly [Partial<ApiCall>, string]>([
  [{ request: '{"touser":"o1","msgtype":"text","text":{"content":"你好"}}' }, 'text 你好'],
  [{ request: '{"msg_data_id":7130316800000000001,"list":[1.0,true,null]}' }, '7130316800000000001 1.0 true null'],
  [{ request: '{"broken' }, '{"broken'],
  [{ query: { openid: 'o1', lang: 'zh_CN' } }, 'lang=zh_CN'],
])('a call says what was asked: %j', (asked, detail) => {
  expect(callLine({ ...call, ...asked }).detail).toBe(detail)
})

test('a refused call says what its code means, in both languages', () => {
  expect(callLine({ ...call, errcode: 48001 }).meaning).toEqual({ zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.any(String) })
  expect(callLine(call).meaning).toBeUndefined()
})
