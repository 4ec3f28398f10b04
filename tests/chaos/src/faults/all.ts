import { COLD_START } from './f01-cold-start'
import { SIMULATED_DAYS } from './f02-days'
import { KILLED } from './f03-kill'
import { STOPPED } from './f04-stop'
import { REDIS_TROUBLE } from './f05-redis'
import { PARTITION } from './f06-partition'
import { DISK_TROUBLE } from './f07-disk'
import { PID_NAMESPACES } from './f08-pid-namespaces'
import { CLOCK_CHANGES } from './f09-clocks'
import { INVALIDATION_STORM } from './f10-storm'
import { UPSTREAM_DOWN } from './f11-outage'
import { LATE_HOLDER } from './f13-late-holder'
import { SLOW_STORE } from './f14-slow-store'
import { FROZEN } from './f15-frozen'
import type { Fault } from './fault'

export const FAULTS: readonly Fault[] = [
  COLD_START,
  SIMULATED_DAYS,
  KILLED,
  STOPPED,
  REDIS_TROUBLE,
  PARTITION,
  DISK_TROUBLE,
  PID_NAMESPACES,
  CLOCK_CHANGES,
  INVALIDATION_STORM,
  UPSTREAM_DOWN,
  LATE_HOLDER,
  SLOW_STORE,
  FROZEN,
]
