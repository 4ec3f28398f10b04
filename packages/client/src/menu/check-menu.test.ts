import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { REFUSED_MENUS } from '../../test/refused-menus'
import { checkMenu } from './check-menu'
import type { ActionButton, MenuTree } from './menu-tree'

const EVERY_TYPE: readonly ActionButton[] = [
  { type: 'click', name: '歌曲', key: 'K' },
  { type: 'view', name: '搜索', url: 'https://example.com/?q=1' },
  { type: 'scancode_push', name: '扫码', key: 'K' },
  { type: 'scancode_waitmsg', name: '扫码', key: 'K' },
  { type: 'pic_sysphoto', name: '拍照', key: 'K' },
  { type: 'pic_photo_or_album', name: '照片', key: 'K' },
  { type: 'pic_weixin', name: '相册', key: 'K' },
  { type: 'location_select', name: '位置', key: 'K' },
  { type: 'media_id', name: '图片', media_id: 'M' },
  { type: 'view_limited', name: '图文', media_id: 'M' },
  { type: 'article_id', name: '文章', article_id: 'A' },
  { type: 'article_view_limited', name: '文章', article_id: 'A' },
  { type: 'miniprogram', name: '商城', appid: 'wx1', pagepath: 'pages/index', url: 'http://example.com' },
]

describe('checkMenu', () => {
  test.each(EVERY_TYPE.map((button) => [button.type, button] as const))('takes a button of type %s, on both levels', (_type, button) => {
    expect(checkMenu({ button: [button, { name: '更多', sub_button: [button] }] })).toEqual([])
  })

  test.each(REFUSED_MENUS)('finds $title', ({ menu, places }) => {
    expect(checkMenu(menu).map(({ place }) => place)).toEqual(places)
  })

  test('takes the longest names, keys and addresses', () => {
    const name = '长'.repeat(20)
    const url = `https://example.com/${'a'.repeat(1_004)}`
    const sub_button = [{ type: 'view', name, url }, ...Array.from({ length: 4 }, () => ({ type: 'click', name, key: 'k'.repeat(128) }))]
    expect(checkMenu({ button: Array.from({ length: 3 }, () => ({ name: '五个汉字了x', sub_button })) })).toEqual([])
  })

  test('takes what the platform answers with: empty sub_button, numbers or texts in rules', () => {
    const button = [{ type: 'click', name: '歌曲', key: 'K', sub_button: [] }]
    const rules = [{ tag_id: 2 }, { tag_id: '3', client_platform_type: '1' }, { client_platform_type: 2, sex: '', country: '' }]
    expect(checkMenu({ button, conditionalmenu: rules.map((matchrule) => ({ button, matchrule })) })).toEqual([])
  })

  test('names every fault, what is seen and the rule', () => {
    expect(
      checkMenu({
        button: [{ name: '今日歌曲推荐', type: 'clik' }, 5, { name: '更多', sub_button: [{ type: 'view', name: ' ', url: 5 }] }],
      }),
    ).toEqual([
      { place: 'button[0].name', problem: 'It has 18 bytes of UTF-8; allowed are 16, and a Chinese character has 3.' },
      { place: 'button[0].type', problem: 'There is no type "clik". Did you mean "click"?' },
      { place: 'button[1]', problem: 'It must be an object, not a number.' },
      { place: 'button[2].sub_button[0].name', problem: 'A button needs a name.' },
      { place: 'button[2].sub_button[0].url', problem: 'It must be a text, not a number.' },
    ])
  })

  test('counts subdomains of one domain once', () => {
    const button = ['a', 'b', 'c', 'd'].slice(0, 3).map((host) => ({ type: 'view', name: '搜索', url: `https://${host}.example.com` }))
    const more = { type: 'view', name: '搜索', url: 'https://d.example.com' }
    expect(checkMenu({ button, conditionalmenu: [{ button: [...button.slice(1), more], matchrule: { tag_id: 2 } }] })).toEqual([])
  })

  test('never throws, and its faults are sentences', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (button, conditionalmenu) => {
        for (const { problem } of checkMenu({ button, conditionalmenu })) expect(problem).toMatch(/[.?]$/)
      }),
    )
  })

  test('the types refuse what the check refuses', () => {
    expectTypeOf<{ button: [{ type: 'click'; name: string }] }>().not.toExtend<MenuTree>()
    expectTypeOf<{ button: [{ type: 'clik'; name: string; key: string }] }>().not.toExtend<MenuTree>()
    expectTypeOf<{ button: [{ type: 'click'; name: string; key: string }] }>().toExtend<MenuTree>()
    expectTypeOf<{ name: string; sub_button: [{ name: string; sub_button: [] }] }>().not.toExtend<MenuTree['button'][number]>()
  })
})
