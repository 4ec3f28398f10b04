import { isRecord } from '@wx/core/internal'
import { type MenuButton, readMenu } from '../platform/menu/menu'
import type { MatchRule } from '../platform/menu/menus'
import { type Answer, done, idOf, type JsonObject, type Operations, textOf } from './operation'
import type { Platform } from './platform'

/** The menu of everyone and the menus of some users. */
export function menuOperations({ menus, chat }: Platform): Operations {
  const changed = (answer: Answer): Answer => {
    chat.refreshMenus()
    return answer
  }
  return {
    'POST /cgi-bin/menu/create': ({ body }) => {
      const button = readMenu(body)
      if (typeof button === 'number') return button
      menus.create(button)
      return changed(0)
    },
    'GET /cgi-bin/menu/get': () => {
      if (menus.button.length === 0) return 46003
      const conditionalmenu = menus.conditional
      return { menu: { button: menus.button }, ...(conditionalmenu.length === 0 ? {} : { conditionalmenu }) }
    },
    'GET /cgi-bin/get_current_selfmenu_info': () => ({
      is_menu_open: menus.button.length === 0 ? 0 : 1,
      selfmenu_info: { button: menus.button.map(selfMenuButton) },
    }),
    'GET /cgi-bin/menu/delete': () => {
      menus.delete()
      return changed(0)
    },
    'POST /cgi-bin/menu/addconditional': ({ body }) => {
      const button = readMenu(body)
      return typeof button === 'number' ? button : changed(menus.addConditional(button, ruleOf(body)))
    },
    'POST /cgi-bin/menu/delconditional': ({ body }) => changed(done(menus.deleteConditional(idOf(body, 'menuid')))),
    'POST /cgi-bin/menu/trymatch': ({ body }) => {
      const user = chat.known(textOf(body, 'user_id'))
      if (user === undefined) return 65302
      return user.record.following ? { button: menus.of(user.record) } : 65315
    },
  }
}

function ruleOf({ matchrule }: JsonObject): MatchRule {
  return isRecord(matchrule) ? matchrule : {}
}

/** The same button as the console's own menu is answered: sub-buttons in a list of their own. */
function selfMenuButton(button: MenuButton): JsonObject {
  const { sub_button, ...rest } = button
  return sub_button === undefined ? rest : { ...rest, sub_button: { list: sub_button.map(selfMenuButton) } }
}
