import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * One connection, written to byte by byte where needed. What the other side does to it is never an error
 * here.
 */
export class Wire {
  readonly #socket: Socket
  readonly #closed: Promise<unknown>
  #received = ''

  constructor(socket: Socket) {
    this.#socket = socket.on('error', () => {}).setEncoding('latin1')
    socket.on('data', (text: string) => {
      this.#received += text
    })
    this.#closed = new Promise((resolve) => socket.once('close', resolve))
  }

  /** What was answered last, `-` without an answer. */
  get status(): string {
    return [...this.#received.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].findLast(([, status]) => status !== '100')?.[1] ?? '-'
  }

  get isClosed(): boolean {
    return this.#socket.destroyed
  }

  /** Gives the bytes to the system and lets the other side run. */
  async write(bytes: string | Uint8Array): Promise<void> {
    if (this.isClosed) return
    const taken = this.#socket.write(bytes)
    if (taken) await new Promise(setImmediate)
    else await Promise.race([new Promise((resolve) => this.#socket.once('drain', resolve)), this.#closed])
  }

  hangUp(): void {
    this.#socket.destroy()
  }

  /** Waits for a whole answer, or the end of the connection. False when neither came in time. */
  async answered(withinMs: number): Promise<boolean> {
    const until = performance.now() + withinMs
    while (!this.isClosed && this.status === '-') {
      if (performance.now() > until) return false
      await Promise.race([this.#closed, sleep(5)])
    }
    return true
  }

  async closed(withinMs: number): Promise<boolean> {
    await Promise.race([this.#closed, sleep(withinMs)])
    return this.isClosed
  }
}
