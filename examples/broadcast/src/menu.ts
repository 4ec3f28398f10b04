import type { MenuTree } from '@wx/client/menu'

/** The account's menu. A wrong field does not compile; a name that is too long is refused before it is sent. */
export const MENU: MenuTree = {
  button: [
    { type: 'click', name: '新书海报', key: 'POSTER' },
    { type: 'click', name: '到货提醒', key: 'REMIND' },
    { name: '更多', sub_button: [{ type: 'view', name: '逛书店', url: 'https://example.com/books' }] },
  ],
}
