import type { Verdict } from './verdict'

/** One push with all its attempts and its outcome. */
export interface Exchange {
  readonly id: string
  readonly openid: string
  /** When the platform had something to push, epoch milliseconds. */
  readonly at: number
  /**
   * What led to it: something the user did, a push that was asked for, or a repeat that was asked for. Absent
   * for what a call of the API led to.
   */
  readonly cause?: 'action' | 'push' | 'repeat'
  /** The push in plain text, before encryption. */
  readonly push: string
  readonly attempts: readonly Attempt[]
  /** `withheld`: the platform sends the account nothing at the moment, so the push is lost. */
  readonly outcome: 'pending' | 'reply' | 'silent' | 'fault' | 'withheld'
  /** The reply in plain text, after decryption. */
  readonly reply?: string
  /** What was wrong, or may be; absent if there is nothing to say. */
  readonly verdict?: Verdict
  /** The verdict in English: what is wrong, and the next step. */
  readonly reason?: string
  /** What `Simulator.botError` told about this push, the oldest first. */
  readonly botErrors?: readonly string[]
}

/** One request of a push, and what came back. */
export interface Attempt {
  /** Epoch milliseconds. */
  readonly at: number
  readonly durationMs: number
  readonly request: { readonly url: string; readonly body: string }
  /** `answered`; `cut` by the platform after five seconds; `broken`: refused, reset, or ended early. */
  readonly end: 'answered' | 'cut' | 'broken'
  /** Present if the end is `answered`. */
  readonly response?: { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  /** Why the end is not `answered`, or what is wrong with the bytes of the answer. */
  readonly verdict?: Verdict
  /** That in English. */
  readonly error?: string
}
