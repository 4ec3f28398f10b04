/* The endpoints of mini programs: an import adds their types and their paths to the client. */

import { MINI_PROGRAM_PATHS } from './generated/mini-program-paths.generated'
import { addRoutes } from './path-table'

import type {} from './generated/mini-program.generated'

export type * as MiniProgramShapes from './generated/mini-program-shapes.generated'

addRoutes(MINI_PROGRAM_PATHS)
