import { expect, test } from 'vitest'
import { buttonByKey, readMenu } from './menu'

const click = { name: '今日歌曲', type: 'click', key: 'K' }
const view = { name: '搜索', type: 'view', url: 'http://u' }

test('the documented menu, sub-buttons too', () => {
  const button = [click, { name: '菜单', sub_button: [view, click] }]
  expect(readMenu({ button })).toEqual(button)
  expect(buttonByKey([{ name: 'x', sub_button: [{ name: '深', type: 'click', key: 'deep' }] }], 'deep')?.name).toBe('深')
})

test('every type of button', () => {
  const keyed = ['scancode_push', 'scancode_waitmsg', 'pic_sysphoto', 'pic_photo_or_album', 'pic_weixin'].map((type) => ({
    name: 'x',
    type,
    key: 'K',
  }))
  const others = [
    { name: 'x', type: 'location_select', key: 'K' },
    { name: 'x', type: 'media_id', media_id: 'm' },
    { name: 'x', type: 'view_limited', media_id: 'm' },
    { name: 'x', type: 'article_id', article_id: 'a' },
    { name: 'x', type: 'miniprogram', url: 'http://u', appid: 'wx1', pagepath: 'p' },
  ]
  const button = [keyed, others].map((sub_button) => ({ name: '更多', sub_button }))
  expect(readMenu({ button })).toEqual(button)
})

test.each<readonly [unknown, number]>([
  [{ button: [{ name: 'x', type: 'media_id' }] }, 40117],
  [{ button: [{ name: 'x', type: 'article_id' }] }, 53600],
  [{ button: [{ name: 'x', type: 'miniprogram', url: 'http://u' }] }, 47001],
  [undefined, 47001],
  [{ button: 'x' }, 47001],
  [{ button: [null] }, 47001],
  [{ button: [] }, 40016],
  [{ button: [click, click, click, click] }, 40016],
  [{ button: [{ ...click, name: '六个字太长了' }] }, 40018],
  [{ button: [{ ...click, key: '' }] }, 40019],
  [{ button: [{ ...view, url: 'x'.repeat(1025) }] }, 40020],
  [{ button: [{ name: 'x', sub_button: [click, click, click, click, click, click] }] }, 40023],
  [{ button: [{ name: 'x', sub_button: [{ ...click, name: '' }] }] }, 40025],
  [{ button: [{ name: 'x', type: 'dance' }] }, 40017],
])('%j is refused with %i', (body, errcode) => {
  expect(readMenu(body)).toBe(errcode)
})
