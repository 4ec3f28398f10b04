import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Fields, FieldValue } from '../wire/fields'
import { parseJson } from '../wire/json/parse'
import { parseXml } from '../wire/xml/parse'
import { Decoder } from './decoder'
import { nameOf } from './message'
import { readShape } from './shape-notation'
import { SHAPES } from './shapes.generated'

interface Fixture {
  readonly file: string
  readonly format: 'xml' | 'json'
  readonly kind: string
  readonly type: string
  readonly expected?: Readonly<Record<string, string>>
  readonly expectError?: string
}
interface Index {
  readonly arrays: readonly string[]
  readonly fixtures: readonly Fixture[]
}

const root = new URL('../../fixtures/', import.meta.url)
function readIndex(path: string): Index {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'))
}
const published = readIndex('index.json')
const derived = readIndex('derived/index.json')
const documented: { readonly events: readonly string[] } = JSON.parse(readFileSync(new URL('documented-events.json', root), 'utf8'))

const arrays = new Set([...published.arrays, ...derived.arrays])
const pushes = [...published.fixtures, ...derived.fixtures.map((one) => ({ ...one, file: `derived/${one.file}` }))].filter(({ kind }) =>
  ['message', 'event', 'component'].includes(kind),
)
const good = pushes.filter(({ expected }) => expected !== undefined)

async function read({ file, format }: Fixture): Promise<Fields> {
  const body = readFileSync(new URL(file, root), 'utf8').replace(/^\uFEFF/, '')
  return format === 'json' ? parseJson(body) : parseXml(body)
}

async function typed(fixture: Fixture) {
  return new Decoder().decode(await read(fixture))
}

/** The leaves of a tree by dotted path, as `pathRules` of the index says. */
function leaves(value: FieldValue, type: string, path = '', names = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as Fields).flatMap(([name, child]) => {
    const [childPath, childNames] = [path, names].map((prefix) => (prefix === '' ? name : `${prefix}.${name}`)) as [string, string]
    const isList = arrays.has(childNames) || arrays.has(`${type}:${childNames}`)
    if (!Array.isArray(child) && (!isList || child === '')) return leaves(child, type, childPath, childNames)
    return [child].flat().flatMap((item, index) => leaves(item, type, `${childPath}.${index}`, childNames))
  })
}

/** Where a fixture's spelling differs from the documented one, which the typed message has. */
function documentedPath(type: string, path: string): string {
  const wrapper = {
    subscribe_msg_popup_event: 'SubscribeMsgPopupEvent',
    subscribe_msg_change_event: 'SubscribeMsgChangeEvent',
    subscribe_msg_sent_event: 'SubscribeMsgSentEvent',
  }[type]
  if (wrapper !== undefined && path.startsWith('List.')) return `${wrapper}.${path}`
  if (type === 'complaint_callback' && /^[a-z]/.test(path)) return `BussiCallBackInfo.${path}`
  const spelled: Record<string, string> = {
    'user_info_modified.openid': 'OpenID',
    'user_info_modified.appid': 'AppID',
    'poi_check_notify.msg': 'Msg',
    'query_single_waybill.WaybillId': 'WayBillID',
  }
  return spelled[`${type}.${path}`] ?? path
}

type ShapeNode = string | undefined | readonly ShapeNode[] | { readonly [name: string]: ShapeNode }
/** Where a push has it: whether it may be missing is no matter then. */
function present(shape: ShapeNode): ShapeNode {
  if (typeof shape === 'string') return shape.replace('?', '')
  if (Array.isArray(shape)) return shape[0] === '?' ? present(shape[1]) : shape.map(present)
  return typeof shape === 'object' ? Object.fromEntries(Object.entries(shape).map(([name, one]) => [name, present(one)])) : shape
}
function shapeOf(name: string): ShapeNode {
  const notation: string | undefined = (SHAPES as Readonly<Record<string, string>>)[name]
  return notation === undefined ? undefined : present(readShape(notation))
}
function shapeAt(shape: ShapeNode, path: string): ShapeNode {
  return path
    .split('.')
    .reduce<ShapeNode>(
      (at, key) => (typeof at === 'object' ? Object.entries(at).find(([name]) => name === key.replace(/^\d+$/, '0'))?.[1] : undefined),
      shape,
    )
}
function valueAt(message: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], message)
}
function shapePaths(shape: ShapeNode, path: string): string[] {
  return typeof shape === 'object' ? Object.entries(shape).flatMap(([name, one]) => shapePaths(one, `${path}.${name}`)) : [path]
}

