import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../../test/platform'
import { REFUSED_MENUS } from '../../test/refused-menus'
import { type Simulated, startSimulated } from '../../test/simulated'
import { InvalidRequest } from '../base/invalid-request'
import { type Menu, menu } from './menu'
import type { ConditionalMenu, MenuButton, MenuTree } from './menu-tree'

const CLICK: MenuButton = { type: 'click', name: '歌曲', key: 'SONG' }
const MORE: MenuButton = { name: '更多', sub_button: [{ type: 'view', name: '搜索', url: 'https://example.com/' }] }

function forTag(tag_id: number, key = 'K'): ConditionalMenu {
  return { button: [{ type: 'click', name: '歌曲', key }], matchrule: { tag_id } }
}

describe('over the simulator', () => {
  let simulated: Simulated
  beforeAll(async () => {
    simulated = await startSimulated()
  })
  afterAll(() => simulated.close())

  test('a menu is applied, read, changed and deleted', async () => {
    const own = menu(simulated.wx)
    expect(await own.get()).toBeUndefined()
    expect(await own.apply({ button: [CLICK, MORE] })).toHaveLength(2)
    expect(await own.get()).toEqual({ button: [CLICK, MORE], conditionalmenu: [] })
    expect(await own.diff({ button: [CLICK, MORE] })).toEqual([])
    expect(await own.diff({ button: [{ ...CLICK, name: '歌' }] })).toEqual([
      { place: 'button[0].name', before: '歌曲', after: '歌' },
      { place: 'button[1]', before: MORE, after: undefined },
    ])
    await own.delete()
    expect(await own.get()).toBeUndefined()
  })

  test.each(REFUSED_MENUS.filter(({ errcode }) => errcode !== undefined))(
    'the platform refuses $title',
    async ({ menu: body, errcode }) => {
      await expect(simulated.wx.post('/cgi-bin/menu/create', { ...Object(body) })).rejects.toMatchObject({ errcode })
    },
  )
})

