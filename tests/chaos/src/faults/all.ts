import { coldStart } from './f01-cold-start'
import { simulatedDays } from './f02-days'
import { killed } from './f03-kill'
import { stopped } from './f04-stop'
import { redisTrouble } from './f05-redis'
import { partition } from './f06-partition'
import { diskTrouble } from './f07-disk'
import { pidNamespaces } from './f08-pid-namespaces'
import { clockChanges } from './f09-clocks'
import { invalidationStorm } from './f10-storm'
import { upstreamDown } from './f11-outage'
import { lateHolder } from './f13-late-holder'
import { slowStore } from './f14-slow-store'
import { frozen } from './f15-frozen'
import type { Fault } from './fault'

export const faults: readonly Fault[] = [
  coldStart,
  simulatedDays,
  killed,
  stopped,
  redisTrouble,
  partition,
  diskTrouble,
  pidNamespaces,
  clockChanges,
  invalidationStorm,
  upstreamDown,
  lateHolder,
  slowStore,
  frozen,
]
