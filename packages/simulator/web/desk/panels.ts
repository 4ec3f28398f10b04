import type { Panel } from '../panel'
import { RecordView } from '../record/record-view'

/** The panels of the desk, in the order of their tabs. */
export const PANELS: readonly [Panel, ...Panel[]] = [{ id: 'record', label: (words) => words.recordPanel, View: RecordView }]