describe.each(good)('$file', (fixture) => {
  const expected = Object.entries(fixture.expected ?? {})

  test('every leaf is as published', async () => {
    const message = await typed(fixture)
    expect(Object.fromEntries(leaves(message.raw, fixture.type))).toEqual(fixture.expected)
  })

  test('numbers, lists and texts are what the type says', async () => {
    const message = await typed(fixture)
    const shape = shapeOf(nameOf(message))
    expect(message.CreateTime).toBe(Number(fixture.expected?.CreateTime))
    const own = expected
      .map(([path, text]) => [documentedPath(fixture.type, path), text] as const)
      .filter(([path]) => !isCommon(shape, path))
    for (const [path, text] of shape === undefined ? [] : own)
      expect(valueAt(message, path), path).toEqual(wanted(shapeAt(shape, path), text))
  })
})

/** Read for every push, whatever its shape; `URL` is the online debugger's. */
function isCommon(shape: ShapeNode, path: string): boolean {
  const common = ['ToUserName', 'FromUserName', 'CreateTime', 'MsgType', 'Event', 'InfoType', 'AppId', 'URL']
  return common.includes(path) && shapeAt(shape, path) === undefined
}

/** What the typed message must have where `text` came; a field that no type names is never right. */
function wanted(field: ShapeNode, text: string): unknown {
  if (field === 'text') return text
  if (field === 'number') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  return field === undefined ? 'a field of the type' : expect.any(Object)
}

test.each(pushes.filter(({ expectError }) => expectError))('$file is refused: $expectError', async (fixture) => {
  await expect(typed(fixture)).rejects.toMatchObject({ code: fixture.expectError })
})

/** The names of all pushes that some fixture decodes to. */
async function seen() {
  return new Set((await Promise.all(good.map(typed))).map(nameOf))
}

test('every documented event has a type and a fixture', async () => {
  const names = await seen()
  const ready = documented.events.filter((event) => `event:${event}` in SHAPES && names.has(`event:${event}`))
  console.log(
    `${ready.length} of ${documented.events.length} documented events typed, with ${Object.keys(SHAPES).length} kinds of push in all`,
  )
  expect(ready).toEqual(documented.events)
})

test('every push that is typed has a fixture', async () => {
  const names = await seen()
  expect(Object.keys(SHAPES).filter((name) => !names.has(name))).toEqual([])
})

test('every field that is typed is in a fixture', async () => {
  const met = new Set<string>()
  for (const fixture of good) {
    const name = nameOf(await typed(fixture))
    for (const path of Object.keys(fixture.expected ?? {})) met.add(`${name}.${documentedPath(fixture.type, path).replace(/\.\d+/g, '.0')}`)
  }
  const missing = Object.keys(SHAPES)
    .flatMap((name) => shapePaths(shapeOf(name), name))
    .filter((path) => !met.has(path))
  expect(missing).toEqual([])
})

test('a push that leaves everything out has all that its type promises, and no optional field', () => {
  const decoder = new Decoder()
  for (const [name, notation] of Object.entries(SHAPES)) {
    const [kind = '', spelling = kind] = name.split(':')
    const type: Fields =
      kind === 'info' ? { InfoType: spelling, AppId: 'wx1' } : kind === 'event' ? { MsgType: kind, Event: spelling } : { MsgType: name }
    const message = decoder.decode({ ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: '1', ...type })
    for (const [field, source] of Object.entries(readShape(notation)))
      expect(valueAt(message, field), `${name}.${field}`).toEqual(leftOut(source))
  }
})

function leftOut(source: ShapeNode): unknown {
  if (source === 'text') return ''
  if (source === 'number') return Number.NaN
  if (typeof source === 'string' || (Array.isArray(source) && source[0] === '?')) return undefined
  if (Array.isArray(source)) return []
  return Object.fromEntries(Object.entries(source ?? {}).map(([name, one]) => [name, leftOut(one)]))
}
