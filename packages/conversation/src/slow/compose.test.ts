import { type Reply, reply } from '@wx/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Composed, type ComposeOptions, compose } from './compose'
import { START } from './position'

const bytes = (text: string): number => new TextEncoder().encode(text).length

/** All messages of an answer, one after another. */
function all(parts: readonly Reply[], options: ComposeOptions): readonly Reply[] {
  const messages: Reply[] = []
  let at = START
  for (let made: Composed | undefined = compose(parts, at, options); made !== undefined; made = compose(parts, at, options)) {
    messages.push(made.reply)
    at = made.next
  }
  return messages
}

const contentOf = (one: Reply): string => (one.MsgType === 'text' ? one.Content : `[${one.MsgType}]`)
const text = (Content: string): Reply => ({ MsgType: 'text', Content })

describe('an answer in messages', () => {
  const words = fc.array(fc.constantFrom('长', 'a', '😀', '，', '。', '\n', ' ', '\n\n', '中文字'.repeat(300), 'word '.repeat(300)), {
    minLength: 1,
    maxLength: 12,
  })
  const part = fc.oneof(
    words
      .map((list) => list.join(''))
      .filter((content) => content.trim() !== '')
      .map(text),
    fc.constant(reply.image('media')),
  )
  const options = fc.record({ merge: fc.boolean(), label: fc.constantFrom(undefined, '（内容由 AI 生成）'), isTold: fc.boolean() })

  test('has every character that can be seen, in order, and no message is too long', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), options, (parts, { merge, label, isTold }) => {
        const more = isTold ? (): string => '<more>' : undefined
        const messages = all(parts, { ended: true, merge, label, more })
        for (const one of messages) expect(bytes(contentOf(one))).toBeLessThanOrEqual(2048)
        const seen = messages
          .map(contentOf)
          .join('')
          .replaceAll('<more>', '')
          .replaceAll(label ?? '<more>', '')
        expect(seen.replace(/\s/g, '')).toBe(parts.map(contentOf).join('').replace(/\s/g, ''))
      }),
    )
  })

  test('joins texts with a blank line, as many as fit', () => {
    const parts = ['一', '二', '三'].map(text)
    expect(all(parts, { ended: true, merge: true })).toEqual([text('一\n\n二\n\n三')])
    expect(all(parts, { ended: true, merge: false })).toEqual(parts)
  })

  test('ends with a link as long as more can come', () => {
    const more = (): string => '<more>'
    expect(compose([text('一')], START, { ended: false, merge: true, more })?.reply).toEqual(text('一\n<more>'))
    expect(compose([text('一')], START, { ended: true, merge: true, more })?.reply).toEqual(text('一'))
  })

  test('has one article a message if it is told so', () => {
    const news = reply.news([{ title: 'a' }, { title: 'b' }])
    expect(all([news], { ended: true, merge: false, articles: 1 })).toEqual([reply.news([{ title: 'a' }]), reply.news([{ title: 'b' }])])
    expect(all([news], { ended: true, merge: false })).toEqual([news])
  })
})
