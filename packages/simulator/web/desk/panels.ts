import type { Panel } from '../panel'
import { RecordView } from '../record/record-view'
import { TroublePanel } from '../trouble/trouble-panel'

/** The panels of the desk, in the order of their tabs. */
export const PANELS: readonly [Panel, ...Panel[]] = [
  { id: 'record', label: (words) => words.recordPanel, View: RecordView },
  { id: 'trouble', label: (words) => words.troublePanel, View: TroublePanel },
]
