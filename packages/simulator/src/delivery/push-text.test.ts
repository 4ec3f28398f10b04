import { Cipher } from '@wx/core'
import { expect, test } from 'vitest'
import { pushXml } from './push-fields'
import { readPushText } from './push-text'

const key = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'

test('XML and JSON are the same push; ids keep their digits', async () => {
  const fields = { MsgType: 'event', Event: 'x', Id: '0123456789012345678901', Part: { Count: '2', List: [{ A: '1' }, { A: '' }] } }
  expect(await readPushText(pushXml(fields))).toEqual(fields)
  expect(
    await readPushText('{"MsgType":"event","Event":"x","Id":"0123456789012345678901","Part":{"Count":2,"List":[{"A":1},{"A":null}]}}'),
  ).toEqual(fields)
  expect(await readPushText('\uFEFF {"MsgType":"text","MsgId":7300000000000000001}')).toMatchObject({ MsgId: '7300000000000000001' })
})

test('a text that a user typed may contain the end of a CDATA section', async () => {
  expect(await readPushText('<xml><MsgType>text</MsgType><Content><![CDATA[a]]>b]]></Content></xml>')).toMatchObject({ Content: 'a]]>b' })
})

test.each<readonly [string, object, string]>([
  ['', { kind: 'empty' }, 'The text is empty.'],
  [' \n', { kind: 'empty' }, 'The text is empty.'],
  ['hello', { kind: 'format', place: { line: 1, column: 1, near: 'hello' } }, 'neither XML nor JSON'],
  ['<xml><Content>x</Content></xml>', { kind: 'kind' }, 'neither MsgType nor InfoType'],
  ['{"Content":"x"}', { kind: 'kind' }, 'neither MsgType nor InfoType'],
  ['<!DOCTYPE xml><xml/>', { kind: 'doctype' }, 'document type declaration'],
  ['<xml>\n  <A>1</B>\n</xml>', { kind: 'xml', place: { line: 2, near: '<A>1</B>' } }, 'Line 2'],
  ['<xml>\n  <A>1</A>\n  <B>2', { kind: 'open', name: 'B', place: { line: 3, column: 3, near: '<B>2' } }, 'Line 3, column 3'],
  ['{\n  "A": 1,\n  "B" 2\n}', { kind: 'json', place: { line: 3, column: 7, near: '"B" 2' } }, 'Line 3, column 7: "\\"B\\" 2".'],
  ['{"A":1,"A":2}', { kind: 'json', place: { line: 1 } }, 'Line 1'],
  ['{"MsgType":"text",\n"a b":1}', { kind: 'name', name: 'a b', place: { line: 2, column: 2 } }, 'It is "a b".'],
])('%j is refused with its place', async (text, problem, message) => {
  await expect(readPushText(text)).rejects.toMatchObject({
    code: 'config-invalid',
    problem,
    message: expect.stringContaining(message),
  })
})

test('a sealed push is opened with the right key, and refused with another', async () => {
  const cipher = new Cipher({ encodingAESKey: key, appId: 'wx1' })
  const sealed = pushXml({ ToUserName: 'gh_1', Encrypt: cipher.encrypt('<xml><MsgType>text</MsgType></xml>') })
  expect(await readPushText(sealed, cipher)).toEqual({ MsgType: 'text' })
  const other = new Cipher({ encodingAESKey: key.toLowerCase(), appId: 'wx1' })
  for (const one of [other, undefined]) {
    await expect(readPushText(sealed, one)).rejects.toMatchObject({ problem: { kind: 'sealed' } })
  }
})
