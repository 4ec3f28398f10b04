import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Call, type Platform, startPlatform } from '../../test/platform'
import { type Users, users } from './users'

let platform: Platform
let own: Users
beforeAll(async () => {
  platform = await startPlatform()
  own = users(platform.wx)
})
afterAll(() => platform.close())
beforeEach(() => platform.routes({}))

function openids(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `o${index}`)
}

/** Pages as the platform's: `next_openid` is the last of a page, and the page after the last has no data. */
function paging(all: readonly string[], size: number, after: (call: Call) => unknown): (call: Call) => Readonly<Record<string, unknown>> {
  return (call) => {
    const page = all.slice(all.indexOf(String(after(call))) + 1).slice(0, size)
    const next_openid = page.at(-1) ?? ''
    return page.length === 0
      ? { total: all.length, count: 0, next_openid }
      : { total: all.length, count: page.length, data: { openid: page }, next_openid }
  }
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

describe('openids', () => {
  const followers = openids(25)
  beforeEach(() => platform.routes({ 'GET /cgi-bin/user/get': paging(followers, 10, ({ query }) => query.next_openid) }))

  test('are all of them, page by page', async () => {
    expect(await all(own.openids())).toEqual(followers)
    expect(platform.calls.map(({ query }) => query)).toEqual([{}, { next_openid: 'o9' }, { next_openid: 'o19' }, { next_openid: 'o24' }])
  })

  test('go on after one, and stop asking when the reader stops', async () => {
    for await (const openid of own.openids('o9')) if (openid === 'o12') break
    expect(platform.calls.map(({ query }) => query)).toEqual([{ next_openid: 'o9' }])
  })

  test('are none for an account without followers', async () => {
    platform.routes({ 'GET /cgi-bin/user/get': () => ({ total: 0, count: 0, next_openid: '' }) })
    expect(await all(own.openids())).toEqual([])
  })

  test('end where the platform points back', async () => {
    platform.routes({ 'GET /cgi-bin/user/get': () => ({ total: 1, count: 1, data: { openid: ['o1'] }, next_openid: 'o1' }) })
    expect(await all(own.openids())).toEqual(['o1', 'o1'])
  })
})

describe('info and details', () => {
  test('one user, with the fields that no type names', async () => {
    platform.routes({ 'GET /cgi-bin/user/info': () => ({ subscribe: 1, openid: 'o1', tagid_list: [2], added: 'x' }) })
    expect(await own.info('o1')).toEqual({ subscribe: 1, openid: 'o1', tagid_list: [2], added: 'x' })
    expect(platform.calls[0]?.query).toEqual({ openid: 'o1', lang: 'zh_CN' })
  })

  test('an answer without the user is an error', async () => {
    await expect(own.info('o1')).rejects.toMatchObject({ code: 'upstream-failed' })
  })

  test('many users, 100 in a call', async () => {
    platform.routes({
      'POST /cgi-bin/user/info/batchget': ({ body }) => ({
        user_info_list: (Array.isArray(body.user_list) ? body.user_list : []).map(({ openid }) => ({ subscribe: 0, openid })),
      }),
    })
    const found = await all(own.details(openids(250), 'en'))
    expect(found.map(({ openid }) => openid)).toEqual(openids(250))
    expect(platform.calls.map(({ body }) => (Array.isArray(body.user_list) ? body.user_list.length : 0))).toEqual([100, 100, 50])
    expect(platform.calls[2]?.body.user_list).toContainEqual({ openid: 'o249', lang: 'en' })
  })

  test('a remark', async () => {
    await own.remark('o1', '老张')
    expect(platform.calls).toMatchObject([{ route: 'POST /cgi-bin/user/info/updateremark', body: { openid: 'o1', remark: '老张' } }])
  })
})

describe('tags', () => {
  test('are listed, created, renamed, deleted', async () => {
    platform.routes({
      'GET /cgi-bin/tags/get': () => ({ tags: [{ id: 2, name: '星标组', count: 0 }] }),
      'POST /cgi-bin/tags/create': ({ body }) => ({ tag: { id: 134, name: Object(body.tag).name } }),
      'POST /cgi-bin/tags/getidlist': () => ({ tagid_list: [134, 2] }),
    })
    expect(await own.tags.list()).toEqual([{ id: 2, name: '星标组', count: 0 }])
    expect(await own.tags.create('广东')).toEqual({ id: 134, name: '广东' })
    await own.tags.rename(134, '广西')
    await own.tags.delete(134)
    expect(await own.tags.of('o1')).toEqual([134, 2])
    expect(platform.calls.map(({ body }) => body)).toEqual([
      {},
      { tag: { name: '广东' } },
      { tag: { id: 134, name: '广西' } },
      { tag: { id: 134 } },
      { openid: 'o1' },
    ])
  })

  test('are given and taken 50 in a call, and those left out are named', async () => {
    platform.routes({
      'POST /cgi-bin/tags/members/batchtagging': ({ body }) =>
        Array.isArray(body.openid_list) && body.openid_list.includes('o60') ? { fail_openid_list: ['o60'] } : {},
    })
    expect(await own.tags.tag(2, openids(120))).toEqual(['o60'])
    expect(await own.tags.untag(2, new Set(['o1']))).toEqual([])
    expect(platform.calls.map(({ body }) => (Array.isArray(body.openid_list) ? body.openid_list.length : 0))).toEqual([50, 50, 20, 1])
    expect(platform.calls.at(-1)).toMatchObject({ route: 'POST /cgi-bin/tags/members/batchuntagging', body: { tagid: 2 } })
  })

  test('have members', async () => {
    platform.routes({ 'POST /cgi-bin/user/tag/get': paging(openids(15), 10, ({ body }) => body.next_openid) })
    expect(await all(own.tags.members(2))).toEqual(openids(15))
    expect(platform.calls[0]?.body).toEqual({ tagid: 2, next_openid: '' })
  })

  test('everybody who follows can be given one', async () => {
    platform.routes({ 'GET /cgi-bin/user/get': paging(openids(60), 25, ({ query }) => query.next_openid) })
    await own.tags.tag(2, own.openids())
    expect(platform.calls.filter(({ route }) => route.endsWith('batchtagging'))).toHaveLength(2)
  })
})

describe('the blacklist', () => {
  test('is read, and changed 20 in a call', async () => {
    platform.routes({ 'POST /cgi-bin/tags/members/getblacklist': paging(openids(3), 2, ({ body }) => body.begin_openid) })
    expect(await all(own.blacklist.openids())).toEqual(openids(3))
    platform.routes({})
    await own.blacklist.add(openids(45))
    await own.blacklist.remove(['o1'])
    expect(
      platform.calls.map(({ route, body }) => [route.split('/').at(-1), Array.isArray(body.openid_list) ? body.openid_list.length : 0]),
    ).toEqual([
      ['batchblacklist', 20],
      ['batchblacklist', 20],
      ['batchblacklist', 5],
      ['batchunblacklist', 1],
    ])
  })
})
