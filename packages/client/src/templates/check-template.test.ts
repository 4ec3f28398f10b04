import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkTemplate } from './check-template'
import { template } from './template'

const ANY = template('id')

describe('checkTemplate', () => {
  test.each<[string, string | number]>([
    ['thing1', '今'.repeat(20)],
    ['thing1', '👨‍👩‍👧 a-1，。'],
    ['number2', 5],
    ['number2', '-12.50'],
    ['letter3', 'abcXYZ'],
    ['symbol4', '✓!'],
    ['character_string5', 'SF-1234_abc'],
    ['time6', '15:01'],
    ['time6', '2019年10月1日 15:01~2019年10月2日 15:01'],
    ['time6', '2023-09-12 19:43:07'],
    ['date7', '2019年10月1日'],
    ['date7', '2019/10/01'],
    ['amount8', '¥100.00'],
    ['amount8', '￥5'],
    ['amount8', '100元'],
    ['amount8', 12.5],
    ['amount8', '999999999999'],
    ['phone_number9', '+86-0766-66888866'],
    ['car_number10', '粤A8Z888挂'],
    ['car_number10', '粤AD12345'],
    ['name11', '张三'],
    ['name11', 'Bartholomew O’Neil'],
    ['phrase12', '配送中'],
    ['const13', ''],
    ['keyword1', ''],
    ['first', 'x'.repeat(500)],
    ['short_thing3', 'anything'],
    ['constructor', 'x'],
  ])('takes %s: %j', (field, value) => {
    expect(checkTemplate(ANY, { [field]: value })).toEqual([])
  })

  test.each<[string, string | number]>([
    ['thing1', ''],
    ['thing1', '今'.repeat(21)],
    ['thing1', '两\n行'],
    ['number2', '1e21'],
    ['number2', Number.NaN],
    ['number2', '9'.repeat(33)],
    ['letter3', 'a1'],
    ['symbol4', '!!!!!!'],
    ['character_string5', '单号1'],
    ['character_string5', 'a'.repeat(33)],
    ['time6', '下午三点'],
    ['date7', 'tomorrow'],
    ['amount8', '十元'],
    ['amount8', '1234567890123'],
    ['phone_number9', '1'.repeat(18)],
    ['phone_number9', 'call me'],
    ['car_number10', '粤A8Z888挂挂'],
    ['name11', '一二三四五六七八九十甲'],
    ['phrase12', '正在配送途中'],
    ['phrase12', 'sent'],
    ['const13', 'x'.repeat(21)],
  ])('refuses %s: %j', (field, value) => {
    expect(checkTemplate(ANY, { [field]: value })).toMatchObject([{ place: `data.${field}` }])
  })

  test('names every fault, with the rule and the length, never the value', () => {
    const data = { thing1: '今'.repeat(21), phrase2: 'a\nb', other: 'x' }
    expect(checkTemplate(template('id', '{{thing1.DATA}}{{phrase2.DATA}}{{time3.DATA}}'), data)).toEqual([
      { place: 'data.time3', problem: 'The template needs this field.' },
      { place: 'data.other', problem: 'The template has no such field. It has thing1, phrase2, time3.' },
      { place: 'data.thing1', problem: 'It must be 1 to 20 characters; it has 21 characters.' },
      {
        place: 'data.phrase2',
        problem: 'It must be 1 to 5 Chinese characters; it has 3 characters, a line break or another control character among them.',
      },
    ])
  })

  test('takes no value that is neither text nor number', () => {
    expect(checkTemplate(ANY, { first: null, keyword1: {} })).toMatchObject([
      { place: 'data.first', problem: 'It must be a text or a number, not object.' },
      { place: 'data.keyword1' },
    ])
  })

  test('looks at a megabyte in no time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('thing', 'number', 'time', 'amount', 'name', 'character_string', 'phone_number'),
        fc.string(),
        (kind, piece) => {
          checkTemplate(ANY, { [`${kind}1`]: piece.repeat(Math.ceil(100_000 / (piece.length + 1))) })
        },
      ),
      { numRuns: 50 },
    )
  })
})
