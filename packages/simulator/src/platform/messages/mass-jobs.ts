/** A message to many followers. */
export interface MassJob {
  readonly msgId: bigint
  readonly msgDataId: bigint
  status: 'SENDING' | 'SEND_SUCCESS' | 'DELETE'
}

/**
 * Followers a minute by speed, in units of ten thousand.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html
 */
const REAL_SPEEDS = [80, 60, 45, 30, 10]

/** The messages to many followers, and the account's speed. */
export class MassJobs {
  readonly #jobs = new Map<string, MassJob>()
  #speed = 0

  add(msgId: bigint, msgDataId: bigint): MassJob {
    const job: MassJob = { msgId, msgDataId, status: 'SENDING' }
    this.#jobs.set(String(msgId), job)
    return job
  }

  get(msgId: string): MassJob | undefined {
    return this.#jobs.get(msgId)
  }

  get speed(): { readonly speed: number; readonly realspeed: number } {
    return { speed: this.#speed, realspeed: REAL_SPEEDS[this.#speed] ?? 0 }
  }

  /** False for a speed that is not 0 to 4. */
  setSpeed(speed: number): boolean {
    if (REAL_SPEEDS[speed] === undefined) return false
    this.#speed = speed
    return true
  }
}
