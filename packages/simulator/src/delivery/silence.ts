import type { Errcode } from '../platform/platform-error'
import type { Meaning, Verdict } from './verdict'

/** What is known of a push to which the bot answered `success` or nothing. Times are milliseconds. */
export interface Silence {
  /** Whether the phone would show a reply to the push. */
  readonly answerable: boolean
  /** Whether there was a reply, which the phone does not show. */
  readonly replied: boolean
  /** From the push until its last attempt was answered. */
  readonly answeredMs: number
  /** How long the bot took for that. */
  readonly tookMs: number
  /** From the push until a customer-service message came. */
  readonly messageMs: number | undefined
  readonly refusal: { readonly errcode: Errcode; readonly meaning: Meaning } | undefined
  readonly botFailed: boolean
  /** Whether the bot may be unable to decrypt. */
  readonly unopened: boolean
}

/**
 * From here on `success` is taken for that of a bot that gave up waiting for its handler. Such bots wait 4.5
 * to 4.8 s; that none waits less is a guess.
 */
const GAVE_UP_MS = 4_000

/** What may be wrong with silence. `undefined` for an event that wants no reply. */
export function verdictOnSilence(silence: Silence): Verdict | undefined {
  const { answerable, replied, answeredMs, tookMs, messageMs, refusal, botFailed, unopened } = silence
  if (messageMs !== undefined) return { code: 'message-later', answeredMs, messageMs }
  if (refusal !== undefined) return { code: 'message-refused', ...refusal }
  if (tookMs >= GAVE_UP_MS && answerable) return { code: 'late-success', afterMs: tookMs }
  if (botFailed) return { code: 'bot-failed' }
  if (replied) return { code: 'reply-not-shown' }
  if (!answerable) return undefined
  return unopened ? { code: 'unopened' } : { code: 'no-reply' }
}
