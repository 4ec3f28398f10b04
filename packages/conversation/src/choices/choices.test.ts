import { type Context, formatXml, parseXml, reply } from '@wx/core'
import { describe, expect, test } from 'vitest'
import { Chat, text } from '../../test/chat'
import { choice } from './choice'
import { asMenu, type Choice, choices } from './choices'

const LIST = [
  { id: 'good', label: '满意' },
  { id: 'bad', label: '不满意' },
]

describe('choices', () => {
  test('a text with links to tap, and a menu', () => {
    const answer = choices(LIST, { head: '服务怎么样？', tail: '谢谢' })
    expect(answer).toEqual({
      MsgType: 'text',
      Content:
        '服务怎么样？\n' +
        '<a href="weixin://bizmsgmenu?msgmenucontent=满意&msgmenuid=good">满意</a>\n' +
        '<a href="weixin://bizmsgmenu?msgmenucontent=不满意&msgmenuid=bad">不满意</a>\n' +
        '谢谢',
    })
    expect(asMenu(answer)).toEqual({
      msgtype: 'msgmenu',
      msgmenu: {
        head_content: '服务怎么样？',
        list: [
          { id: 'good', content: '满意' },
          { id: 'bad', content: '不满意' },
        ],
        tail_content: '谢谢',
      },
    })
    expect(asMenu(choices(LIST))?.msgmenu).toEqual({ list: expect.anything() })
  })

  test('nothing of the menu is written, and no other reply is one', async () => {
    const answer = choices(LIST)
    expect(await parseXml(formatXml({ ...answer }))).toEqual({ MsgType: 'text', Content: answer.Content })
    expect(JSON.parse(JSON.stringify(answer))).toEqual({ MsgType: 'text', Content: answer.Content })
    expect(asMenu(reply.text(answer.Content))).toBeUndefined()
  })

  test('a tap runs its handler, and a typed text does not', async () => {
    const chat = new Chat<Context>()
    chat.bot.use(choice('good', (ctx) => `thanks for ${ctx.message.Content}`))
    chat.bot.use(choice('bad', (_, next) => next()))
    chat.bot.hears('menu', () => choices(LIST))
    chat.bot.on('text', () => 'text')
    expect(await chat.say('menu')).toContain('bizmsgmenu')
    expect(await chat.say(text('满意', { bizmsgmenuid: 'good' }))).toBe('thanks for 满意')
    expect(await chat.say(text('不满意', { bizmsgmenuid: 'bad' }))).toBe('text')
    expect(await chat.say('满意')).toBe('text')
  })

  test.each<[readonly Choice[], string]>([
    [[], 'choices(list) was given no entry; it needs at least one.'],
    [[{ id: 'a b', label: 'x' }], 'choices: the id at index 0 is not 1 to 64 letters, digits, - or _.'],
    [
      [
        { id: 'a', label: 'x' },
        { id: 'a', label: 'y' },
      ],
      'choices: the id a comes twice; a tap would not say which one it is.',
    ],
    ...['', ' ', 'a"b', '<b>', 'a&b', '50%', 'a\nb'].map((label): [readonly Choice[], string] => [
      [{ id: 'a', label }],
      'choices: the label of a is empty or has a character',
    ]),
    [[{ id: 'a', label: '长'.repeat(400) }], 'The text has 2462 bytes of UTF-8; WeChat takes 2048.'],
  ])('%# is refused', (list, problem) => {
    expect(() => choices(list)).toThrow(expect.objectContaining({ code: 'reply-invalid', message: expect.stringContaining(problem) }))
  })

  test('a choice needs an id and a handler', () => {
    expect(() => choice('', () => '')).toThrow(expect.objectContaining({ code: 'config-invalid' }))
    expect(() => choice('a', undefined as never)).toThrow(expect.objectContaining({ code: 'config-invalid' }))
  })
})
