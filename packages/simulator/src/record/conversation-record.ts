import type { Exchange } from '../delivery/exchange'
import type { ExchangeRecord } from '../delivery/exchange-record'
import type { ApiCall } from '../platform/calls/call-log'
import { Newest } from '../platform/newest'
import { type CallLine, callLine, type PushLine, pushLine, type RecordLine } from './record-line'

/** Of more pushes or calls the oldest go. */
const MOST = 10_000

/** A push with its line as it is now. */
interface KeptPush {
  readonly push: ExchangeRecord
  readonly line: PushLine
}

/**
 * What passed between the platform and the bot, for all users: the newest 10,000 pushes and as many calls of
 * the API.
 */
export class ConversationRecord {
  readonly #pushes = new Newest<KeptPush>(MOST)
  readonly #calls = new Newest<CallLine>(MOST)
  readonly #listeners = new Set<(line: RecordLine) => void>()

  /** Oldest first. */
  get pushes(): readonly ExchangeRecord[] {
    return this.#pushes.all().map(({ push }) => push)
  }

  /** Oldest first. */
  get exchanges(): readonly Exchange[] {
    return this.pushes.map(({ exchange }) => exchange)
  }

  /** Pushes and calls, oldest first. */
  get lines(): readonly RecordLine[] {
    return [...this.#pushes.all().map(({ line }) => line), ...this.#calls.all()].sort((a, b) => a.at - b.at)
  }

  pushesOf(openid: string): readonly ExchangeRecord[] {
    return this.pushes.filter(({ exchange }) => exchange.openid === openid)
  }

  exchangesOf(openid: string): readonly Exchange[] {
    return this.pushesOf(openid).map(({ exchange }) => exchange)
  }

  exchange(id: string): Exchange | undefined {
    return this.#pushes.get(id)?.push.exchange
  }

  addPush(push: ExchangeRecord): void {
    const line = pushLine(push.exchange)
    this.#pushes.set(line.id, { push, line })
    this.#tell(line)
  }

  /** A push that was kept has changed. One that newer pushes drove out stays out. */
  pushChanged(push: ExchangeRecord): void {
    if (this.exchange(push.exchange.id) !== undefined) this.addPush(push)
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
