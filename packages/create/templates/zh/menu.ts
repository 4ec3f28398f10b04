import type { MenuButton } from '@wx/client/menu' //: ts tokens
import type { MenuButton } from '@wx/simulator' //: ts !tokens
 //: ts
// 最多三个按钮，每个下面最多五个。
export const buttons: MenuButton[] = [ //: ts
export const buttons = [ //: js
  { name: '帮助', type: 'click', key: 'HELP' },
  {
    name: '门店',
    sub_button: [
      { name: '营业时间', type: 'click', key: 'HOURS' },
      { name: '网站', type: 'view', url: 'https://example.com' },
    ],
  },
]
