import { SLOW } from './s01-slow'
import { KILLED_OWNER } from './s02-killed'
import type { Scene } from './scene'

export const SCENES: readonly Scene[] = [SLOW, KILLED_OWNER]
