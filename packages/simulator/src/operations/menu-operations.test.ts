import { expect, test } from 'vitest'
import { startApi } from '../testing/api'

const ALL = { button: [{ name: '帮助', type: 'click', key: 'HELP' }] }
const SOME = { button: [{ name: '会员', type: 'click', key: 'MEMBER' }], matchrule: { tag_id: '100' } }

test('a conditional menu needs the menu of everyone, and is seen by those whom its rule names', async () => {
  const { sim, call } = await startApi()
  expect(await call('/cgi-bin/menu/addconditional', SOME)).toMatchObject({ errcode: 65303 })
  await call('/cgi-bin/menu/create', ALL)
  expect(await call('/cgi-bin/menu/addconditional', { ...SOME, matchrule: {} })).toMatchObject({ errcode: 65304 })
  const { menuid } = await call('/cgi-bin/menu/addconditional', SOME)
  await sim.user('o1').follow()
  await sim.user('o2').follow()
  await call('/cgi-bin/tags/create', { tag: { name: '会员' } })
  await call('/cgi-bin/tags/members/batchtagging', { openid_list: ['o1'], tagid: 100 })
  expect(await call('/cgi-bin/menu/trymatch', { user_id: 'o1' })).toEqual({ button: SOME.button })
  expect(await call('/cgi-bin/menu/trymatch', { user_id: 'o2' })).toEqual(ALL)
  expect(await call('/cgi-bin/menu/trymatch', { user_id: 'nobody' })).toMatchObject({ errcode: 65302 })
  expect(await call('/cgi-bin/menu/get')).toEqual({ menu: ALL, conditionalmenu: [{ ...SOME, menuid }] })
  const page = await (await fetch(`${sim.url}/api/state?openid=o1`)).json()
  expect(page).toMatchObject({ menu: SOME.button })
  expect(await call('/cgi-bin/menu/delconditional', { menuid: String(menuid) })).toMatchObject({ errcode: 0 })
  expect(await call('/cgi-bin/menu/delconditional', { menuid: String(menuid) })).toMatchObject({ errcode: 65301 })
  expect(await call('/cgi-bin/menu/trymatch', { user_id: 'o1' })).toEqual(ALL)
})

test('deleting the menu takes the conditional menus along', async () => {
  const { call } = await startApi()
  await call('/cgi-bin/menu/create', ALL)
  await call('/cgi-bin/menu/addconditional', SOME)
  await call('/cgi-bin/menu/delete')
  await call('/cgi-bin/menu/create', ALL)
  expect(await call('/cgi-bin/menu/get')).toEqual({ menu: ALL })
})

test('the console reads sub-buttons in a list of their own', async () => {
  const { call } = await startApi()
  expect(await call('/cgi-bin/get_current_selfmenu_info')).toEqual({ is_menu_open: 0, selfmenu_info: { button: [] } })
  await call('/cgi-bin/menu/create', { button: [{ name: '更多', sub_button: ALL.button }] })
  expect(await call('/cgi-bin/get_current_selfmenu_info')).toEqual({
    is_menu_open: 1,
    selfmenu_info: { button: [{ name: '更多', sub_button: { list: ALL.button } }] },
  })
})

test('text in \\u escapes is refused, as the platform refuses it', async () => {
  const { sim, token } = await startApi()
  const body = '{"button":[{"name":"\\u5e2e\\u52a9","type":"click","key":"HELP"}]}'
  const response = await fetch(`${sim.apiUrl}/cgi-bin/menu/create?access_token=${token}`, { method: 'POST', body })
  expect(await response.json()).toMatchObject({ errcode: 40033 })
})
