/* The endpoints of mini programs: an import adds their types and their paths to the client. */

import { MINI_PROGRAM_PATHS } from './generated/mini-program-paths.generated'
import { addRoutes } from './path-table'

export type * from './generated/mini-program.generated'

addRoutes(MINI_PROGRAM_PATHS)
