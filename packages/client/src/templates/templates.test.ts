import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, test } from 'vitest'
import { type Platform, startPlatform } from '../../test/platform'
import { InvalidRequest } from '../base/invalid-request'
import { type TemplateData, type TemplateField, template } from './template'
import { type Templates, templates } from './templates'

let platform: Platform
let own: Templates
beforeAll(async () => {
  platform = await startPlatform()
  own = templates(platform.wx)
})
afterAll(() => platform.close())
beforeEach(() =>
  platform.routes({ 'POST /cgi-bin/message/template/send': () => ({ errcode: 0, errmsg: 'ok', msgid: '5000000000000000001' }) }),
)

const paid = template('T1', '金额：{{amount1.DATA}}\n商品：{{thing2.DATA}}')

describe('template', () => {
  test('knows the fields of its text', () => {
    expect(paid).toEqual({ id: 'T1', fields: ['amount1', 'thing2'] })
    expect(template('T1')).toEqual({ id: 'T1', fields: undefined })
    expect(template('T1', 'no fields {{}} {{x}}')).toEqual({ id: 'T1', fields: [] })
    expect(template('T1', '{{a.DATA}}{{a.DATA}}').fields).toEqual(['a'])
  })

  test('types its fields where the text is a literal', () => {
    expectTypeOf<TemplateField<'金额：{{amount1.DATA}}\n{{thing2.DATA}} x'>>().toEqualTypeOf<'amount1' | 'thing2'>()
    expectTypeOf<TemplateField<'none'>>().toEqualTypeOf<never>()
    expectTypeOf<TemplateField<string>>().toEqualTypeOf<string>()
    expectTypeOf(paid.fields).toEqualTypeOf<readonly ('amount1' | 'thing2')[] | undefined>()
    expectTypeOf<{ amount1: number }>().not.toExtend<TemplateData<'amount1' | 'thing2'>>()
    const dynamic: string = 'x'
    expectTypeOf(template('T1', dynamic).fields).toEqualTypeOf<readonly string[] | undefined>()
  })

  test('types the fields of a text with a hundred of them', () => {
    type Ten = '{{a.DATA}}{{b.DATA}}{{c.DATA}}{{d.DATA}}{{e.DATA}}{{f.DATA}}{{g.DATA}}{{h.DATA}}{{i.DATA}}{{j.DATA}}'
    expectTypeOf<TemplateField<`${Ten}${Ten}${Ten}${Ten}${Ten}${Ten}${Ten}${Ten}${Ten}${Ten}`>>().toEqualTypeOf<
      'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j'
    >()
  })
})

describe('templates', () => {
  test('send fills in the fields and gives the id, exactly', async () => {
    const message = {
      touser: 'o1',
      template: paid,
      data: { amount1: 10, thing2: '书' },
      url: 'https://example.com',
      client_msg_id: 'order-1',
    }
    expect(await own.send(message)).toBe('5000000000000000001')
    expect(platform.calls).toEqual([
      {
        route: 'POST /cgi-bin/message/template/send',
        query: {},
        body: {
          touser: 'o1',
          template_id: 'T1',
          data: { amount1: { value: '10' }, thing2: { value: '书' } },
          url: 'https://example.com',
          client_msg_id: 'order-1',
        },
      },
    ])
  })

  test('send refuses at compile time and at run time what the template does not take', async () => {
    // @ts-expect-error thing2 is missing
    const missing = own.send({ touser: 'o1', template: paid, data: { amount1: 10 } })
    await expect(missing).rejects.toBeInstanceOf(InvalidRequest)
    // @ts-expect-error thing3 is none of its fields
    await expect(own.send({ touser: 'o1', template: paid, data: { amount1: 10, thing2: '书', thing3: 'x' } })).rejects.toMatchObject({
      code: 'config-invalid',
      faults: [{ place: 'data.thing3' }],
    })
    expect(platform.calls).toEqual([])
  })

  test('send says so if the platform’s answer has no id', async () => {
    platform.routes({})
    await expect(own.send({ touser: 'o1', template: template('T'), data: { any: 'x' } })).rejects.toMatchObject({ code: 'upstream-failed' })
  })

  test('notify and once send what the platform takes', async () => {
    await own.notify({ touser: 'o1', template: template('N', '{{phrase1.DATA}}'), data: { phrase1: '配送中' }, page: 'pages/index' })
    await own.once({ touser: 'o1', template_id: 'O', scene: 1000, title: '开课', content: '今晚八点', url: 'https://example.com' })
    expect(platform.calls.map(({ route, body }) => [route, body])).toEqual([
      [
        'POST /cgi-bin/message/subscribe/bizsend',
        { touser: 'o1', template_id: 'N', data: { phrase1: { value: '配送中' } }, page: 'pages/index' },
      ],
      [
        'POST /cgi-bin/message/template/subscribe',
        {
          touser: 'o1',
          template_id: 'O',
          title: '开课',
          url: 'https://example.com',
          scene: '1000',
          data: { content: { value: '今晚八点' } },
        },
      ],
    ])
  })

  test('templates are listed, added and deleted', async () => {
    const stored = { template_id: 'T1', title: '付款', content: '{{amount1.DATA}}', example: '', primary_industry: 'x' }
    platform.routes({
      'GET /cgi-bin/template/get_all_private_template': () => ({ template_list: [stored, { template_id: 5 }] }),
      'POST /cgi-bin/template/api_add_template': () => ({ template_id: 'T2' }),
    })
    expect(await own.list()).toEqual([stored])
    expect(await own.add('43216', ['时间'])).toEqual({ id: 'T2', fields: undefined })
    await own.delete('T2')
    expect(platform.calls.map(({ body }) => body)).toEqual([
      {},
      { template_id_short: '43216', keyword_name_list: ['时间'] },
      { template_id: 'T2' },
    ])
  })
})
