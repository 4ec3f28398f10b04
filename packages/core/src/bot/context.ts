import type { Message } from '../message/message'

/** What a handler gets. */
export class Context<M extends Message = Message> {
  /** Whatever arrived, message or event; narrowed by the filter the handler was registered for. */
  readonly message: M
  /**
   * Keeps a serverless instance alive for work that outlives the reply, and reports its failure to `bot.catch`.
   * Elsewhere it only does the latter.
   */
  readonly waitUntil: (work: Promise<unknown>) => void

  constructor(message: M, waitUntil: (work: Promise<unknown>) => void) {
    this.message = message
    this.waitUntil = waitUntil
  }
}
