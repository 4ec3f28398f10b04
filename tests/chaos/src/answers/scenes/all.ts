import { SLOW } from './s01-slow'
import { KILLED_OWNER } from './s02-killed'
import { MISSING_RIGHT } from './s03-missing-right'
import { NEW_QUESTION } from './s04-new-question'
import { STREAM } from './s05-stream'
import { FREEZING_HOST } from './s06-freezing-host'
import { HOLD_BUDGET } from './s07-hold-budget'
import { SESSION } from './s08-session'
import { DEPLOY } from './s09-deploy'
import { STORM } from './s10-storm'
import type { Scene } from './scene'

export const SCENES: readonly Scene[] = [
  SLOW,
  KILLED_OWNER,
  MISSING_RIGHT,
  NEW_QUESTION,
  STREAM,
  FREEZING_HOST,
  HOLD_BUDGET,
  SESSION,
  DEPLOY,
  STORM,
]
