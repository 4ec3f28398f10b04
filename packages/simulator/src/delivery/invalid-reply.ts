import { WxError } from '@wx/core'
import { reasonOf } from './reason'
import type { Verdict } from './verdict'

/** A reply for which the phone shows the fault notice. */
export class InvalidReply extends WxError {
  readonly verdict: Verdict

  constructor(verdict: Verdict) {
    super('reply-invalid', reasonOf(verdict))
    this.verdict = verdict
  }
}