describe('over HTTP', () => {
  let platform: Platform
  let own: Menu
  beforeAll(async () => {
    platform = await startPlatform()
    own = menu(platform.wx)
  })
  afterAll(() => platform.close())
  beforeEach(() => platform.routes({}))

  function answering(answer: Readonly<Record<string, unknown>>): void {
    platform.routes({ 'GET /cgi-bin/menu/get': () => answer })
  }

  function changes(): readonly unknown[] {
    return platform.calls
      .filter(({ route }) => route.startsWith('POST'))
      .map(({ route, body }) => [route.slice('POST /cgi-bin/menu/'.length), body])
  }

  /** As the platform answers: empty lists, ids as numbers, values as texts. */
  function stored(menuid: number, tag_id: number, key = 'K'): Readonly<Record<string, unknown>> {
    const button = [{ type: 'click', name: '歌曲', key, sub_button: [] }]
    return { button, matchrule: { tag_id: String(tag_id), sex: '', country: '' }, menuid }
  }

  const DEFAULT = { menu: { button: [{ ...CLICK, sub_button: [] }], menuid: 208396938 } }

  test('a menu that would be refused is not sent, and every fault is named', async () => {
    const broken: MenuTree = { button: [{ type: 'click', name: '', key: '' }] }
    await expect(own.apply(broken)).rejects.toBeInstanceOf(InvalidRequest)
    await expect(own.diff(broken)).rejects.toMatchObject({
      code: 'config-invalid',
      message: 'The platform would refuse this menu. button[0].name: A button needs a name. button[0].key: A click button needs a key.',
      faults: [{ place: 'button[0].name' }, { place: 'button[0].key' }],
    })
    expect(platform.calls).toEqual([])
  })

  test('nothing is sent if the platform has the menu already', async () => {
    answering({ ...DEFAULT, conditionalmenu: [stored(1, 2)] })
    expect(await own.apply({ button: [CLICK], conditionalmenu: [forTag(2)] })).toEqual([])
    expect(changes()).toEqual([])
  })

  test('a rule under its old name is the same rule', async () => {
    answering({ ...DEFAULT, conditionalmenu: [{ ...stored(1, 2), matchrule: { group_id: 2 } }] })
    expect(await own.diff({ button: [CLICK], conditionalmenu: [forTag(2)] })).toEqual([])
  })

  test('conditional menus are made after the default one', async () => {
    answering({ errcode: 46003, errmsg: 'menu no exist' })
    await own.apply({ button: [CLICK], conditionalmenu: [forTag(2), forTag(3)] })
    expect(changes()).toEqual([
      ['create', { button: [CLICK] }],
      ['addconditional', forTag(2)],
      ['addconditional', forTag(3)],
    ])
  })

  test('one that changed is made anew, and those after it, to stay later; one that is gone is deleted', async () => {
    answering({ ...DEFAULT, conditionalmenu: [stored(11, 1), stored(12, 2), stored(13, 3), stored(14, 4)] })
    const tree = { button: [CLICK], conditionalmenu: [forTag(1), forTag(2, 'NEW'), forTag(3)] }
    expect(await own.diff(tree)).toMatchObject([
      { place: 'conditionalmenu[1].button[0].key', before: 'K', after: 'NEW' },
      { place: 'conditionalmenu[menuid=14]', before: { matchrule: { tag_id: '4' } }, after: undefined },
    ])
    await own.apply(tree)
    expect(changes()).toEqual([
      ['delconditional', { menuid: '12' }],
      ['delconditional', { menuid: '13' }],
      ['delconditional', { menuid: '14' }],
      ['addconditional', forTag(2, 'NEW')],
      ['addconditional', forTag(3)],
    ])
  })

  test('the latest that fits is seen, so another order is a change', async () => {
    // However the platform lists them: their ids tell which is older.
    for (const list of [
      [stored(9, 1), stored(10, 2), stored(11, 3)],
      [stored(11, 3), stored(10, 2), stored(9, 1)],
    ]) {
      answering({ ...DEFAULT, conditionalmenu: list })
      const tree = { button: [CLICK], conditionalmenu: [forTag(1), forTag(3), forTag(2)] }
      expect(await own.diff({ ...tree, conditionalmenu: [forTag(1), forTag(2), forTag(3)] })).toEqual([])
      expect(await own.diff(tree)).toEqual([
        {
          place: 'conditionalmenu',
          before: [{ tag_id: '1' }, { tag_id: '2' }, { tag_id: '3' }],
          after: [{ tag_id: '1' }, { tag_id: '3' }, { tag_id: '2' }],
        },
      ])
      await own.apply(tree)
      expect(changes()).toEqual([
        ['delconditional', { menuid: '10' }],
        ['addconditional', forTag(2)],
      ])
    }
  })

  test('a second menu with the same rule is deleted, and the difference says so', async () => {
    answering({ ...DEFAULT, conditionalmenu: [stored(11, 1), stored(12, 1)] })
    const tree = { button: [CLICK], conditionalmenu: [forTag(1)] }
    expect(await own.diff(tree)).toMatchObject([{ place: 'conditionalmenu[menuid=12]', after: undefined }])
    await own.apply(tree)
    expect(changes()).toEqual([['delconditional', { menuid: '12' }]])
  })

  test('a tree without conditional menus deletes them, the default one stays', async () => {
    answering({ ...DEFAULT, conditionalmenu: [stored(11, 1)] })
    await own.apply({ button: [CLICK] })
    expect(changes()).toEqual([['delconditional', { menuid: '11' }]])
  })

  test('buttons that only the console makes are read, too', async () => {
    answering({ menu: { button: [{ type: 'news', name: '图文', value: 'x', sub_button: [] }, { name: '空' }] } })
    expect(await own.get()).toEqual({ button: [{ type: 'news', name: '图文' }, { name: '空' }], conditionalmenu: [] })
  })

  test('the menu of one user is asked for', async () => {
    platform.routes({ 'POST /cgi-bin/menu/trymatch': () => ({ button: [{ ...CLICK, sub_button: [] }] }) })
    expect(await own.tryMatch('o1')).toEqual([CLICK])
    expect(platform.calls).toMatchObject([{ body: { user_id: 'o1' } }])
  })

  test('any other failure of reading is no missing menu', async () => {
    answering({ errcode: 48001, errmsg: 'api unauthorized' })
    await expect(own.apply({ button: [CLICK] })).rejects.toMatchObject({ errcode: 48001 })
    expect(changes()).toEqual([])
  })
})
