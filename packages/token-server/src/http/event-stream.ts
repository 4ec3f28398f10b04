import type { ServerResponse } from 'node:http'
import type { Clock } from '@wx/core'
import type { TokenKind } from '@wx/token/remote'

export interface Change {
  readonly appId: string
  readonly kind: TokenKind
}

const BEAT_MS = 20_000

/**
 * Server-sent events to one client: https://html.spec.whatwg.org/multipage/server-sent-events.html. A client that reads
 * slowly costs one entry for each token at most; one that has read nothing for 20 s is let go.
 */
export class EventStream {
  readonly #response: ServerResponse
  readonly #clock: Clock
  readonly #changes = new Map<string, Change>()
  #cancelBeat: () => void

  constructor(response: ServerResponse, clock: Clock) {
    this.#response = response
    this.#clock = clock
    this.#cancelBeat = clock.schedule(BEAT_MS, () => this.#beat())
    response.on('drain', () => this.#send())
    response.once('close', () => this.#cancelBeat())
    response.write(': connected\n\n')
  }

  add(change: Change): void {
    this.#changes.set(`${change.appId} ${change.kind}`, change)
    this.#send()
  }

  end(): void {
    this.#response.end()
  }

  #send(): void {
    for (const [name, change] of this.#changes) {
      if (this.#response.writableNeedDrain) return
      this.#changes.delete(name)
      this.#response.write(`event: changed\ndata: ${JSON.stringify(change)}\n\n`)
    }
  }

  #beat(): void {
    if (this.#response.writableNeedDrain) return void this.#response.destroy()
    this.#response.write(': still here\n\n')
    this.#cancelBeat = this.#clock.schedule(BEAT_MS, () => this.#beat())
  }
}
