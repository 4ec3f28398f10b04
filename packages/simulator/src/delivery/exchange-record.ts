import type { Attempt, Exchange } from './exchange'
import type { PushResult } from './push-result'
import { reasonOf } from './reason'
import { type Silence, verdictOnSilence } from './silence'
import type { Verdict } from './verdict'

const MOST_ERRORS = 10

export interface ExchangeRecordOptions extends Pick<Exchange, 'id' | 'openid' | 'at' | 'cause' | 'push'> {
  /** Whether the phone shows a reply to the push. */
  readonly answerable: boolean
  /** Called after every change. */
  readonly onChange: () => void
}

/** One push, while it lasts and afterwards: what is known of it, and the verdict that follows. */
export class ExchangeRecord {
  readonly #options: ExchangeRecordOptions
  readonly #attempts: Attempt[] = []
  readonly #botErrors: string[] = []
  #result: PushResult | undefined
  #unopened = false
  #messageMs: Silence['messageMs']
  #refusal: Silence['refusal']
  #exchange: Exchange

  constructor(options: ExchangeRecordOptions) {
    this.#options = options
    this.#exchange = this.#read()
  }

  /** What is known now. */
  get exchange(): Exchange {
    return this.#exchange
  }

  /** Whether the answer may still come as a customer-service message. */
  get awaitsMessage(): boolean {
    const isOpen = this.#result === undefined || this.#result.outcome === 'silent'
    return this.#options.answerable && this.#messageMs === undefined && isOpen
  }

  /** An attempt came to its end. */
  attempted(attempt: Attempt): void {
    this.#attempts.push(attempt)
    this.#changed()
  }

  /** The push came to its end. `unopened`: the bot may be unable to decrypt. */
  ended(result: PushResult, unopened: boolean): void {
    this.#result = result
    this.#unopened = unopened
    this.#changed()
  }

  /** A customer-service message reached the user. */
  messaged(now: number): void {
    this.#messageMs = now - this.#options.at
    this.#changed()
  }

  /** The platform refused a customer-service message to the user. */
  refused({ errcode, meaning }: NonNullable<Silence['refusal']>): void {
    this.#refusal = { errcode, meaning }
    this.#changed()
  }

  /** The bot told an error. The same text counts once, and ten are kept. */
  failed(error: string): void {
    if (this.#botErrors.includes(error) || this.#botErrors.length >= MOST_ERRORS) return
    this.#botErrors.push(error)
    this.#changed()
  }

  #changed(): void {
    this.#exchange = this.#read()
    this.#options.onChange()
  }

  #read(): Exchange {
    const { id, openid, at, cause, push } = this.#options
    const verdict = this.#verdict()
    return {
      id,
      openid,
      at,
      ...(cause === undefined ? {} : { cause }),
      push,
      attempts: [...this.#attempts],
      outcome: this.#outcome(),
      ...(this.#result !== undefined && 'plain' in this.#result ? { reply: this.#result.plain } : {}),
      ...(verdict === undefined ? {} : { verdict, reason: reasonOf(verdict) }),
      ...(this.#botErrors.length === 0 ? {} : { botErrors: [...this.#botErrors] }),
    }
  }

  /** A reply to an event that shows none counts as silent. */
  #outcome(): Exchange['outcome'] {
    const outcome = this.#result?.outcome ?? 'pending'
    return outcome === 'reply' && !this.#options.answerable ? 'silent' : outcome
  }

  #verdict(): Verdict | undefined {
    if (this.#result === undefined) return undefined
    if ('verdict' in this.#result) return this.#result.verdict
    if (this.#outcome() === 'silent') return verdictOnSilence(this.#silence())
    return this.#botErrors.length === 0 ? undefined : { code: 'bot-failed' }
  }

  #silence(): Silence {
    const last = this.#attempts.at(-1)
    const tookMs = last?.durationMs ?? 0
    return {
      answerable: this.#options.answerable,
      replied: this.#result?.outcome === 'reply',
      answeredMs: (last?.at ?? this.#options.at) + tookMs - this.#options.at,
      tookMs,
      messageMs: this.#messageMs,
      refusal: this.#refusal,
      botFailed: this.#botErrors.length > 0,
      unopened: this.#unopened,
    }
  }
}
