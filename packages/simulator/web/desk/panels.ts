import type { Panel } from '../panel'
import { RawView } from '../raw/raw-view'
import { ScenarioView } from '../scenario/scenario-view'

/** The panels of the desk, in the order of their tabs. */
export const PANELS: readonly [Panel, ...Panel[]] = [
  { id: 'record', label: (words) => words.recordPanel, View: RawView },
  { id: 'scenario', label: (words) => words.scenarioPanel, View: ScenarioView },
]
