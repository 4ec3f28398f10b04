import { type BodyFormat, type Message, WxError } from '@wx/core'
import { isRecord } from '@wx/core/internal'
import { isAsked } from './record/delivery-record'

/** A push whose handlers are to be run by another process: plain JSON, for a queue. */
export interface SlowJob {
  /** The push's id, as in `ctx.delivery.id`. */
  readonly id: string
  readonly message: Message
  readonly format: BodyFormat
  /** When the first attempt was seen, by the store's clock, in epoch milliseconds. */
  readonly firstSeenAt: number
}

/** Throws a `WxError` of code `config-invalid` for what no `enqueue` was given. */
export function checkJob(job: unknown): asserts job is SlowJob {
  if (isRecord(job) && typeof job.id === 'string' && isAsked(job) && typeof job.firstSeenAt === 'number') return
  throw new WxError('config-invalid', 'resume() takes the job that enqueue was given, after JSON.parse if the queue carries text.')
}
