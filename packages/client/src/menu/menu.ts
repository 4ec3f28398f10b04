import { WxError } from '@wx/core'
import { InvalidRequest } from '../base/invalid-request'
import type { Caller } from '../call/caller'
import { checkMenu } from './check-menu'
import { type CurrentButton, type CurrentMenu, readButtons, readMenu } from './current-menu'
import { conditionalPlan, type MenuChange, menuChanges, NO_MENU } from './menu-change'
import type { MenuTree } from './menu-tree'

const NO_MENU_EXISTS = 46003

/** The menu of one account. {@link menu} makes one. */
export class Menu {
  readonly #wx: Caller

  constructor(wx: Caller) {
    this.#wx = wx
  }

  /**
   * The menu that the API made, with its conditional menus; `undefined` if there is none. What was made in
   * the console is in `/cgi-bin/get_current_selfmenu_info`. Rejects with the client's error.
   *
   * Source:
   * https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Getting_Custom_Menu_Configurations.html
   *
   * @example
   * ```ts
   * const current = await menu(wx).get()
   * ```
   */
  async get(): Promise<CurrentMenu | undefined> {
    try {
      return readMenu(await this.#wx.get('/cgi-bin/menu/get'))
    } catch (error) {
      if (WxError.is(error) && error.errcode === NO_MENU_EXISTS) return undefined
      throw error
    }
  }

  /**
   * What {@link apply} would change, nothing if the platform has this menu already.
   *
   * Rejects with a `WxError` of code `config-invalid`, an {@link InvalidRequest} with every fault and its
   * place, for a menu that the platform would refuse; else with the client's error.
   *
   * @example
   * ```ts
   * for (const { place, before, after } of await menu(wx).diff(tree)) console.log(place, before, '→', after)
   * ```
   */
  async diff(tree: MenuTree): Promise<readonly MenuChange[]> {
    refuseFaults(tree)
    return menuChanges((await this.get()) ?? NO_MENU, tree)
  }

  /**
   * Makes the account's menu what the tree says, conditional menus included, and resolves to what changed. It
   * calls only for what differs, so that it can run at every start. Phones show it within 5 minutes.
   *
   * A conditional menu can't be changed: it and those after it in the tree are deleted and made again, and
   * between the two its users see the default menu. If it breaks off in the middle, apply once more.
   *
   * Rejects with a `WxError` of code `config-invalid`, an {@link InvalidRequest} with every fault and its
   * place, before anything is changed; else with the client's error.
   * Sources: https://developers.weixin.qq.com/doc/service/api/custommenu/api_createcustommenu and
   * https://developers.weixin.qq.com/doc/service/api/custommenu/api_addconditionalmenu
   *
   * @example
   * ```ts
   * await menu(wx).apply({
   *   button: [
   *     { type: 'click', name: '今日歌曲', key: 'SONG' },
   *     { name: '更多', sub_button: [{ type: 'view', name: '搜索', url: 'https://example.com' }] },
   *   ],
   * })
   * ```
   */
  async apply(tree: MenuTree): Promise<readonly MenuChange[]> {
    refuseFaults(tree)
    const current = (await this.get()) ?? NO_MENU
    const changes = menuChanges(current, tree)
    if (changes.some(({ place }) => place.startsWith('button'))) await this.#wx.post('/cgi-bin/menu/create', { button: tree.button })
    const { remove, add } = conditionalPlan(current, tree)
    for (const menuid of remove) await this.#wx.post('/cgi-bin/menu/delconditional', { menuid })
    for (const { button, matchrule } of add) await this.#wx.post('/cgi-bin/menu/addconditional', { button, matchrule })
    return changes
  }

  /**
   * Deletes the menu, and all conditional ones with it. Rejects with the client's error.
   * Source: https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Deleting_Custom-Defined_Menu.html
   *
   * @example
   * ```ts
   * await menu(wx).delete()
   * ```
   */
  async delete(): Promise<void> {
    await this.#wx.get('/cgi-bin/menu/delete')
  }

  /**
   * The buttons that a user sees, by openid or WeChat id: which conditional menu fits. Rejects with the
   * client's error.
   * Source: https://developers.weixin.qq.com/doc/service/api/custommenu/api_trymatchmenu
   *
   * @example
   * ```ts
   * const buttons = await menu(wx).tryMatch(openid)
   * ```
   */
  async tryMatch(userId: string): Promise<readonly CurrentButton[]> {
    const answer = await this.#wx.post('/cgi-bin/menu/trymatch', { user_id: userId })
    return readButtons(answer.button)
  }
}

/**
 * The menu of an account (自定义菜单). Only verified accounts may make one by the API. Source:
 * https://developers.weixin.qq.com/doc/service/api/custommenu/api_createcustommenu
 *
 * @example
 * ```ts
 * await menu(wx).apply(tree)
 * ```
 */
export function menu(wx: Caller): Menu {
  return new Menu(wx)
}

function refuseFaults(tree: MenuTree): void {
  const faults = checkMenu(tree)
  if (faults.length > 0) throw new InvalidRequest('this menu', faults)
}
