import type { MenuButton } from '@wx/client/menu' //: ts tokens
import type { MenuButton } from '@wx/simulator' //: ts !tokens
 //: ts
// At most three buttons, each with at most five below it.
export const buttons: MenuButton[] = [ //: ts
export const buttons = [ //: js
  { name: 'Help', type: 'click', key: 'HELP' },
  {
    name: 'Shop',
    sub_button: [
      { name: 'Opening hours', type: 'click', key: 'HOURS' },
      { name: 'Website', type: 'view', url: 'https://example.com' },
    ],
  },
]
