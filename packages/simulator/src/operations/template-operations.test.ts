import { expect, test } from 'vitest'
import { startApi } from '../testing/api'

const content = '订单：{{thing1.DATA}}\n金额：{{amount2.DATA}}'
const data = { thing1: { value: '手机' }, amount2: { value: '1 元' } }

test('a template message is shown, and its result is pushed', async () => {
  const { sim, bot, clock, call } = await startApi()
  const results: string[] = []
  bot.on('event:TEMPLATESENDJOBFINISH', (ctx) => void results.push(`${ctx.message.MsgID} ${ctx.message.Status}`))
  const template_id = sim.addTemplate({ title: '下单成功', content })
  const user = sim.user('o1')
  await user.follow()
  const { msgid } = await call('/cgi-bin/message/template/send', { touser: 'o1', template_id, data, url: 'http://u' })
  expect(msgid).toBeTypeOf('bigint')
  expect(user.bubbles.at(-1)).toMatchObject({
    apiPath: '/cgi-bin/message/template/send',
    content: {
      type: 'template',
      title: '下单成功',
      lines: [
        { label: '订单', value: '手机' },
        { label: '金额', value: '1 元' },
      ],
      url: 'http://u',
    },
  })
  await clock.advance(1_000)
  await expect.poll(() => results).toEqual([`${msgid} success`])
})

test('a subscription message is shown, and its result is pushed', async () => {
  const { sim, bot, clock, call } = await startApi()
  const results: unknown[] = []
  bot.on('event:subscribe_msg_sent_event', (ctx) => void results.push(ctx.message.SubscribeMsgSentEvent))
  const template_id = sim.addTemplate({ title: '预约成功', content: '{{thing1.DATA}}\n时间: {{time2.DATA}}' })
  const user = sim.user('o1')
  const message = { touser: 'o1', template_id, page: 'http://u', data: { thing1: { value: '理发' }, time2: { value: '10:30' } } }
  expect(await call('/cgi-bin/message/subscribe/bizsend', message)).toMatchObject({ errcode: 0 })
  const lines = [
    { label: '', value: '理发' },
    { label: '时间', value: '10:30' },
  ]
  expect(user.seen.at(-1)?.content).toEqual({ type: 'template', title: '预约成功', lines, url: 'http://u' })
  await clock.advance(1_000)
  await expect.poll(() => results).toMatchObject([{ List: [{ TemplateId: template_id, ErrorStatus: 'success' }] }])
  for (const [change, errcode] of [
    [{ touser: 'nobody' }, 40003],
    [{ template_id: 'unknown' }, 40037],
    [{ data: { thing1: { value: '理发' } } }, 47003],
  ] as const) {
    expect(await call('/cgi-bin/message/subscribe/bizsend', { ...message, ...change })).toMatchObject({ errcode })
  }
})

test('a repeated client_msg_id sends nothing for ten minutes', async () => {
  const { sim, clock, call } = await startApi()
  const template_id = sim.addTemplate({ title: '下单成功', content })
  const user = sim.user('o1')
  await user.follow()
  const message = { touser: 'o1', template_id, data, client_msg_id: 'order-1' }
  const first = await call('/cgi-bin/message/template/send', message)
  await clock.advance(599_999)
  expect(await call('/cgi-bin/message/template/send', message)).toEqual(first)
  expect(user.bubbles).toHaveLength(2)
  await clock.advance(1)
  expect(await call('/cgi-bin/message/template/send', message)).not.toEqual(first)
  expect(user.bubbles).toHaveLength(3)
})

test.each<readonly [object, number, string]>([
  [{ touser: 'nobody' }, 40003, ''],
  [{ template_id: 'unknown' }, 40037, ''],
  [{ touser: 'o2' }, 43004, ''],
  [{ data: { thing1: { value: '手机' } } }, 47003, 'data.amount2.value is empty'],
  [{ data: { thing1: '手机' } }, 47001, 'body field data.thing1 is wrong, expected object'],
])('%j is refused with %i', async (change, errcode, text) => {
  const { sim, call } = await startApi()
  const template_id = sim.addTemplate({ title: '下单成功', content })
  await sim.user('o1').follow()
  await sim.user('o2').say('我没有关注')
  const answer = await call('/cgi-bin/message/template/send', { touser: 'o1', template_id, data, ...change })
  expect(answer).toMatchObject({ errcode, errmsg: expect.stringContaining(text) })
})

test('templates are listed and deleted; an account has 25', async () => {
  const { sim, call } = await startApi()
  const { template_id } = await call('/cgi-bin/template/api_add_template', { template_id_short: 'TM1', keyword_name_list: ['商品'] })
  expect(await call('/cgi-bin/template/get_all_private_template')).toMatchObject({
    template_list: [{ template_id, content: '商品：{{keyword1.DATA}}' }],
  })
  expect(await call('/cgi-bin/template/del_private_template', { template_id })).toMatchObject({ errcode: 0 })
  expect(await call('/cgi-bin/template/del_private_template', { template_id })).toMatchObject({ errcode: 40037 })
  for (let index = 0; index < 25; index += 1) sim.addTemplate({ title: `t${index}`, content })
  expect(() => sim.addTemplate({ title: 't25', content })).toThrow('25 templates')
  expect(await call('/cgi-bin/template/api_add_template', { template_id_short: 'TM2' })).toMatchObject({ errcode: 45026 })
})
