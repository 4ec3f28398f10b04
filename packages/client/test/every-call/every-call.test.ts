import { expect, test } from 'vitest'
import { HAND_WRITTEN } from '../../scripts/endpoints/hand-written'
import { readTables } from '../../scripts/endpoints/tables'
import type { EndpointRow, EndpointTable } from '../../src/routes/endpoint'
import { complaints, HEAD } from './compiler'
import { sample, sampleArguments } from './sample'

/*
 * A program that calls every endpoint as its row says, and every typed one once more with a field that the row does
 * not have. The compiler must take the first and refuse the second.
 */

/** The bodies that are unions of their own. */
const BODIES: Readonly<Record<string, string>> = {
  CustomMessage: "touser: 'o', msgtype: 'text', text: { content: 'a' }, aimsgcontext: { is_ai_msg: 1 }",
  BusinessMessage: "touser: 'o', msgtype: 'image', image: { media_id: 'm' }, businessid: 1",
  MassToTag: "filter: { tag_id: 2 }, msgtype: 'mpnews', mpnews: { media_id: 'm' }, send_ignore_reprint: 1, clientmsgid: 'c'",
  MassToUsers: "touser: ['o', 'p'], msgtype: 'images', images: { media_ids: ['m'] }",
  MassPreview: "towxname: 'w', msgtype: 'mpvideo', mpvideo: { media_id: 'm' }",
  Menu: "button: [{ name: 'a', sub_button: [{ type: 'view', name: 'b', url: 'https://example.com' }] }]",
  ConditionalMenu: "button: [{ type: 'click', name: 'a', key: 'k' }], matchrule: { tag_id: 2 }",
  TemplateMessage: "touser: 'o', template_id: 't', data: { thing1: { value: 'a' } }, client_msg_id: 'c'",
  OneTimeMessage: "touser: 'o', template_id: 't', scene: '1', title: 'a', data: { content: { value: 'a' } }",
  SubscriptionNotice: "touser: 'o', template_id: 't', page: 'https://example.com', data: { thing1: { value: 'a' } }",
  MiniProgramNotice: "touser: 'o', template_id: 't', lang: 'zh_CN', data: { thing1: { value: 'a' } }",
}

const tables = Object.values(readTables())
const rows = tables.flatMap((table) => Object.entries(table.endpoints).map(([key, row]) => ({ key, row, table })))

test('every row compiles as a call, and a typed one with a wrong field does not', () => {
  const typed = rows.filter(({ row }) => row.typed !== 'none')
  expect([rows.length, typed.length]).toEqual([1771, 1702])
  const calls = rows.flatMap(({ key, row, table }) => [
    `void ${call(key, row, table, [])}`,
    ...(row.typed === 'none' ? [] : ['// @ts-expect-error', `void ${call(key, row, table, ['wrong_field: 1'])}`]),
  ])
  expect(complaints([HEAD, ...calls].join('\n'))).toEqual([])
}, 300_000)

test('every answer and every item of a list has the fields of its row', () => {
  const answers = rows.flatMap(({ key, row, table }) => {
    const method = methodOf(key, row)
    const type = `Client.${method[0]?.toUpperCase()}${method.slice(1)}Answer<'${pathOf(key)}'>`
    return row.response === undefined ? [] : [`${sample(row.response, table.$defs)} satisfies ${type}`]
  })
  const paged = rows.filter(({ row }) => row.pages !== undefined)
  const items = paged.map(({ key }) => `null! as Client.PageItem<'${pathOf(key)}'> satisfies {} | string`)
  expect(complaints([HEAD, ...answers, ...items].map((line, index) => (index === 0 ? line : `void (${line})`)).join('\n'))).toEqual([])
}, 300_000)

function call(key: string, row: EndpointRow, table: EndpointTable, extra: readonly string[]): string {
  const hand = HAND_WRITTEN[key]
  const args = hand === undefined ? sampleArguments(key, row, table.$defs, extra) : [`{ ${[BODIES[hand.type], ...extra].join(', ')} }`]
  return `wx.${methodOf(key, row)}('${pathOf(key)}', ${args.join(', ')})`
}

function methodOf(key: string, row: EndpointRow): string {
  if (row.multipart !== undefined) return 'upload'
  if (row.download) return 'download'
  return key.startsWith('GET ') ? 'get' : 'post'
}

function pathOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1)
}
