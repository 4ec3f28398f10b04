import { bilingual } from './bilingual'

/** The words of the desk beside the phone: the names of its panels. */
export const DESK_WORDS = bilingual(
  {
    desk: '工作台',
    panels: '面板',
    recordPanel: '记录',
    troublePanel: '故障',
  },
  {
    desk: 'Desk',
    panels: 'Panels',
    recordPanel: 'Record',
    troublePanel: 'Trouble',
  },
)
