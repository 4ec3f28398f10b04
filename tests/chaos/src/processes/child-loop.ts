import process from 'node:process'
import { EventLog } from './event-log'
import type { Answer, Notice, Order, OrderMessage, Start } from './orders'
import { SharedTime } from './shared-time'

export interface Surroundings {
  readonly start: Start
  readonly time: SharedTime
  readonly log: EventLog
}

export function surroundings(): Surroundings {
  const start: Start = JSON.parse(process.argv[2] ?? '{}')
  const time = new SharedTime(start.time)
  return { start, time, log: new EventLog(start.log, start.who, time) }
}

export function tell(notice: Notice): void {
  process.send?.(notice)
}

/** Carries out orders as they come, several at a time, until the driver is gone. */
export function obey(carryOut: (order: Order) => Promise<Answer>): void {
  process.on('message', ({ number, order }: OrderMessage) => {
    carryOut(order)
      .catch((error: unknown): Answer => ({ error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }))
      .then((answer) => process.connected && process.send?.({ number, answer }))
  })
  process.on('disconnect', () => process.exit(0))
}
