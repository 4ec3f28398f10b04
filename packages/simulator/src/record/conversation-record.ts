import type { Exchange } from '../delivery/exchange'
import type { ApiCall } from '../platform/calls/call-log'
import { Newest } from '../platform/newest'
import { type CallLine, callLine, type PushLine, pushLine, type RecordLine } from './record-line'

/** Of more pushes or calls the oldest go. */
export const MOST_EXCHANGES = 10_000

/**
 * What passed between the platform and the bot, for all users: the newest 10,000 pushes and as many calls of
 * the API.
 */
export class ConversationRecord {
  readonly #exchanges = new Newest<Exchange>(MOST_EXCHANGES)
  readonly #pushes = new Newest<PushLine>(MOST_EXCHANGES)
  readonly #calls = new Newest<CallLine>(MOST_EXCHANGES)
  readonly #listeners = new Set<(line: RecordLine) => void>()

  /** Oldest first. */
  get exchanges(): readonly Exchange[] {
    return this.#exchanges.all()
  }

  /** Pushes and calls, oldest first. */
  get lines(): readonly RecordLine[] {
    return [...this.#pushes.all(), ...this.#calls.all()].sort((a, b) => a.at - b.at)
  }

  exchangesOf(openid: string): readonly Exchange[] {
    return this.exchanges.filter((exchange) => exchange.openid === openid)
  }

  exchange(id: string): Exchange | undefined {
    return this.#exchanges.get(id)
  }

  /** Adds an exchange, or a later version of it. */
  addExchange(exchange: Exchange): void {
    this.#exchanges.set(exchange.id, exchange)
    const line = pushLine(exchange)
    this.#pushes.set(line.id, line)
    this.#tell(line)
  }

  addCall(call: ApiCall): void {
    const line = callLine(call)
    this.#calls.set(line.id, line)
    this.#tell(line)
  }

  /** Calls the listener with every line that is new or changed, until the returned function is called. */
  subscribe(listener: (line: RecordLine) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #tell(line: RecordLine): void {
    for (const listener of this.#listeners) listener(line)
  }
}
