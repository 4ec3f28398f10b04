import { expect, test } from 'vitest'
import { pushSummary } from './push-summary'

test('a message says its type and its content', () => {
  expect(pushSummary('<xml><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[a<b>]]></Content></xml>')).toEqual({
    kind: 'text',
    detail: 'a<b>',
  })
})

test('an event says which, and its key', () => {
  const push = '<xml><MsgType>event</MsgType><Event>CLICK</Event><EventKey>HELP</EventKey></xml>'
  expect(pushSummary(push)).toEqual({ kind: 'event:CLICK', detail: 'HELP' })
})

test('an empty key is no detail', () => {
  const push = '<xml><MsgType>event</MsgType><Event>subscribe</Event><EventKey><![CDATA[]]></EventKey></xml>'
  expect(pushSummary(push)).toEqual({ kind: 'event:subscribe', detail: '' })
})
