import { describe, expect, expectTypeOf, test } from 'vitest'
import { Decoder } from '../message/decoder'
import type { PushName, Shapes } from '../message/message'
import { SHAPES } from '../message/shapes.generated'
import { formatXml } from '../wire/xml/format'
import { parseXml } from '../wire/xml/parse'
import { message } from './message'

describe('message', () => {
  test('fills in what is left out', () => {
    const text = message('text', { Content: '你好' })
    expectTypeOf(text.Content).toEqualTypeOf<string>()
    expect(text).toMatchObject({
      MsgType: 'text',
      Content: '你好',
      ToUserName: expect.stringMatching(/^gh_/),
      FromUserName: expect.stringMatching(/^o/),
    })
    expect(text.MsgId).toMatch(/^\d{19}$/)
    expect(text).not.toHaveProperty('MsgDataId')
    expect({ ...text.raw }).toMatchObject({ MsgType: 'text', Content: '你好', MsgId: text.MsgId, CreateTime: String(text.CreateTime) })
  })

  test('no message is a retry of another one', () => {
    const [first, second] = [message('text'), message('text')]
    expect(first.MsgId).not.toBe(second.MsgId)
    expect(message('event:CLICK').CreateTime).not.toBe(message('event:CLICK').CreateTime)
  })

  test('nested fields and lists', () => {
    const one = message('event:pic_sysphoto', { SendPicsInfo: { Count: 1, PicList: { item: [{ PicMd5Sum: 'a' }] } } })
    expect(one.SendPicsInfo).toEqual({ Count: 1, PicList: { item: [{ PicMd5Sum: 'a' }] } })
    expect(JSON.parse(JSON.stringify(one.raw))).toMatchObject({ SendPicsInfo: { Count: '1', PicList: { item: { PicMd5Sum: 'a' } } } })
    expect(message('event:pic_sysphoto').SendPicsInfo).toEqual({ Count: 0, PicList: { item: [] } })
  })

  test('each push is what the decoder makes of its raw fields on the wire', async () => {
    for (const name of Object.keys(SHAPES) as PushName[]) {
      const made = message(name)
      expect(new Decoder().decode(await parseXml(formatXml(made.raw))), name).toEqual(made)
    }
  })

  test('pushes of your own', () => {
    const mine: Partial<Shapes> = Object.fromEntries([['event:my_event', { Count: 'number' }]])
    expect(message('event:my_event' as PushName, { Count: 3 } as object, mine)).toMatchObject({
      MsgType: 'event',
      Event: 'my_event',
      Count: 3,
    })
  })

  test.each([
    ['txt', {}, "message() knows no push 'txt'. Did you mean 'text'?"],
    ['subscribe', {}, "message() knows no push 'subscribe'. Did you mean 'event:subscribe'?"],
    ['toString', {}, "message() knows no push 'toString'. Its names are the ones that bot.on takes."],
    ['xyz', {}, "message() knows no push 'xyz'. Its names are the ones that bot.on takes."],
    ['text', { content: 'x' }, `message('text') has no option "content". Did you mean "Content"?`],
  ])('%s with %j is refused', (name, fields, problem) => {
    expect(() => message(name as 'text', fields as object)).toThrow(expect.objectContaining({ code: 'config-invalid', message: problem }))
  })
})
