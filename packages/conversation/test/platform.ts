import type { Bot, Message } from '@wx/core'
import { type ManualClock, Signer } from '@wx/core/testing'

/** The platform hangs up after this long, and sends a push three times at most. */
const CUT_MS = 5_000
const ATTEMPTS = 3

export interface Outcome {
  /** What the user sees of the answers to the push: a text's content, or the reply's MsgType. */
  readonly seen: string | undefined
  /** How many attempts got no answer in time. */
  readonly timedOut: number
}

/**
 * The platform's side: sends a push again if its attempt is cut, each attempt to the next of the processes.
 */
export class Platform {
  /** How long a request is on its way to the bot. */
  wayMs = 0
  readonly #clock: ManualClock
  readonly #signer: Signer

  constructor(clock: ManualClock, token: string) {
    this.#clock = clock
    this.#signer = new Signer({ token, clock })
  }

  async push(message: Message, ...bots: readonly Bot<never>[]): Promise<Outcome> {
    const { query, body } = this.#signer.push(message)
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const bot = bots[attempt % bots.length]
      let isClosed = false
      const request = { method: 'POST', query: new URLSearchParams(query), text: () => body, isClosed: () => isClosed }
      const response = await Promise.race([
        this.#after(this.wayMs).then(() => bot?.handle(request)),
        this.#after(CUT_MS).then(() => undefined),
      ])
      isClosed = true
      if (response === undefined) continue
      if (response.body === 'success') return { seen: undefined, timedOut: attempt }
      const { MsgType, Content } = await this.#signer.open(response.body)
      return { seen: String(MsgType === 'text' ? Content : MsgType), timedOut: attempt }
    }
    return { seen: 'fault', timedOut: ATTEMPTS }
  }

  #after(ms: number): Promise<void> {
    return ms === 0 ? Promise.resolve() : new Promise((resolve) => void this.#clock.schedule(ms, resolve))
  }
}
