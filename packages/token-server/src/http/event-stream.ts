import type { ServerResponse } from 'node:http'
import type { Clock } from '@wx/core'
import type { TokenKind } from '@wx/token/remote'

export interface Change {
  readonly appId: string
  readonly kind: TokenKind
}

const HEARTBEAT_MS = 20_000

/**
 * Server-sent events to one client: https://html.spec.whatwg.org/multipage/server-sent-events.html. A client
 * that reads slowly costs one entry for each token at most. A client that has read nothing for 20 s is
 * disconnected.
 */
export class EventStream {
  readonly #response: ServerResponse
  readonly #clock: Clock
  readonly #changes = new Map<string, Change>()
  #cancelHeartbeat: () => void

  constructor(response: ServerResponse, clock: Clock) {
    this.#response = response
    this.#clock = clock
    this.#cancelHeartbeat = clock.schedule(HEARTBEAT_MS, () => this.#heartbeat())
    response.on('drain', () => this.#send())
    response.once('close', () => this.#cancelHeartbeat())
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

  #heartbeat(): void {
    if (this.#response.writableNeedDrain) return void this.#response.destroy()
    this.#response.write(': still here\n\n')
    this.#cancelHeartbeat = this.#clock.schedule(HEARTBEAT_MS, () => this.#heartbeat())
  }
}
