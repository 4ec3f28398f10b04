import type { Meaning } from '../delivery/verdict'
import type { Errcode } from '../platform/platform-error'

/** A customer-service call for a user that the platform refused, so that the user saw nothing of it. */
export interface Refusal {
  readonly id: string
  /** The call's request id, under which `sim.calls` has it. */
  readonly rid: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly apiPath: string
  /** The JSON body of the call, as the bot sent it. */
  readonly apiRequest: string
  readonly errcode: Errcode
  readonly meaning: Meaning
}
