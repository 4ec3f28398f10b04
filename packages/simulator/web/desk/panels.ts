import { CodesView } from '../codes/codes-view'
import { LibraryView } from '../library/library-view'
import { LoadView } from '../load/load-view'
import type { Panel } from '../panel'
import { RecordView } from '../record/record-view'
import { ScenarioView } from '../scenario/scenario-view'
import { SendView } from '../send/send-view'
import { TroublePanel } from '../trouble/trouble-panel'

/** The panels of the desk, in the order of their tabs. */
export const PANELS: readonly [Panel, ...Panel[]] = [
  { id: 'record', label: (words) => words.recordPanel, View: RecordView },
  { id: 'send', label: (words) => words.sendPanel, View: SendView },
  { id: 'scenario', label: (words) => words.scenarioPanel, View: ScenarioView },
  { id: 'library', label: (words) => words.libraryPanel, View: LibraryView },
  { id: 'codes', label: (words) => words.codesPanel, View: CodesView },
  { id: 'load', label: (words) => words.loadPanel, View: LoadView },
  { id: 'trouble', label: (words) => words.troublePanel, View: TroublePanel },
]
