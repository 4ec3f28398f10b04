import { SHAPES } from '@wx/core/internal'
import { expect, test } from 'vitest'
import { FAMILIES } from './families.generated'
import { draftOf } from './push-draft'

test('every push has a name in both languages, in the order of the table', () => {
  const pushes = FAMILIES.flatMap((family) => family.pushes)
  expect(pushes.map(({ name }) => name)).toEqual(Object.keys(SHAPES))
  for (const { name, title } of [...pushes, ...FAMILIES.map((family) => ({ name: '', ...family }))]) {
    expect([name, title.zh]).toEqual([name, expect.stringMatching(/\p{Script=Han}/u)])
    expect([name, title.en]).toEqual([name, expect.stringMatching(/^[^\p{Script=Han}]+\w/u)])
  }
})

test('what is filled in when the push is sent may be missing', () => {
  expect(draftOf({ MsgType: 'event', Event: 'SCAN' })).toEqual({
    name: 'event:SCAN',
    shape: { EventKey: 'text', Ticket: 'text', ToUserName: 'text?', FromUserName: 'text?', CreateTime: 'number?' },
    fields: { MsgType: 'event', Event: 'SCAN' },
    xml: '<xml><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[SCAN]]></Event></xml>',
  })
  expect(draftOf({ MsgType: 'text' }).shape).toMatchObject({ Content: 'text', MsgId: 'text?' })
  expect(draftOf({ InfoType: 'unauthorized' }).shape).toEqual({ AuthorizerAppid: 'text', AppId: 'text?', CreateTime: 'number?' })
})

test('a push that is not known has what every push of its sort has', () => {
  expect(draftOf({ MsgType: 'event', Event: 'x' }).shape).toEqual({ ToUserName: 'text?', FromUserName: 'text?', CreateTime: 'number?' })
  expect(draftOf({ MsgType: 'toString' }).shape).toHaveProperty('MsgId')
})
