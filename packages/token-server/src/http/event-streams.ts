import type { ServerResponse } from 'node:http'
import type { Clock } from '@wx/core'
import type { KeyHolder } from '../access/key-ring'
import { type Change, EventStream } from './event-stream'
import { Problem } from './problem'

const LIMIT = 1_000
const LIMIT_PER_KEY = 100

/** All open streams of events, each with the holder of its key. */
export class EventStreams {
  readonly #clock: Clock
  readonly #holders = new Map<EventStream, KeyHolder>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  get size(): number {
    return this.#holders.size
  }

  /**
   * Throws a `Problem` if there is no room for another stream: 429 if this key has too many, 503 if all
   * keys have.
   */
  demandRoom(holder: KeyHolder): void {
    const retry = { 'retry-after': '30' }
    const own = [...this.#holders.values()].filter((other) => other === holder).length
    if (own >= LIMIT_PER_KEY) throw new Problem(429, 'too-many-streams', `This key has ${own} open streams: close some`, retry)
    if (this.size >= LIMIT) throw new Problem(503, 'too-many-streams', `There are ${LIMIT} open streams: ask again later`, retry)
  }

  open(holder: KeyHolder, response: ServerResponse): void {
    const stream = new EventStream(response, this.#clock)
    this.#holders.set(stream, holder)
    // Emitted at every end of the response, with or without an error.
    response.once('close', () => this.#holders.delete(stream))
  }

  publish(change: Change): void {
    for (const [stream, holder] of this.#holders) if (holder.opens(change.appId)) stream.add(change)
  }

  close(): void {
    for (const stream of this.#holders.keys()) stream.end()
  }
}
