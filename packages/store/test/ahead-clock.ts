import { type Clock, systemClock } from '@wx/core'

/** The real time, and so many milliseconds more. */
export class AheadClock implements Clock {
  aheadMs = 0

  readonly now = (): number => systemClock.now() + this.aheadMs
  readonly monotonic = (): number => systemClock.monotonic() + this.aheadMs
  readonly schedule: Clock['schedule'] = systemClock.schedule
}
